"""Faults planted in the example's cells are found at their cells, and only they."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from tests.meetings.shipped import DAYS, example, found
from tests.planted.edits import Plan, add, drop, put
from tests.planted.plant import codes

DAY = DAYS["umea"]
# A row that leaves its meeting, or takes another's number, is missed where it stood; one whose
# level can't be read is no longer under the item above, which then is empty; with fewer at a
# decision each of those away is told anew; the earlier approval moves the last day of posting.
PLANTS: dict[str, tuple[Plan, str, str]] = {
    "ett klockslag som inte är något": (
        put("tblMoten", "2021-05-07", Starttid="halv nio"),
        "S21",
        "Mötesplan!F11",
    ),
    "en dag som inte finns": (
        put("tblMoten", "2021-05-07", Slutdatum="7 maj"),
        "S10",
        "Mötesplan!G11",
    ),
    "ett möte som aldrig blev hållet": (
        add(
            "tblMoten",
            {
                "Möte": "2020-12-14",
                "Organ": "Styrelsen",
                "Startdatum": date(2020, 12, 14),
                "Tema": "Budget",
            },
        ),
        "N157",
        "Mötesplan!O16",
    ),
    "en lördag": (
        put("tblMoten", "2021-05-07", Startdatum=date(2021, 5, 8), Tema="Bokslut"),
        "N01 N07",
        "Mötesplan!E11",
    ),
    "en spärrad dag": (
        add("tblSparrdagar", {"Från": date(2021, 5, 5), "Till": date(2021, 5, 9)}),
        "N09",
        "Mötesplan!E11",
    ),
    "ett möte som inte finns": (
        put("tblArenden", "2020-10-30 1", Möte="2020-10-29"),
        "N16 S17 N48",
        "Ärenden!B5",
    ),
    "två gånger samma paragraf": (
        put("tblArenden", "2020-10-30 2", Paragraf="47"),
        "N20 N21",
        "Ärenden!E6",
    ),
    "en nivå som inte går att läsa": (
        put("tblArenden", "2020-10-30 11", Nivå="två"),
        "S01 N24",
        "Ärenden!D15",
    ),
    "ett ärende att besluta utan förslag": (
        put("tblArenden", "2020-11-27 5", Förslag_till_beslut=None),
        "N12",
        "Ärenden!M23",
    ),
    "en bilaga som inte finns": (drop("tblBilagor", "2020-10-30 Rapport tertial 2"), "N67", ""),
    "justeraren var inte med": (
        put("tblNarvaro", "2020-10-30 Mats Sundelin", **{"Från_§": "53"}),
        "N42*2 N74",
        "Justering!E6",
    ),
    "ett namn som ingen närvarande har": (
        put("tblArenden", "2020-10-30 2", Föredragande="Arvid Stenmark"),
        "N69",
        "Ärenden!I6",
    ),
    "ett sent uppdrag": (put("tblUppdrag", "Nya rekommendationer", Klart_till="2020-12"), "", ""),
    "ett uppdrag utan ansvarig": (
        put("tblUppdrag", "Nya rekommendationer", Ansvarig=None),
        "N92",
        "Uppdrag!E7",
    ),
    "en ersättare för en annan medlem": (
        put("tblNarvaro", "2020-10-30 Per Holmdal", Tjänstgör_för="Karin Almgren"),
        "N43 N44 N50",
        "Närvaro!G10",
    ),
    "en ersättare för en som är där": (
        add(
            "tblNarvaro",
            {
                "Möte": "2020-10-30",
                "Namn": "Ingrid Sandström",
                "Organisation": "Umeå kommun",
                "Roll": "ersättare",
                "Tjänstgör för": "Karin Almgren",
            },
        ),
        "N44",
        "Närvaro!G14",
    ),
    "en som tjänstgör utan plats": (
        put("tblNarvaro", "2020-10-30 Lena Dahlstrand", Roll="ledamot"),
        "N42 N46",
        "",
    ),
    "ett mandat som har löpt ut": (
        put("tblStyrelse", "Eva Lindqvist-Berg", Till=date(2020, 9, 30)),
        "N30 N32 N42 N46",
        "",
    ),
    "ett mandat längre än fyra år": (
        put("tblStyrelse", "Mats Sundelin", Från=date(2019, 4, 1), Till=date(2023, 12, 31)),
        "N33",
        "Styrelse!J8",
    ),
    "två ordförande": (put("tblStyrelse", "Jonas Ekeroth", Uppdrag="ordförande"), "N34", ""),
    "fyra av nio vid § 51": (
        put("tblForbund", "Antal ledamöter", Värde=9.0),
        "N35 N41",
        "Närvaro!C5",
    ),
    "distans efter lagen utan beslut, 110 dagar efter mötet före": (
        add(
            "tblMoten",
            {
                "Möte": "2022-03-16",
                "Organ": "Styrelsen",
                "Startdatum": date(2022, 3, 16),
                "Distans": "helt",
                "Tema": "Årsredovisning",
            },
        ),
        "N03 N53",
        "Mötesplan!L16",
    ),
    "en jävig som deltog": (
        put("tblArenden", "2020-10-30 5", Jäv="Mats Sundelin"),
        "N42 N56",
        "",
    ),
    "ett beslut som saknas i protokollet": (
        put("tblArenden", "2020-10-30 5", Beslut=None, Typ="beslut"),
        "N63",
        "Ärenden!R9",
    ),
    "yrkanden utan propositionsordning": (
        put("tblArenden", "2020-10-30 5", Förslag_till_beslut="Bifall", Yrkanden="Avslag"),
        "N65",
        "Ärenden!O9",
    ),
    "en omröstning utan röster": (
        put("tblArenden", "2020-10-30 5", Omröstning="Bifall med 3 mot 1"),
        "N66",
        "Ärenden!P9",
    ),
    "en bilaga till ett ärende som inte finns": (
        add("tblBilagor", {"Möte": "2020-10-30", "Ordning": 40.0, "Titel": "Lös"}),
        "N68",
        "",
    ),
    "justerat före mötet": (
        put("tblJustering", "2020-10-30", Justerat=date(2020, 10, 29)),
        "N80",
        "Justering!F6",
    ),
    "en paragraf omedelbart justerad utan egen rad": (
        put("tblArenden", "2020-10-30 5", Omedelbart_justerad="ja"),
        "N87",
        "Ärenden!T9",
    ),
    "en egen rad för en paragraf som inte är omedelbart justerad": (
        add("tblJustering", {"Möte": "2020-10-30", "Gäller §": "51"}),
        "N75 N158",
        "Justering!J7",
    ),
    "ett anslag för en paragraf utan rad på Justering": (
        put("tblAnslag", "#0", **{"Gäller_§": "51"}),
        "N82 N162",
        "Anslag!G5",
    ),
    "en anslagstavla utan dag": (
        put("tblAnslag", "#0", Anslaget=None),
        "N83",
        "Anslag!D5",
    ),
    "ett delegationsbeslut om mål": (
        add(
            "tblDelegationsbeslut",
            {
                "Datum": date(2020, 12, 1),
                "Beslutat av": "Lena Dahlstrand",
                "Ärendegrupp": "Mål för insatserna",
                "Vad": "Nytt mål",
            },
        ),
        "N97",
        "",
    ),
    "justerat i tid men anslaget sent": (
        put("tblJustering", "2020-10-30", Justerat=date(2020, 11, 12)),
        "N75 N88",
        "Justering!G6",
    ),
}


@pytest.mark.parametrize("name", PLANTS)
def test_the_fault_is_found_and_only_it(name: str) -> None:
    plan, new, at = PLANTS[name]
    told = found(example("umea", plan), DAY)
    base = Counter((each.code, each.what) for each in found(example("umea"), DAY))
    more = Counter((each.code, each.what) for each in told) - base
    assert Counter(code for code, _ in more.elements()) == codes(new)
    if at:
        assert at in {str(each.at) for each in told if each.code in codes(new)}

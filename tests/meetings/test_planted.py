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

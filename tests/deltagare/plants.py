"""Faults of participants to plant in the example: where, and each new finding at its cell.

`ROW` is a participant of 2021 in Vuxentorget with nothing to tell of: enrolled on a Wednesday in
March, met by the coach on the Friday, gone on 20 September; on the sheet row 190. A finding of
several rows stands at the first of them; a fault that makes another rule speak has both.
"""

from __future__ import annotations

from datetime import date, timedelta

from finsam_xl.basics.grid import CellValue
from tests.planted.edits import Plan, add, all_of, put

ROW, ROWS = "#185", 323
Plants = dict[str, tuple[Plan, str]]


def row(**cells: CellValue) -> Plan:
    """Other contents in the participant's cells."""
    return put("tblDeltagare", ROW, **cells)


def one_more(**cells: CellValue) -> Plan:
    """The same person once more, in 2021."""
    usual: dict[str, CellValue] = {
        "Deltagare-ID": "D-1102",
        "Insats": "Vuxentorget",
        "Kommun": "Vännäs",
        "Kön": "kvinna",
        "Födelseår": 1966.0,
        "Anvisad av": "Försäkringskassan",
        "Inskriven": date(2021, 11, 1),
        "Första coachtid": date(2021, 11, 2),
        "Erbjudande": date(2021, 11, 3),
        "Sysselsättning före": "annat",
        "Försörjning före": "ingen",
        "Samtycke": "ja",
        "Samtyckesdatum": date(2021, 10, 29),
        "Registrerad": date(2021, 11, 1),
    }
    given = {label.replace("_", " "): value for label, value in cells.items()}
    return all_of(add("tblDeltagare", usual | given), talks(date(2021, 11, 2)))


def talks(first: date) -> Plan:
    """Three talks with the same person, a day after each other."""
    rows: list[dict[str, CellValue]] = [
        {
            "Deltagare-ID": "D-1102",
            "Insats": "Vuxentorget",
            "Datum": first + timedelta(days),
            "Slag": "coachsamtal",
        }
        for days in range(3)
    ]
    return add("tblTillfallen", *rows)


def old(*, frozen: bool) -> Plan:
    """An anonymous row that left in 2016, before anything else here; and its frozen total."""
    gone: dict[str, CellValue] = {
        "Insats": "Vuxentorget",
        "Kommun": "Umeå",
        "Inskriven": date(2016, 1, 4),
        "Första coachtid": date(2016, 1, 5),
        "Avslutad": date(2016, 6, 1),
        "Avslutsorsak": "enligt plan",
        "Gått vidare till": "arbete",
        "Samtycke": "nej",
        "Registrerad": date(2016, 1, 4),
    }
    total: dict[str, CellValue] = {"År": 2016.0, "Mått": "nya", "Antal": 1.0}
    totals = [add("tblArkivtal", total)] if frozen else []
    early = put("tblInsatsramar", "Vuxentorget", Start=date(2015, 1, 1))
    return all_of(add("tblDeltagare", gone), early, *totals)


def quota(area: str | None, entry: str, number: float, condition: str | None = None) -> Plan:
    """A quota of a month for Vuxentorget."""
    return add(
        "tblKvoter",
        {
            "Insats": "Vuxentorget",
            "Område": area,
            "Ingång": entry,
            "Period": "månad",
            "Antal": number,
            "Villkor": condition,
        },
    )


def national(**cells: CellValue) -> Plan:
    """What the national system prints of Vuxentorget."""
    return add("tblAvstamning", {"Insats": "Vuxentorget", "Period": "2021", **cells})


OF_ROWS: Plants = {
    "avslutad före inskriven": (
        row(Avslutad=date(2021, 3, 9)),
        "T01 Deltagare!T190, T02 Deltagare!T190, T02 Deltagare!T190",
    ),
    "inskriven ett sekel för tidigt": (
        row(Inskriven=date(1921, 3, 10)),
        "T65 Deltagare!L190",
    ),
    "ett tillfälle på ingen": (
        add(
            "tblTillfallen",
            {
                "Deltagare-ID": "X-99",
                "Insats": "Vuxentorget",
                "Datum": date(2021, 3, 15),
                "Slag": "närvaro",
            },
        ),
        "T74 Tillfällen!B924",
    ),
    "åldrar i fel ordning": (
        put("tblInsatsramar", "Vuxentorget", Ålder_från=70.0, Ålder_till=64.0),
        "T77 Insatser!I6",
    ),
    "första coachtid före inskriven": (
        row(Första_coachtid=date(2021, 3, 9)),
        "T02 Deltagare!M190",
    ),
    "anvisad efter inskriven": (row(Anvisad_datum=date(2021, 3, 11)), "T02 Deltagare!L190"),
    "en dag som inte har kommit": (
        row(Aktivitetsplan=date(2022, 1, 15)),
        "T03 Deltagare!O190",
    ),
    "avslutad utan orsak": (row(Avslutsorsak=None), "T04 Deltagare!U190"),
    "orsak utan avslut": (
        row(Avslutad=None),
        "T05 Deltagare!U190, T05 Deltagare!V190, T05 Deltagare!Y190, T05 Deltagare!AE190",
    ),
    "avslutad utan utfall": (row(Gått_vidare_till=None), "T06 Deltagare!V190"),
    "en kod som listan saknar": (row(Försörjning_före="bidrag"), "T07 Deltagare!AD190"),
    "en kod som inte säger vad den räknas som": (
        put("tblKoder", "Gått vidare till annat", Räknas_som=None),
        "T08 Koder!D19",
    ),
    "samma rad två gånger": (
        one_more(
            Inskriven=date(2021, 3, 10),
            Första_coachtid=date(2021, 3, 12),
            Erbjudande=date(2021, 3, 19),
            Samtyckesdatum=date(2021, 3, 8),
            Registrerad=date(2021, 3, 21),
        ),
        "T09 Deltagare!L328",
    ),
    "inskriven igen före avslutet": (
        all_of(one_more(), put("tblDeltagare", ROW, Avslutad=date(2021, 11, 2))),
        "T10 Deltagare!L328",
    ),
    "två kön för samma person": (one_more(Kön="man"), "T11 Deltagare!G328"),
    "född efter inskrivningen": (row(Födelseår=2030.0), "T63 Deltagare!H190"),
    "för gammal": (row(Födelseår=1950.0), "T12 Deltagare!H190"),
    "på gränsen": (row(Födelseår=1956.0), "T13 Deltagare!H190"),
    "inskriven före insatsen": (
        put("tblInsatsramar", "Vuxentorget", Start=date(2020, 1, 3)),
        "T15 Deltagare!L5",
    ),
    "ID utan samtycke": (row(Samtycke="nej"), "T16 Deltagare!B190, T34 "),
    "samtycke efter inskrivningen": (
        row(Samtyckesdatum=date(2021, 3, 11)),
        "T17 Deltagare!AG190",
    ),
    "återkallat samtycke med ID kvar": (
        row(Samtycke_återkallat=date(2022, 1, 14)),
        "T18 Deltagare!B190, T34 ",
    ),
    "ID med födelsedagen": (
        row(**{"Deltagare-ID": "660412-7"}),
        "T19 Deltagare!B190, T32 Deltagare!M168, T74 Tillfällen!B535",
    ),
    "ID med initialer": (
        row(**{"Deltagare-ID": "AL"}),
        "T20 Deltagare!B190, T32 Deltagare!M168, T74 Tillfällen!B535",
    ),
    "för länge": (
        row(Inskriven=date(2020, 9, 19), Samtyckesdatum=date(2020, 9, 18)),
        "T21 Deltagare!L190",
    ),
    "förlängd utan beslut": (row(Förlängd_till=date(2022, 5, 1)), "T22 Deltagare!R190"),
    "fler än platserna": (put("tblInsatsramar", "Vuxentorget", Platser=40.0), "T23 Insatser!F6"),
    "en kvot som är full": (
        all_of(row(Ingång="nybesök"), quota(None, "nybesök", 0.0)),
        "T24 Insatser!P6",
    ),
    "en kvot fast villkoret inte håller": (
        all_of(
            row(Ingång="gammalt ärende"),
            put("tblDeltagare", "#186", Ingång="nybesök"),
            quota(None, "gammalt ärende", 5.0, "nybesök högst 0"),
        ),
        "T25 Insatser!Q6",
    ),
    "ett villkor i ord": (
        quota(None, "AF", 5.0, "långtidsinskrivna"),
        "T26 Insatser!Q6",
    ),
    "ett annat tal nationellt": (national(Nya=1.0), "T27 Avstämning!D5"),
    "många tomma celler": (
        all_of(
            *(
                put("tblDeltagare", f"#{at}", Försörjning_före=None, Anvisad_av=None)
                for at in range(ROWS)
            )
        ),
        "T28 Insatser!B6, T28 Insatser!B7",
    ),
    "sent registrerad": (row(Registrerad=date(2021, 4, 10)), "T29 Insatser!B6"),
    "en lördag efter två arbetsdagar": (
        row(Första_coachtid=date(2021, 3, 13)),
        "T30 Deltagare!M190",
    ),
    "ett sent erbjudande": (row(Erbjudande=date(2021, 3, 25)), "T31 Deltagare!N169"),
    "inga samtal i tid": (
        row(
            Inskriven=date(2021, 4, 20),
            Första_coachtid=date(2021, 4, 21),
            Erbjudande=date(2021, 4, 21),
            Registrerad=date(2021, 4, 20),
        ),
        "T32 Deltagare!M168",
    ),
    "kvoter som inte ryms": (quota(None, "nybesök", 40.0), "T33 Insatser!F6"),
    "en till anonym rad": (
        row(**{"Deltagare-ID": None}, Samtycke="nej"),
        "T34 , T74 Tillfällen!B535",
    ),
    "en rad att gallra": (old(frozen=True), "T35 Deltagare!T328, T34 "),
    "en rad att gallra av ett år som inte är fryst": (
        old(frozen=False),
        "T36 Deltagare!T328, T34 ",
    ),
    "krav som bara prövats för en": (
        row(Krav_prövade=date(2021, 3, 9)),
        "T37 Insatser!B6",
    ),
    "en period ingen förstår": (national(Period="våren"), "T38 Avstämning!C5"),
    "en fryst summa som inte stämmer": (
        add("tblArkivtal", {"År": 2021.0, "Mått": "nya", "Antal": 1.0}),
        "T39 Arkiv!G5",
    ),
    "en insats som inte finns": (
        row(Insats="Torget"),
        "T14 Deltagare!C190, S17 Deltagare!C190, T32 Deltagare!M190",
    ),
    "ett personnummer": (row(Område="640823-3234"), "P01 Deltagare!E190"),
    "ett personnummer med tolv siffror": (row(Utbildning="19640823 3234"), "P01 Deltagare!W190"),
}
OF_TARGETS: Plants = {
    "ett ord som inte kan räknas": (
        put("tblMal", "Till arbete", Täljare="till månen"),
        "T50 Mål!G7, S17 Mål!G7",
    ),
    "inget målvärde": (put("tblMal", "Till studier", Målvärde=None), "T51 Mål!M8"),
    "procent i stället för andel": (put("tblMal", "Till studier", Målvärde=25.0), "T61 Mål!M8"),
    "ingen bas": (put("tblMal", "Åter i arbete", Bas=None), "T52 Mål!I13"),
    "ingen gräns": (put("tblMal", "Bemötande och delaktighet", Gräns=None), "T52 Mål!J14"),
    "inga frågor": (put("tblMal", "Samverkan i vardagen", Indikator="fika"), "T58 Mål!F15"),
    "en grupp som ingen hör till": (
        put("tblMal", "Till studier", Grupp="Storuman"),
        "T60 Mål!E8",
    ),
    "två mål med samma namn": (
        put("tblMal", "Till studier", Mål="Till arbete"),
        "T71 Mål!B8, S17 Bedömning!B6",
    ),
    "ett mål som slutar innan det börjar": (
        put("tblMal", "Till studier", Gäller_till=date(2020, 12, 31)),
        "T72 Mål!T8",
    ),
    "en gräns i en annan enhet": (
        put("tblMal", "Tid hos coach", Enhet="dagar"),
        "T73 Mål!K10",
    ),
    "två luckor i skalan": (
        put("tblForbund", "Bedömningsskala", Värde="1. Inte alls; 2. Delvis; 5. Helt"),
        "T53 Inställningar!L26, T55 Bedömning!H5",
    ),
    "bedömt för tidigt": (
        put("tblBedomning", "Till arbete 2021", Bakgrundsdata="nej"),
        "T54 Bedömning!H5",
    ),
    "ett steg som inte finns": (
        put("tblBedomning", "Till arbete 2021", Steg=4.0),
        "T55 Bedömning!H5",
    ),
    "fler svarande än tillfrågade": (
        put("tblEnkatomgang", "2021 deltagare", Svarade=105.0),
        "T56 Enkät!G6",
    ),
    "fler svar än svarande": (
        put("tblEnkat", "deltagare 1.4 1", Antal=1.0),
        "T57 Enkät!P6",
    ),
    "bortfall för ekonomiskt bistånd": (
        put("tblHelar", "Umeå 2020 1 ekonomiskt bistånd", Helårsekvivalenter=0.0),
        "T59 Helår!F10",
    ),
    "samma ersättning två gånger": (
        add(
            "tblHelar",
            {
                "Kommun": "Umeå",
                "År": 2020.0,
                "Halvår": 1.0,
                "Ersättning": "sjukpenning",
                "Helårsekvivalenter": 1.0,
            },
        ),
        "T62 Helår!E126",
    ),
}

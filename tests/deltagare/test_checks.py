"""Each kind of fault, planted in a workbook of participants, is told at its cell and alone."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.basics.grid import CellValue
from tests.deltagare.book import FRAME, Row, Rows, found, press, workbook

RIGHT: dict[str, CellValue] = {
    "Deltagare-ID": "D-1001",
    "Insats": "Torget",
    "Kommun": "Umeå",
    "Kön": "kvinna",
    "Födelseår": 1990.0,
    "Anvisad av": "kommunen",
    "Inskriven": date(2021, 3, 1),
    "Första coachtid": date(2021, 3, 2),
    "Erbjudande": date(2021, 3, 9),
    "Avslutad": date(2021, 9, 1),
    "Avslutsorsak": "enligt plan",
    "Gått vidare till": "arbete",
    "Sysselsättning före": "söker arbete",
    "Sysselsättning efter": "arbetar",
    "Försörjning före": "a-kassa",
    "Försörjning efter": "lön",
    "Samtycke": "ja",
    "Samtyckesdatum": date(2021, 2, 26),
    "Registrerad": date(2021, 3, 1),
}
ROW: Row = {"Insats": "Torget", "Inskriven": date(2021, 3, 1), "Samtycke": "ja"}
TALKS: Rows = [
    {
        "Deltagare-ID": "D-1001",
        "Insats": "Torget",
        "Datum": date(2021, 3, day),
        "Slag": "coachsamtal",
    }
    for day in (2, 5, 9)
]
NOBODYS: Row = {**TALKS[0], "Deltagare-ID": "X-99"}
TURNED: Row = {**FRAME, "Ålder från": 40.0, "Ålder till": 29.0}
_QUOTA: Row = {"Insats": "Torget", "Ingång": "nybesök", "Period": "månad", "Antal": 0.0}
_NATIONAL: Row = {"Insats": "Torget", "Period": "2021", "Nya": 2.0, "Avslutade": 1.0}
ROWS: tuple[tuple[str, Row, str, str], ...] = (
    ("avslutad före inskriven", {"Avslutad": date(2021, 2, 1)}, "T01", "Deltagare!T7"),
    ("framtida dag", {"Förlängning beslutad": date(2023, 1, 1)}, "T03", "Deltagare!R7"),
    ("utan orsak", {"Avslutsorsak": None}, "T04", "Deltagare!U7"),
    ("utan utfall", {"Gått vidare till": None}, "T06", "Deltagare!V7"),
    ("okänd kod", {"Gått vidare till": "månen"}, "T07", "Deltagare!V7"),
    ("för gammal", {"Födelseår": 1950.0}, "T12", "Deltagare!H7"),
    ("på gränsen", {"Födelseår": 1956.0}, "T13", "Deltagare!H7"),
    ("utan samtycke", {"Samtycke": "nej", "Samtyckesdatum": None}, "T16", "Deltagare!B7"),
    ("sent samtycke", {"Samtyckesdatum": date(2021, 3, 5)}, "T17", "Deltagare!AG7"),
    ("återkallat", {"Samtycke återkallat": date(2021, 6, 1)}, "T18", "Deltagare!B7"),
    ("för länge", {"Inskriven": date(2020, 6, 1)}, "T21", "Deltagare!L7"),
    ("sen coach", {"Första coachtid": date(2021, 3, 8)}, "T30", "Deltagare!M7"),
    ("sent erbjudande", {"Erbjudande": date(2021, 4, 1)}, "T31", "Deltagare!N7"),
    ("sent registrerad", {"Registrerad": date(2021, 5, 1)}, "T29", "Insatser!B7"),
    ("utan inskrivningsdag", {"Inskriven": None}, "S03", "Deltagare!L7"),
    ("text som år", {"Födelseår": "nittio"}, "S01", "Deltagare!H7"),
    ("okänd insats", {"Insats": "Torgat"}, "S17", "Deltagare!C7"),
)
TABLES: tuple[tuple[str, dict[str, Rows], str, str], ...] = (
    ("en kvot som är full", {"tblKvoter": [_QUOTA]}, "T24", "Insatser!Q7"),
    ("ett annat tal nationellt", {"tblAvstamning": [_NATIONAL]}, "T27", "Avstämning!D7"),
    ("tillfällen på ingen", {"tblTillfallen": [*TALKS, NOBODYS]}, "T74", "Tillfällen!B10"),
    ("åldrar i fel ordning", {"tblInsatsramar": [TURNED]}, "T77", "Insatser!I7"),
    ("en period ingen förstår", {"tblAvstamning": [{**_NATIONAL, "Period": "våren"}]}, "T38", ""),
)


EVES = {
    "julafton; nyårsafton": {"T76"},
    "blåmåndag; julafton; Midsommarafton; nyårsafton": {"T75"},
    "midsommarafton; nyårsafton; julafton": set[str](),
}


@pytest.mark.parametrize("eves", EVES)
def test_an_eve_that_nobody_knows_or_that_is_left_out_is_told(eves: str) -> None:
    book = workbook({}, {"Lediga aftnar": eves})
    told = {each.code: str(each.at) for each in found(book)}
    assert told.keys() == EVES[eves]
    assert len(set(told.values())) == len(told)


def codes(tables: dict[str, Rows]) -> list[tuple[str, str]]:
    given: dict[str, Rows] = {"tblDeltagare": [RIGHT], "tblTillfallen": TALKS, **tables}
    return [(each.code, str(each.at)) for each in found(workbook(given))]


def test_nothing_is_told_of_a_right_row() -> None:
    assert codes({}) == []


@pytest.mark.parametrize(("name", "change", "code", "cell"), ROWS, ids=[row[0] for row in ROWS])
def test_a_fault_of_a_row_is_told_at_its_cell(name: str, change: Row, code: str, cell: str) -> None:
    told = codes({"tblDeltagare": [{**RIGHT, **change}]})
    assert (code, cell) in told, (name, told)


@pytest.mark.parametrize(("name", "tables", "code", "cell"), TABLES, ids=[row[0] for row in TABLES])
def test_a_fault_around_the_rows_is_told(
    name: str, tables: dict[str, Rows], code: str, cell: str
) -> None:
    entry = {**RIGHT, "Ingång": "nybesök"}
    told = codes({"tblDeltagare": [entry], **tables})
    assert not code or code in {each for each, _ in told}, (name, told)
    assert not cell or (code, cell) in told


def test_the_same_row_twice_is_told_at_the_second() -> None:
    assert ("T09", "Deltagare!L8") in codes({"tblDeltagare": [RIGHT, RIGHT]})


@pytest.mark.parametrize("period", ["i våras", "0001", "９９９８", "2101-T1"])
def test_a_period_that_nobody_understands_stops_the_counting(period: str) -> None:
    book = workbook({"tblDeltagare": [RIGHT]}, {"Rapportperiod": period})
    assert [each.code for each in found(book)] == ["T40"]
    report = press(book, "write-tertial-report")
    told = "inget dokument, en inställning kan inte läsas; läs Kontroller"
    assert (report.documents, report.outcome) == ((), told)


@pytest.mark.parametrize("name", ["Anna Karlsson", "A.K.", "anna"])
def test_an_id_that_is_a_name_or_initials_is_told_of(name: str) -> None:
    rows = [{**ROW, "Deltagare-ID": f"T-{number}"} for number in range(3)]
    told = found(workbook({"tblDeltagare": [*rows, {**ROW, "Deltagare-ID": name}]}))
    codes = {each.code for each in told if each.at and each.at.row == 10}
    assert "T20" in codes


@pytest.mark.parametrize("name", ["T-19", "D-7391", "Torget-12", "K7QX2P", "00417"])
def test_a_running_number_is_not_a_name(name: str) -> None:
    series = [{**ROW, "Deltagare-ID": f"{name[:-2]}{number}"} for number in (31, 42, 53)]
    told = found(workbook({"tblDeltagare": [*series, {**ROW, "Deltagare-ID": name}]}))
    assert "T20" not in {each.code for each in told}


def test_who_died_needs_no_result() -> None:
    days: Row = {"Inskriven": date(2021, 3, 1), "Avslutad": date(2021, 6, 1)}
    told = {
        reason: {each.code for each in found(workbook({"tblDeltagare": [row]}))}
        for reason in ("avliden", "enligt plan")
        for row in [{**ROW, **days, "Avslutsorsak": reason}]
    }
    assert "T06" not in told["avliden"]
    assert "T06" in told["enligt plan"]


def test_too_long_a_time_is_told_once_for_each_intervention_at_the_periods_end() -> None:
    """Hand: 12 months from 1 June 2020 end on 1 June 2021; on 31 August 2021 that is 91 days ago.

    The one from October 2020 is in time then, though not today.
    """
    days = (date(2020, 6, 1), date(2020, 6, 2), date(2020, 10, 1))
    rows = [{**ROW, "Inskriven": day} for day in days]
    book = workbook({"tblDeltagare": rows}, {"Rapportperiod": "2021-T2"})
    (told,) = [each for each in found(book) if each.code == "T21"]
    assert told.what == (
        "2 deltagare i Torget har varit inskrivna längre än insatsens längsta tid, som mest 91"
        " dagar för länge: rad 7 och 8."
    )


def test_bounds_that_do_not_rise_are_told_of() -> None:
    book = workbook({"tblDeltagare": [ROW]}, {"Åldersgrupper": "29; 24"})
    assert "T64" in {each.code for each in found(book)}


def test_a_setting_that_is_missing_is_not_to_be_removed_with_its_row() -> None:
    (told,) = [each for each in found(workbook({}, {"Namn": None})) if each.code == "S03"]
    assert told.remedy == "Fyll i Namn."

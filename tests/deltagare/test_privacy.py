"""Nobody can be told from the workbook's results, its files or its log."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import perform, plan
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.rows.export_rows import export_rows
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.refusal import Refusal
from tests.deltagare.book import Row, found, press, request, shown, workbook

ROW: Row = {"Deltagare-ID": "D-7391", "Insats": "Torget", "Inskriven": date(2021, 3, 1)}
NUMBERS = (
    "811218-9876",
    "19811218-9876",
    "198112189876",
    "811278-9873",
    "811218 9876",
    "811218\u00a0-\u00a09876",
    "1981-12-18-9876",
    "8 1 1 2 1 8 9 8 7 6",
    "811218/9876",
    "811218_9876",
    "811218\u200b-9876",
    "0501012389",
)


@pytest.mark.parametrize("number", NUMBERS)
def test_an_identity_number_anywhere_stops_the_counting_and_clears_it(number: str) -> None:
    book = workbook({"tblDeltagare": [ROW]})
    press(book, "count-participants")
    assert shown(book, "tblResultat", "Grupp")
    named = workbook({"tblDeltagare": [{**ROW, "Samtycke omfattar": f"kopia av {number}"}]})
    report = press(named, "count-participants")
    assert report.outcome == "inget gjort, ett personnummer måste bort först; läs Kontroller"
    assert [str(each.at) for each in report.controls.open if each.code == "P01"] == [
        "Deltagare!AH7"
    ]
    assert shown(named, "tblResultat", "Grupp") == []
    assert number not in "".join(str(edit) for edit in report.edits)


def test_a_number_that_lost_its_leading_zero_stops_the_counting() -> None:
    """Hand: 050101-2389 is 501012389 as a number; its control digit is 9."""
    book = workbook({"tblDeltagare": [{**ROW, "Deltagare-ID": 501012389.0}]})
    assert [each.code for each in found(book)] == ["P01"]


def test_a_number_split_over_two_cells_stops_the_counting() -> None:
    split: Row = {**ROW, "Deltagare-ID": "811218", "Insats": "9876"}
    assert "P01" in {each.code for each in found(workbook({"tblDeltagare": [split]}))}


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (811218.0, 9876.0),
        (19811218.0, 9876.0),
        ("811218", 9876.0),
        (811218.0, "9876"),
        (date(1981, 12, 18), 9876.0),
        (date(1981, 12, 18), "9876"),
        (datetime(1981, 12, 18, 12, tzinfo=None), "9876"),  # noqa: DTZ001 - as Excel has it
        (101.0, 1238.0),
        (50101.0, 1233.0),
        (811218.0, 16.0),
    ],
)
def test_a_number_split_over_cells_that_excel_made_numbers_stops_the_counting(
    day: CellValue, last: CellValue
) -> None:
    """Hand: the control digits of 000101-1238, 050101-1233 and 811218-0016 hold."""
    rows: list[Row] = [{**ROW, "Född": day, "Sista": last}, {**ROW, "Deltagare-ID": "D-2"}]
    told = found(workbook({"tblDeltagare": rows}))
    assert [str(each.at) for each in told if each.code == "P01"] == ["Deltagare!AK7"]


def test_a_number_of_somebody_born_in_2000_stops_the_counting() -> None:
    """Hand: 000101-1238 is 1011238 as a number."""
    for label in ("Deltagare-ID", "Eget"):
        book = workbook({"tblDeltagare": [{**ROW, label: 1_011_238.0}]})
        assert [each.code for each in found(book) if each.code == "P01"] == ["P01"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((811218.0, 150101.0, 160415.0), (9876.0, 1500.0, 2016.0)),
        ((date(2016, 4, 15),) * 3, (1504.0, 1512.0, 1520.0)),
        ((101.0, 115.0, 120.0), (1238.0, 45.0, 30.0)),
        ((1_011_238.0, 1_011_239.0, 1_011_240.0), (1.0, 2.0, 3.0)),
    ],
)
def test_other_numbers_in_columns_of_ones_own_are_left_alone(
    first: tuple[CellValue, ...], second: tuple[CellValue, ...]
) -> None:
    """One in ten looks right by chance: here one of three does, or all the days are too new."""
    rows: list[Row] = [
        {**ROW, "Deltagare-ID": f"D-{at}", "A": one, "B": two}
        for at, (one, two) in enumerate(zip(first, second, strict=True))
    ]
    assert "P01" not in {each.code for each in found(workbook({"tblDeltagare": rows}))}


def test_nothing_is_handed_out_of_a_workbook_that_says_who_anybody_is() -> None:
    book = workbook({"tblDeltagare": [{**ROW, "Deltagare-ID": "811218/9876"}]})
    asked = request("export-rows")._replace(ask=Ask(table="tblInsatsramar"))
    report = plan(book, asked)
    assert report.outcome == "inget gjort, ett personnummer måste bort först; läs Kontroller"
    assert report.documents == ()
    with pytest.raises(Refusal, match="lämnas inte ut: Deltagare!B7 har något"):
        export_rows(read_contents(book), "tblInsatsramar")


@pytest.mark.parametrize("label", ["Namn", "Förnamn", "Telefonnummer", "E-post"])
def test_a_column_of_names_is_refused(label: str) -> None:
    book = workbook({"tblDeltagare": [{**ROW, label: "Ada"}]})
    report = press(book, "count-participants")
    assert report.outcome == "inget gjort, en kolumn med namn måste bort först; läs Kontroller"
    assert [each.code for each in found(book)] == ["P02"]
    assert shown(book, "tblResultat", "Grupp") == []


def test_a_column_of_the_offices_own_is_not() -> None:
    assert "P02" not in {
        each.code for each in found(workbook({"tblDeltagare": [{**ROW, "Grupp": "A"}]}))
    }


@pytest.mark.parametrize("table", ["tblDeltagare", "tblTillfallen", "tblArkivtal"])
def test_rows_of_persons_are_never_handed_out(table: str) -> None:
    asked = request("export-rows")._replace(ask=Ask(table=table))
    with pytest.raises(Refusal, match="lämnas inte ut"):
        plan(workbook({"tblDeltagare": [ROW]}), asked)


def test_all_tables_are_handed_out_but_those() -> None:
    report = plan(workbook({"tblDeltagare": [ROW]}), request("export-rows"))
    files = {each.name for each in report.documents}
    assert "tblResultat.csv" in files
    assert not files & {"tblDeltagare.csv", "tblTillfallen.csv", "tblArkivtal.csv"}
    assert not any(b"D-7391" in each.content for each in report.documents)


def test_the_log_holds_nothing_of_a_row() -> None:
    book = workbook({"tblDeltagare": [ROW]})
    perform(book, request("count-participants"))
    told = shown(book, "tblLogg", "När", "Vem", "Knapp", "Vad")
    assert told
    assert "D-7391" not in str(told)

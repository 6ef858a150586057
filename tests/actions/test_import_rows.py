"""Hämta in: a file's rows into a table, typed, all or nothing, by its own or the table's labels."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Report, perform
from finsam_xl.basics.edit import Text
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import column, request, workbook

OWN = "År;Medlem;Nyckeltal\n2016;Håbo;20 251\n2016;Tierp;20 487\n"


def fetch(book: MemoryBook, file: Path, text: str = "", table: str = "tblAvgifter") -> Report:
    """Click Hämta in with this file pointed out."""
    if text:
        file.write_text(text, "utf-8")
    return perform(book, request("import-rows")._replace(ask=Ask(file, table)))


def test_the_files_rows_take_the_place_of_the_tables(tmp_path: Path) -> None:
    book = workbook()
    report = fetch(book, tmp_path / "a.csv", OWN)
    assert column(book, "tblAvgifter", "Medlem") == ["Håbo", "Tierp"]
    assert column(book, "tblAvgifter", "Nyckeltal") == [20251.0, 20487.0]
    assert report.outcome == "2 rader från a.csv ligger i tblAvgifter"


def test_the_same_file_again_changes_nothing(tmp_path: Path) -> None:
    book = workbook()
    fetch(book, tmp_path / "a.csv", OWN)
    assert fetch(book, tmp_path / "a.csv").edits == ()


def test_every_fault_is_told_with_its_line_in_the_file_and_no_row_is_written(
    tmp_path: Path,
) -> None:
    """Line 3 and 4 are blank, so Tierp stands on line 5 and Heby on line 6."""
    book = workbook()
    rows = "År;Medlem;Nyckeltal\n2016;Håbo;20251\n\n\n2016;Tierp;20 4B7\n1999;Heby;13562\n"
    report = fetch(book, tmp_path / "a.csv", rows)
    assert [(each.code, str(each.at)) for each in report.faults] == [
        ("S01", "a.csv!C5"),
        ("S08", "a.csv!A6"),
    ]
    assert len(column(book, "tblAvgifter", "Medlem")) == 4
    assert report.outcome == "inget är inläst: 2 fel i a.csv"


POINTED = "Konto;Period;Belopp\n5010;2016-01;{}\n5010;2016-02;{}\n"


@pytest.mark.parametrize("other", ["2.500", "12", "12,50", ""])
def test_a_point_before_three_digits_is_asked_about_and_nothing_is_read(
    tmp_path: Path, other: str
) -> None:
    """-1.580 is −1 580 kr to one who writes thousands so, and −1,58 kr to an English program."""
    book, file = workbook(), tmp_path / "a.csv"
    report = fetch(book, file, POINTED.format("-1.580", other), "tblUtfall")
    assert str(report.faults[0]) == (
        "Fel S40  a.csv!C2\n"
        "Under Belopp står ”-1.580”, och punkten kan betyda både tusental och decimaler.\n"
        "Skriv -1 580 eller -1,580 i filen, det som menas, och läs in den igen.\n"
        "Arbetsbokens uppbyggnad"
    )
    assert column(book, "tblUtfall", "Belopp") == [None]


@pytest.mark.parametrize(
    ("written", "other", "read"),
    [
        ("-1.58", "7.20", [-1.58, 7.2]),
        ("1.500", "7.20", [1.5, 7.2]),
        ("-1580.00", "0", [-1580.0, 0.0]),
        ("-1 580", "-1,58", [-1580.0, -1.58]),
    ],
)
def test_a_point_that_the_column_explains_is_read(
    tmp_path: Path, written: str, other: str, read: list[float | None]
) -> None:
    book = workbook()
    fetch(book, tmp_path / "a.csv", POINTED.format(written, other), "tblUtfall")
    assert column(book, "tblUtfall", "Belopp") == read


def test_a_number_in_a_file_of_objects_is_exact(tmp_path: Path) -> None:
    book, file = workbook(), tmp_path / "a.json"
    fetch(book, file, '[{"Konto": 5010, "Period": "2016-01", "Belopp": -1.25}]', "tblUtfall")
    assert column(book, "tblUtfall", "Belopp") == [-1.25]


def test_a_required_column_that_the_file_lacks_is_told(tmp_path: Path) -> None:
    report = fetch(workbook(), tmp_path / "a.csv", "Medlem;Nyckeltal\nHåbo;20251\n")
    [fault] = report.faults
    assert str(fault) == (
        "Fel S41  a.csv!A1\n"
        "Filen har ingen kolumn År, och varje rad i tblAvgifter måste ha den.\n"
        "Lägg till kolumnen År i filen, med ett värde i varje rad, och läs in den igen.\n"
        "Arbetsbokens uppbyggnad"
    )


@pytest.mark.parametrize("written", ['"811218-9876"', "8112189876", "19811218-9876"])
def test_a_person_in_the_file_is_refused_and_never_repeated(tmp_path: Path, written: str) -> None:
    book = workbook()
    rows = f'[{{"År": 2016, "Medlem": "Håbo"}}, {{"År": 2016, "Medlem": {written}}}]'
    if "-" in written and '"' not in written:
        rows = rows.replace(written, f'"{written}"')
    report = fetch(book, tmp_path / "a.json", rows)
    assert [each.code for each in report.faults] == ["P10"]
    assert len(column(book, "tblAvgifter", "Medlem")) == 4
    everything = str(report) + str(column(book, "tblKontroller", "Vad"))
    assert "9876" not in everything.replace("a.json", "")


def test_a_person_among_the_headings_is_not_repeated(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        fetch(workbook(), tmp_path / "a.csv", "811218-9876;Sven\n811218-9876;3\n")
    assert refused.value.code == "A31"
    assert "9876" not in str(refused.value)


@pytest.mark.parametrize("table", ["tblKontroller", "tblRater", "tblLogg"])
@pytest.mark.parametrize("rows", ["Medlem;Vad\nHåbo;x\n", "Kommun;Fakturadatum\nHåbo;2016-01-01\n"])
def test_what_finsam_fills_can_not_be_imported(tmp_path: Path, table: str, rows: str) -> None:
    with pytest.raises(Refusal) as refused:
        fetch(workbook(), tmp_path / "a.csv", rows, table)
    assert refused.value.code == "A16"


def test_a_column_of_the_users_own_that_is_emptied_is_told(tmp_path: Path) -> None:
    book = workbook()
    grid = book.stand.tables["tblMedlemmar"]
    at = Place(grid.sheet, grid.row, grid.column + 2)
    book.apply([Text(at, "Anteckning"), Text(at._replace(row=grid.row + 1), "minns")])
    rows = "Medlem;Part\nHåbo;kommun\n"
    report = fetch(book, tmp_path / "m.csv", rows, "tblMedlemmar")
    assert report.outcome.endswith("din egen kolumn Anteckning är tömd")


def test_the_settings_table_and_file_are_used_when_nothing_else_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(OWN, "utf-8")
    file = str(tmp_path / "a.csv")
    book = workbook(settings={"Fil att läsa in": file, "Tabell att läsa in i": "tblavgifter"})
    perform(book, request("import-rows"))
    assert column(book, "tblAvgifter", "Medlem") == ["Håbo", "Tierp"]


def test_a_person_in_a_file_is_told_with_the_files_row(tmp_path: Path) -> None:
    rows = "År;Medlem;Nyckeltal\n2016;Håbo;20251\n2016;811218-9876;20487\n"
    [fault] = fetch(workbook(), tmp_path / "a.csv", rows).faults
    assert fault.what == (
        "På rad 3 i filen står något som ser ut som ett personnummer, så inget är inläst."
    )


def test_choices_are_told_as_they_are_to_be_typed(tmp_path: Path) -> None:
    """A group is called Kansli och styrelse, and its och is no eller."""
    rows = "Grupp;Post;Budgetår\nKansli;Lokal;-5\n"
    [fault] = fetch(workbook(), tmp_path / "a.csv", rows, "tblBudget").faults
    assert fault.remedy == (
        "Välj ”Intäkter”, ”Kansli och styrelse”, ”Verksamhetsnära kostnader” eller ”Verksamheter”."
    )


def test_an_account_is_a_name_and_is_never_grouped(tmp_path: Path) -> None:
    rows = "Konto;Period;Belopp\n5O21;2016-01;12 OOO\n"
    account, amount = fetch(workbook(), tmp_path / "a.csv", rows, "tblUtfall").faults
    assert account.remedy == "Skriv 5021, om det är det som menas."
    assert amount.remedy == "Skriv 12 000, om det är det som menas."

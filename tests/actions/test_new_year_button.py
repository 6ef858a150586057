"""Nytt år as a button: next year's workbook among the documents, out of any book."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.perform import Report, perform, plan
from finsam_xl.actions.journey.reading import read_contents, single_cell
from finsam_xl.actions.workbooks.next_year import next_year
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.cli import main
from finsam_xl.sheets.schema import STATUS
from tests.actions.economy_workbook import MOMENT, perform_allocation, place, request, workbook

NEW_YEAR = request("new-year")
DAY = MOMENT.date()


def made(report: Report) -> Contents:
    return read_contents(FileBook(Path(report.written[-1]), DAY))


def filled(grid: Grid) -> list[tuple[object, ...]]:
    rows = list(grid.rows())
    return [rows[at] for at in grid.filled_rows()]


def typed(path: Path) -> list[Grid]:
    """All but the findings and the log, which every button may write."""
    grids = read_contents(FileBook(path, DAY)).grids
    return [grids[name] for name in grids if name not in {"tblKontroller", "tblLogg", STATUS}]


def test_out_of_a_book_in_memory(tmp_path: Path) -> None:
    book = workbook()
    perform_allocation(book)
    before = book.stand
    report = perform(book, NEW_YEAR._replace(out=tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["ekonomi 2017.xlsm"]
    assert (report.edits, book.stand) == ((), before)
    new = made(report)
    assert new.settings.value("year") == 2017
    fees = filled(new.grids["tblAvgifter"])
    assert [row[:2] for row in fees] == [
        (year, name)
        for year in (2016.0, 2017.0)
        for name in ("Försäkringskassan", "Landstinget i Uppsala län", "Håbo", "Tierp")
    ]


def test_what_stayed_is_told_at_once_and_on_the_new_start(tmp_path: Path) -> None:
    book = workbook()
    book.apply([Text(place("tblKontroller", "Motivering", 0), "Avrundat i beslutet")])
    report = perform(book, NEW_YEAR._replace(out=tmp_path))
    assert report.outcome == "ekonomi 2017.xlsm är gjord; följde inte med: 1 rad i tblKontroller"
    told = single_cell(made(report).grids, STATUS)
    assert told == "Gjord ur minne.xlsx. Det här följde inte med: 1 rad i tblKontroller."


def test_a_second_click_makes_no_second_workbook_and_never_writes_over_one(tmp_path: Path) -> None:
    report = perform(workbook(), NEW_YEAR._replace(out=tmp_path))
    path = Path(report.written[-1])
    assert perform(workbook(), NEW_YEAR._replace(out=tmp_path)).written == report.written
    path.write_bytes(b"min egen")
    perform(workbook(), NEW_YEAR._replace(out=tmp_path))
    assert path.read_bytes() == b"min egen"
    assert (tmp_path / "ekonomi 2017 (2).xlsm").is_file()


def test_the_button_makes_the_same_workbook_as_the_command(tmp_path: Path) -> None:
    main(["new", str(tmp_path / "u"), "--example", "uppsala"])
    old = tmp_path / "u" / "ekonomi.xlsm"
    before = typed(old)
    report = perform(FileBook(old, DAY), NEW_YEAR._replace(out=tmp_path / "ut"))
    assert typed(old) == before
    commanded = next_year(old, tmp_path / "n", DAY)
    assert Path(report.written[-1]).read_bytes() == commanded.path.read_bytes()


def test_without_a_year_nothing_is_made() -> None:
    with pytest.raises(Refusal) as refused:
        plan(workbook(settings={"År": None}), NEW_YEAR)
    assert refused.value.code == "A23"


def test_an_identity_number_is_not_carried_to_a_new_workbook() -> None:
    book = workbook()
    book.apply([Text(place("tblMedlemmar", "Fakturareferens", 0), "811218-9876")])
    assert plan(book, NEW_YEAR).documents == ()

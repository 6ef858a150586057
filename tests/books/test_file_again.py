"""A book that has written goes on from what it wrote, and that is what stands in the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.basics.edit import Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from tests.books.file_fixture import AREAS, DAY, rich

ROWS = (("Staten", 7.0, None, None), ("Region", 8.0, None, None))
STEPS: list[list[Edit]] = [
    [Value(Place("Avgifter", 4, 2), 300.0)],
    [ReplaceRows("tblAvgifter", ROWS)],
    [Formula(Place("Avgifter", 5, 4), FormulaText("=ROUND(B5*3,0)"))],
    [ReplaceRows("tblAvgifter", (*ROWS, ("Kommun", 9.0, None, None), ("Ny", 1.0, None, None)))],
    [Text(Place("Avgifter", 1, 6), "Klart igen")],
]


def shown(book: FileBook) -> tuple[dict[str, Grid], dict[str, Grid], list[Grid]]:
    return book.read(AREAS), book.formulas(AREAS), [book.used(sheet) for sheet in book.sheets()]


def test_what_it_shows_is_what_the_file_holds_after_every_step(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    for edits in STEPS:
        book.apply(edits)
        assert shown(book) == shown(FileBook(path, DAY))


def test_one_book_through_all_steps_writes_what_a_new_one_for_each_does(tmp_path: Path) -> None:
    one, each = tmp_path / "en.xlsx", tmp_path / "var.xlsx"
    book = rich(one)
    rich(each)
    for edits in STEPS:
        book.apply(edits)
        FileBook(each, DAY).apply(edits)
        assert one.read_bytes() == each.read_bytes()


def test_somebody_elses_writing_in_between_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    book.apply(STEPS[0])
    FileBook(path, DAY).apply([Value(Place("Avgifter", 5, 2), 1.0)])
    with pytest.raises(Refusal) as told:
        book.apply([Value(Place("Avgifter", 4, 2), 2.0)])
    assert told.value.code == "B24"

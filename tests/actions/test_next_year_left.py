"""What Nytt år and upgrade leave behind is listed, and what goes on is the last of its kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.workbooks.carry import left_behind
from finsam_xl.actions.workbooks.next_year import next_year
from finsam_xl.basics.edit import Text, Value
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import MEMBERS, place, workbook
from tests.actions.test_next_year import DAY, at, change, contents, rows, uppsala

__all__ = ["uppsala"]


def left(book: MemoryBook) -> list[str]:
    """What a fresh workbook would not get."""
    return left_behind(book, read_contents(book))


def test_rows_straight_under_a_table_are_listed() -> None:
    book = workbook()
    assert left(book) == []
    for row, name in enumerate(("Heby", "Älvkarleby")):
        book.apply([Text(place("tblMedlemmar", "Medlem", len(MEMBERS) + row), name)])
        word = "rad" if row == 0 else "rader"
        assert left(book) == [f"{row + 1} {word} under tabellen tblMedlemmar"]


@pytest.mark.parametrize("gone", ["tblMedlemmar", "tblRater"])
def test_a_table_that_is_gone_or_renamed_is_listed(gone: str) -> None:
    book = workbook()
    tables = {name: extent for name, extent in book.stand.tables.items() if name != gone}
    without = MemoryBook(type(book.stand)(book.stand.cells, tables), book.blocks, book.dated)
    assert left(without) == [f"Tabellen {gone}, som är borta eller har bytt namn"]


def test_of_two_allocations_for_one_year_the_last_goes_on(uppsala: Path, tmp_path: Path) -> None:
    """The first of 2016 is by the one source, the last by the other."""
    grid = contents(uppsala).grids["tblTilldelning"]
    change(
        uppsala,
        Value(grid.place(0, 0), 2016.0),
        Value(at(uppsala, "tblTilldelning", "Mätdatum", 0), DAY),
    )
    for label, text in (("Nyckel", "folkmängd"), ("Källa", "SCB")):
        change(uppsala, *(Text(at(uppsala, "tblTilldelning", label, row), text) for row in (0, 1)))
    made = next_year(uppsala, tmp_path / "n", DAY)
    days = rows(made.path, "tblTilldelning", "År", "Mätdatum")
    assert [str(day) for year, day in days if year == 2017.0] == ["2016-11-01"]

"""A report block: rewritten whole, and cut with a note where it has no room."""

from __future__ import annotations

import pytest

from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import Grid
from finsam_xl.sheets.writer import Cells, fill_block


def written(rows: int, height: int) -> list[str]:
    """What a block of two columns holds in its second column, once so many rows are written."""
    grid = Grid("block", "Blad", 1, 1, (), ((None,) * height,) * 2)
    cells: list[Cells] = [("part", f"rad {row}") for row in range(1, rows + 1)]
    edits = fill_block(grid, cells)
    return [edit.text for edit in edits if isinstance(edit, Text) and edit.at.column == 2]


@pytest.mark.parametrize(
    ("rows", "last"),
    [
        (2, "rad 2"),
        (3, "rad 3"),
        (4, "… och 2 rader till ryms inte på bladet."),
        (1203, "… och 1 201 rader till ryms inte på bladet."),
    ],
)
def test_the_last_row_tells_how_many_there_is_no_room_for(rows: int, last: str) -> None:
    """Three rows: of four, the third gives way too."""
    texts = written(rows, 3)
    assert len(texts) == min(rows, 3)
    assert texts[-1] == last


def test_a_block_without_rows_holds_nothing() -> None:
    assert written(5, 0) == []

"""Cells are gathered into as few rectangles as they lie in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.place import Place
from finsam_xl.books.live.blocks import bounding, rectangles

PLACES = st.builds(Place, st.sampled_from(["A", "B"]), st.integers(1, 6), st.integers(1, 5))


def places(sheet: str, *cells: tuple[int, int]) -> list[Place]:
    return [Place(sheet, row, column) for row, column in cells]


def test_a_column_is_one_rectangle() -> None:
    column = places("A", *((row, 3) for row in range(4, 104)))
    assert [r.address for r in rectangles(column)] == ["C4:C103"]


def test_a_rectangle_is_one() -> None:
    cells = places("A", (2, 2), (2, 3), (3, 2), (3, 3))
    assert [r.address for r in rectangles(cells)] == ["B2:C3"]


def test_sheets_and_gaps_part_them() -> None:
    cells = [*places("A", (1, 1), (3, 1), (3, 2)), *places("B", (1, 1))]
    found = [(r.sheet, r.address) for r in rectangles(cells)]
    assert found == [("A", "A1:A1"), ("A", "A3:B3"), ("B", "A1:A1")]


@given(st.sets(PLACES))
def test_they_hold_each_cell_once_and_no_other(cells: set[Place]) -> None:
    held = [
        Place(block.sheet, *cell)
        for block in rectangles(cells)
        for row in block.rows()
        for cell in row
    ]
    assert sorted(held) == sorted(cells)


def test_the_bounding_rectangle_holds_all() -> None:
    assert bounding(places("A", (4, 2), (2, 5))).address == "B2:E4"

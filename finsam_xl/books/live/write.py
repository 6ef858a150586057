"""Planned cells written into an open workbook block by block, or put back if one fails."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellError
from finsam_xl.basics.place import Place
from finsam_xl.books.live.blocks import Rectangle, bounding, rectangles
from finsam_xl.books.live.text import written
from finsam_xl.books.plan.extent import Content, Extent
from finsam_xl.books.plan.stand import Stand, changed_cells, places

if TYPE_CHECKING:
    from finsam_xl.books.live.find import Finder

Handed = str | float | bool | date | None
"""What xlwings is handed for a cell."""


class Change(Frozen):
    """How the touched cells stand, how they shall stand, and the blocks in which they differ."""

    before: Stand
    then: Stand
    blocks: tuple[Rectangle, ...]
    resized: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.blocks or self.resized)


def change(before: Stand, then: Stand, replaced: Iterable[str]) -> Change:
    """One block for each table whose rows are replaced; other cells as they lie together."""
    changed = places(changed_cells(before, then))
    tables = [_row_block(name, before, then, changed) for name in dict.fromkeys(replaced)]
    covered = [block for block in tables if block is not None]
    rest = [at for at in changed if not any(block.holds(at) for block in covered)]
    resized = tuple(n for n, extent in before.tables.items() if then.tables[n] != extent)
    return Change(before, then, (*covered, *rectangles(rest)), resized)


def _row_block(
    table: str, before: Stand, then: Stand, changed: Sequence[Place]
) -> Rectangle | None:
    """The part of a table's rows to write; a new row is written whole, since Excel may fill it."""
    old, new = before.tables[table], then.tables[table]
    body = set(chain(_places(old), _places(new)))
    touched = [at for at in changed if at in body]
    fresh = [at for at in _places(new) if at.row > old.last_row]
    return bounding([*touched, *fresh]) if touched or fresh else None


def _places(extent: Extent) -> list[Place]:
    return [Place(extent.sheet, *cell) for cells in extent.body() for cell in cells]


def write(finder: Finder, made: Change) -> None:
    """All blocks and table sizes, or, where Excel stops midway, none of them."""
    with ExitStack() as undo:
        for table in made.resized:
            if made.then.tables[table].height > made.before.tables[table].height:
                undo.callback(_resize, finder, table, made.before.tables[table])
                _resize(finder, table, made.then.tables[table])
        for block in made.blocks:
            undo.callback(_fill, finder, block, made.before)
            _fill(finder, block, made.then)
        for table in made.resized:
            if made.then.tables[table].height < made.before.tables[table].height:
                undo.callback(_resize, finder, table, made.before.tables[table])
                _resize(finder, table, made.then.tables[table])
        undo.pop_all()


def _resize(finder: Finder, table: str, extent: Extent) -> None:
    whole = Rectangle(extent.sheet, extent.row, extent.column, extent.last_row, extent.last_column)
    finder.handle(table).resize(finder.sheets[extent.sheet].range(whole.address))


def _fill(finder: Finder, block: Rectangle, stand: Stand) -> None:
    cells = stand.cells[block.sheet]
    rows = [[_handed(cells.get(cell)) for cell in row] for row in block.rows()]
    finder.sheets[block.sheet].range(block.address).value = rows


def _handed(content: Content) -> Handed:
    if isinstance(content, str):
        return written(content)
    if isinstance(content, CellError):
        return f"={content.text}"
    return content.text if isinstance(content, FormulaText) else content

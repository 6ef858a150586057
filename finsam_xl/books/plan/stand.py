"""What edits make of the cells before anything is written, and the edits that put it back."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from itertools import chain

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellError
from finsam_xl.basics.place import LAST_ROW, Place
from finsam_xl.books.plan.extent import ERROR_CONSTANTS, Cell, Cells, Content, Extent
from finsam_xl.books.plan.refusals import (
    foreign_cells,
    no_room,
    text_too_long,
    too_early,
    unknown_sheet,
    unknown_table,
    wrong_width,
)
from finsam_xl.books.plan.same import same

LONGEST_TEXT = 32_767
FIRST_MONTH = (1900, 3)
"""Before it Excel counts a 29 February 1900 that never was, and LibreOffice does not."""


Changed = Mapping[str, Sequence[Cell]]
"""The cells that will hold something else, by sheet, in reading order."""


class Stand(Frozen):
    """How a workbook stands: the filled cells of its sheets, and where its tables are."""

    cells: Mapping[str, Cells]
    tables: Mapping[str, Extent]

    def at(self, place: Place) -> Content:
        """What a cell holds."""
        return self.cells[place.sheet].get((place.row, place.column))


def after(before: Stand, edits: Sequence[Edit]) -> Stand:
    """How the workbook stands when all edits are done, one after the other."""
    draft = _Draft({sheet: dict(c) for sheet, c in before.cells.items()}, dict(before.tables))
    for edit in edits:
        draft.carry_out(edit)
    return Stand(draft.cells, draft.tables)


def places(changed: Changed) -> list[Place]:
    """The changed cells of all sheets."""
    return [Place(sheet, *cell) for sheet, cells in changed.items() for cell in cells]


def changed_cells(before: Stand, then: Stand) -> Changed:
    """The cells that hold something else."""
    found = {
        sheet: _changed(before.cells[sheet], then.cells[sheet]) for sheet in sorted(then.cells)
    }
    return {sheet: cells for sheet, cells in found.items() if cells}


def inside(cells: Iterable[Cell], extent: Extent) -> list[Cell]:
    """Those that are in the body."""
    rows, columns = extent.rows, extent.columns
    return [cell for cell in cells if cell[0] in rows and cell[1] in columns]


def outside(cells: Sequence[Cell], sheet: str, bodies: Iterable[Extent]) -> Sequence[Cell]:
    """Those that are in no table's body."""
    for body in bodies:
        if body.sheet == sheet:
            rows, columns = body.rows, body.columns
            cells = [cell for cell in cells if cell[0] not in rows or cell[1] not in columns]
    return cells


def _changed(before: Cells, then: Cells) -> list[Cell]:
    gone = (cell for cell in before if cell not in then)
    new = (
        cell
        for cell, content in then.items()
        if cell not in before or not same(content, before[cell])
    )
    return sorted(chain(gone, new))


def putting_back(
    before: Stand, then: Stand, edits: Sequence[Edit], changed: Changed
) -> tuple[Edit, ...]:
    """The edits that lead back from `then` to `before`."""
    replaced = [edit.table for edit in edits if isinstance(edit, ReplaceRows)]
    tables = [name for name in dict.fromkeys(replaced) if _moved(name, before, then, changed)]
    new = [then.tables[name] for name in tables]
    bodies = [*new, *(before.tables[name] for name in tables)]
    given_up = (at for name in tables for at in _given_up(before.tables[name], then.tables[name]))
    # What came to stand where a table gave up its rows must go before the table grows again.
    in_the_way = [
        Clear(at)
        for at in sorted(given_up)
        if then.at(at) is not None and outside([(at.row, at.column)], at.sheet, new)
    ]
    cells = [
        _old_cell(at, before.at(at))
        for sheet, some in changed.items()
        for at in (Place(sheet, *cell) for cell in outside(some, sheet, bodies))
    ]
    return (*in_the_way, *cells, *(_old_rows(name, before) for name in tables))


def _given_up(old: Extent, new: Extent) -> Iterator[Place]:
    for row in range(max(old.first_row, new.last_row + 1), old.last_row + 1):
        yield from (Place(old.sheet, *cell) for cell in old.row_cells(row))


def _moved(name: str, before: Stand, then: Stand, changed: Changed) -> bool:
    old, new = before.tables[name], then.tables[name]
    return old != new or bool(inside(changed.get(old.sheet, ()), old))


def _old_rows(name: str, before: Stand) -> ReplaceRows:
    extent = before.tables[name]
    cells = before.cells[extent.sheet]
    return ReplaceRows(name, tuple(tuple(cells.get(c) for c in row) for row in extent.body()))


def _old_cell(at: Place, content: Content) -> Edit:
    if content is None:
        return Clear(at)
    if isinstance(content, FormulaText):
        return Formula(at, content)
    if isinstance(content, CellError):
        return Formula(at, FormulaText(f"={content.text}"))
    return Text(at, content) if isinstance(content, str) else Value(at, content)


class _Draft(Frozen):
    cells: dict[str, dict[Cell, Content]]
    tables: dict[str, Extent]

    def carry_out(self, edit: Edit) -> None:
        if isinstance(edit, ReplaceRows):
            self._put_rows(edit)
        elif edit.at.sheet not in self.cells:
            raise unknown_sheet(edit.at.sheet)
        else:
            self._put(edit.at.sheet, (edit.at.row, edit.at.column), content_of(edit))

    def _put(self, sheet: str, cell: Cell, content: Content) -> None:
        kept = held(content)
        if kept is None:
            self.cells[sheet].pop(cell, None)
            return
        _check(content, sheet, cell)
        self.cells[sheet][cell] = kept

    def _put_rows(self, edit: ReplaceRows) -> None:
        extent = self.tables.get(edit.table)
        if extent is None:
            raise unknown_table(edit.table)
        rows = edit.rows or ((None,) * extent.width,)
        if any(len(row) != extent.width for row in rows):
            raise wrong_width(edit.table, extent)
        grown = extent._replace(height=len(rows))
        self._check_room(edit.table, extent, grown)
        cells = self.cells[extent.sheet]
        for cell in chain(*extent.body()):
            cells.pop(cell, None)
        for number, row in enumerate(rows, extent.first_row):
            for column, content in enumerate(row, extent.column):
                if content is not None:
                    self._put(extent.sheet, (number, column), content)
        self.tables[edit.table] = grown

    def _check_room(self, table: str, extent: Extent, grown: Extent) -> None:
        if grown.last_row > LAST_ROW:
            raise no_room(table, extent)
        more = grown._replace(row=extent.last_row, height=max(grown.height - extent.height, 0))
        foreign = inside(self.cells[extent.sheet], more)
        if foreign:
            raise foreign_cells(table, Place(extent.sheet, *min(foreign)))


def _check(content: Content, sheet: str, cell: Cell) -> None:
    if isinstance(content, str) and len(content) > LONGEST_TEXT:
        raise text_too_long(Place(sheet, *cell))
    if isinstance(content, date) and (content.year, content.month) < FIRST_MONTH:
        raise too_early(Place(sheet, *cell))


def content_of(edit: Value | Text | Formula | Clear) -> Content:
    """What a cell edit puts in its cell."""
    if isinstance(edit, Value):
        return edit.value
    if isinstance(edit, Text):
        return edit.text
    return edit.formula if isinstance(edit, Formula) else None


def held(content: Content) -> Content:
    """As a sheet holds it: no empty text, every number a float, no midnight beside a date."""
    if isinstance(content, str):
        return content or None
    if isinstance(content, FormulaText):
        return ERROR_CONSTANTS.get(content.text, content)
    if isinstance(content, datetime):
        return content.date() if content.time() == time() else content
    if isinstance(content, (int, float)) and not isinstance(content, bool):
        if not math.isfinite(content):
            raise ValueError(f"{content} is no number a cell can hold")
        return float(content)
    return content

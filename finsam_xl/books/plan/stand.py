"""What edits make of the cells before anything is written, and the edits that put it back."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from itertools import chain

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellError
from finsam_xl.basics.place import LAST_ROW, Place
from finsam_xl.books.plan.extent import ERROR_CONSTANTS, Cells, Content, Extent
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


def changed_places(before: Stand, then: Stand) -> list[Place]:
    """The cells that hold something else, in reading order."""
    return [
        Place(sheet, *cell)
        for sheet in sorted(then.cells)
        for cell in _changed(before.cells[sheet], then.cells[sheet])
    ]


def _changed(before: Cells, then: Cells) -> list[tuple[int, int]]:
    touched = before.keys() | then.keys()
    return sorted(cell for cell in touched if not same(then.get(cell), before.get(cell)))


def putting_back(before: Stand, then: Stand, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits that lead back from `then` to `before`."""
    changed = changed_places(before, then)
    replaced = [edit.table for edit in edits if isinstance(edit, ReplaceRows)]
    tables = [name for name in dict.fromkeys(replaced) if _moved(name, before, then, changed)]
    old, new = _bodies(before, tables), _bodies(then, tables)
    # What came to stand where a table gave up its rows must go before the table grows again.
    in_the_way = [Clear(at) for at in sorted(old - new) if then.at(at) is not None]
    outside = set(changed) - old - new
    cells = [_old_cell(at, before.at(at)) for at in changed if at in outside]
    return (*in_the_way, *cells, *(_old_rows(name, before) for name in tables))


def _bodies(stand: Stand, tables: Iterable[str]) -> set[Place]:
    extents = [stand.tables[name] for name in tables]
    return {Place(e.sheet, *cell) for e in extents for cells in e.body() for cell in cells}


def _moved(name: str, before: Stand, then: Stand, changed: Iterable[Place]) -> bool:
    old, new = before.tables[name], then.tables[name]
    return old != new or any(
        at.sheet == old.sheet
        and old.first_row <= at.row <= old.last_row
        and old.column <= at.column <= old.last_column
        for at in changed
    )


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
    cells: dict[str, dict[tuple[int, int], Content]]
    tables: dict[str, Extent]

    def carry_out(self, edit: Edit) -> None:
        if isinstance(edit, ReplaceRows):
            self._put_rows(edit)
        else:
            self._put(edit.at, content_of(edit))

    def _put(self, at: Place, content: Content) -> None:
        cells = self.cells.get(at.sheet)
        if cells is None:
            raise unknown_sheet(at.sheet)
        _check(content, at)
        kept = held(content)
        if kept is None:
            cells.pop((at.row, at.column), None)
        else:
            cells[at.row, at.column] = kept

    def _put_rows(self, edit: ReplaceRows) -> None:
        extent = self.tables.get(edit.table)
        if extent is None:
            raise unknown_table(edit.table)
        rows = edit.rows or ((None,) * extent.width,)
        if any(len(row) != extent.width for row in rows):
            raise wrong_width(edit.table, extent)
        grown = extent._replace(height=len(rows))
        self._check_room(edit.table, extent, grown)
        emptied = dict.fromkeys(chain(*extent.body()))
        filled = dict(zip(chain(*grown.body()), chain(*rows), strict=True))
        for cell, content in (emptied | filled).items():
            self._put(Place(extent.sheet, *cell), content)
        self.tables[edit.table] = grown

    def _check_room(self, table: str, extent: Extent, grown: Extent) -> None:
        if grown.last_row > LAST_ROW:
            raise no_room(table, extent)
        cells = self.cells[extent.sheet]
        for row in range(extent.last_row + 1, grown.last_row + 1):
            for cell in extent.row_cells(row):
                if cell in cells:
                    raise foreign_cells(table, Place(extent.sheet, *cell))


def _check(content: Content, at: Place) -> None:
    if isinstance(content, str) and len(content) > LONGEST_TEXT:
        raise text_too_long(at)
    if isinstance(content, date) and (content.year, content.month) < FIRST_MONTH:
        raise too_early(at)


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

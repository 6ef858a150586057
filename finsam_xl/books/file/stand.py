"""What stands in the cells that edits look at, and the edits in the terms of those cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from itertools import chain

from finsam_xl.basics.edit import Edit, FormulaText, ReplaceRows, Value
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.plan.extent import Cell, Content
from finsam_xl.books.plan.serial import serial, shown_moment
from finsam_xl.books.plan.stand import Stand

_HALF_MILLISECOND = 0.0005 / 86_400


def stand(file: OpenFile, edits: Sequence[Edit]) -> Stand:
    """The cells that these edits look at, and every table."""
    cells: dict[str, dict[Cell, Content]] = {sheet: {} for sheet in file.layout.sheets}
    for sheet, wanted in _looked_at(file, edits).items():
        if sheet in cells:
            cells[sheet] = _contents(file, sheet, wanted)
    return Stand(cells, {name: table.extent for name, table in file.layout.tables.items()})


def as_shown(before: Stand, edit: Edit) -> Edit:
    """The edit in the terms that its cells show: a cell may tell a day as a number."""
    if isinstance(edit, Value) and edit.at.sheet in before.cells:
        value = _like(edit.value, before.at(edit.at))
        return Value(edit.at, value) if isinstance(value, (bool, int, float, date)) else edit
    if not isinstance(edit, ReplaceRows) or edit.table not in before.tables:
        return edit
    extent = before.tables[edit.table]
    cells = before.cells[extent.sheet]
    rows = [
        tuple(
            new if new is None or type(new) is str else _like(new, cells.get((number, column)))
            for column, new in enumerate(row, extent.column)
        )
        for number, row in enumerate(edit.rows, start=extent.first_row)
    ]
    return edit._replace(rows=tuple(rows))


def _looked_at(file: OpenFile, edits: Sequence[Edit]) -> dict[str, list[Cell]]:
    found: dict[str, list[Cell]] = defaultdict(list)
    for edit in edits:
        if not isinstance(edit, ReplaceRows):
            found[edit.at.sheet].append((edit.at.row, edit.at.column))
        elif edit.table in file.layout.tables:
            extent = file.layout.tables[edit.table].extent
            last = max(extent.last_row, extent.first_row + len(edit.rows) - 1)
            filled = extent._replace(
                height=_filled(file, extent.sheet, last) - extent.first_row + 1
            )
            found[extent.sheet].extend(chain(*filled.body()))
    return found


def _filled(file: OpenFile, sheet: str, last: int) -> int:
    """The last row, but none below this one, that may hold anything."""
    shown, formulas = file.values(sheet), file.formulas(sheet).texts
    return min(last, max([shown.top + shown.height - 1, *(row for row, _ in formulas)]))


def _contents(file: OpenFile, sheet: str, wanted: list[Cell]) -> dict[Cell, Content]:
    formulas, stored = file.formulas(sheet).texts, file.values(sheet).stored
    found: dict[Cell, Content] = {}
    for at in wanted:
        content = FormulaText(formulas[at]) if at in formulas else stored(*at)
        if content is not None:
            found[at] = content
    return found


def _like(new: Content, old: Content) -> Content:
    if old is None:
        return shown_moment(new) if isinstance(new, datetime) else new
    if isinstance(new, datetime):
        new = shown_moment(new)
    if isinstance(new, date) and type(old) is float and abs(serial(new) - old) < _HALF_MILLISECOND:
        return old
    if isinstance(old, date) and type(new) in {int, float} and serial(old) == new:
        return old
    return new

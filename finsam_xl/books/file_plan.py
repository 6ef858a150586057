"""What edits come to in a closed workbook, worked out before a byte is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from finsam_xl.basics.edit import Edit, FormulaText, ReplaceRows, Value
from finsam_xl.basics.place import Place
from finsam_xl.books.cell_xml import NewCell, as_number
from finsam_xl.books.memory_extent import Content, Extent
from finsam_xl.books.memory_plan import Stand, after, changed_places, putting_back
from finsam_xl.books.memory_serial import serial, shown_moment
from finsam_xl.books.open_file import OpenFile
from finsam_xl.books.patch_sheet import row_styles
from finsam_xl.books.refusals import refusal
from finsam_xl.books.table_part import TablePart

_HALF_MILLISECOND = 0.0005 / 86_400


@dataclass(frozen=True, slots=True)
class Plan:
    """The new cells by sheet, row and column, the tables' new heights, and the way back."""

    cells: Mapping[str, Mapping[int, Mapping[int, NewCell]]]
    heights: Mapping[str, int]
    formulas_moved: bool
    back: tuple[Edit, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing at all would change."""
        return not self.cells and not self.heights


def planned(file: OpenFile, edits: Sequence[Edit]) -> Plan:
    """What these edits come to; refuses those that can't be done."""
    before = _stand(file, edits)
    edits = [_as_shown(before, edit) for edit in edits]
    _check_sum_rows(file, edits)
    then = after(before, edits)
    changed = changed_places(before, then)
    heights = {
        name: extent.height
        for name, extent in then.tables.items()
        if extent.height != before.tables[name].height
    }
    _check_tables(file, heights)
    _check_cells(file, changed)
    cells = _new_cells(file, then, changed, heights)
    moved = any(_is_formula(before.at(at)) != _is_formula(then.at(at)) for at in changed)
    return Plan(cells, heights, moved, putting_back(before, then, edits))


def _stand(file: OpenFile, edits: Sequence[Edit]) -> Stand:
    cells: dict[str, dict[tuple[int, int], Content]] = {sheet: {} for sheet in file.layout.sheets}
    for at in _looked_at(file, edits):
        if at.sheet in cells:
            content = _content(file, at)
            if content is not None:
                cells[at.sheet][at.row, at.column] = content
    return Stand(cells, {name: table.extent for name, table in file.layout.tables.items()})


def _looked_at(file: OpenFile, edits: Sequence[Edit]) -> Iterator[Place]:
    for edit in edits:
        if not isinstance(edit, ReplaceRows):
            yield edit.at
        elif edit.table in file.layout.tables:
            extent = file.layout.tables[edit.table].extent
            yield from _places(replace(extent, height=max(extent.height, len(edit.rows))))


def _places(extent: Extent) -> Iterator[Place]:
    return (Place(extent.sheet, *cell) for cells in extent.body() for cell in cells)


def _content(file: OpenFile, at: Place) -> Content:
    formula = file.formulas(at.sheet).texts.get((at.row, at.column))
    return FormulaText(formula) if formula else file.values(at.sheet).stored(at.row, at.column)


def _as_shown(before: Stand, edit: Edit) -> Edit:
    """The edit in the terms that its cells show: a cell may tell a day as a number."""
    if isinstance(edit, Value) and edit.at.sheet in before.cells:
        value = _like(edit.value, before.at(edit.at))
        return Value(edit.at, value) if isinstance(value, (bool, int, float, date)) else edit
    if not isinstance(edit, ReplaceRows) or edit.table not in before.tables:
        return edit
    extent = before.tables[edit.table]
    rows = []
    for number, row in enumerate(edit.rows, start=extent.first_row):
        places = (Place(extent.sheet, number, extent.column + right) for right in range(len(row)))
        rows.append(tuple(_like(c, before.at(at)) for c, at in zip(row, places, strict=True)))
    return edit._replace(rows=tuple(rows))


def _like(new: Content, old: Content) -> Content:
    if isinstance(new, datetime):
        new = shown_moment(new)
    if isinstance(new, date) and type(old) is float and abs(serial(new) - old) < _HALF_MILLISECOND:
        return old
    if isinstance(old, date) and type(new) in {int, float} and serial(old) == new:
        return old
    return new


def _check_sum_rows(file: OpenFile, edits: Iterable[Edit]) -> None:
    for edit in edits:
        table = file.layout.tables.get(edit.table) if isinstance(edit, ReplaceRows) else None
        if table and table.totals:
            raise refusal("B30", table.name)


def _check_cells(file: OpenFile, changed: Iterable[Place]) -> None:
    labels = {
        Place(table.extent.sheet, *cell): table.name
        for table in file.layout.tables.values()
        for cell in table.extent.row_cells(table.extent.row)
    }
    for at in changed:
        if at in labels:
            raise refusal("B34", str(at), labels[at])
        if file.formulas(at.sheet).array_at(at.row, at.column):
            raise refusal("B28", str(at))


def _check_tables(file: OpenFile, heights: Mapping[str, int]) -> None:
    tables = [_grown(table, heights) for table in file.layout.tables.values()]
    for table in tables:
        for other in tables:
            if table.name in heights and other.name != table.name and table.overlaps(other):
                raise refusal("B32", table.name, other.name)


def _grown(table: TablePart, heights: Mapping[str, int]) -> TablePart:
    height = heights.get(table.name, table.extent.height)
    return replace(table, extent=replace(table.extent, height=height))


def _new_cells(
    file: OpenFile, then: Stand, changed: Iterable[Place], heights: Mapping[str, int]
) -> dict[str, dict[int, dict[int, NewCell]]]:
    found: dict[str, dict[int, dict[int, NewCell]]] = {}
    for at in changed:
        content = _numbered(file, at, then.at(at))
        found.setdefault(at.sheet, {}).setdefault(at.row, {})[at.column] = NewCell(content)
    for name in heights:
        old, new = file.layout.tables[name].extent, then.tables[name]
        styles = row_styles(file.xml(old.sheet), file.span(old.sheet), old.last_row)
        for row in range(old.last_row + 1, new.last_row + 1):
            cells = found.setdefault(old.sheet, {}).setdefault(row, {})
            for column in range(old.column, old.last_column + 1):
                content = _numbered(file, at := Place(old.sheet, row, column), then.at(at))
                cells[column] = NewCell(content, styles.get(column))
    return found


def _numbered(file: OpenFile, at: Place, content: Content) -> Content:
    if isinstance(content, date):
        return as_number(at, content, date1904=file.layout.date1904)
    return content


def _is_formula(content: Content) -> bool:
    return isinstance(content, FormulaText)

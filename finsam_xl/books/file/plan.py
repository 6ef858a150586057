"""What edits come to in a closed workbook, worked out before a byte is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.place import Place
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.cell_xml import NewCell, since_1900, since_1904
from finsam_xl.books.file.parts.table_part import TablePart
from finsam_xl.books.file.patch_sheet import row_styles
from finsam_xl.books.file.refusals import refusal
from finsam_xl.books.file.stand import as_shown, stand
from finsam_xl.books.plan.extent import Cell, Content, Extent, formulas_of
from finsam_xl.books.plan.stand import (
    Changed,
    Stand,
    after,
    changed_cells,
    inside,
    outside,
    putting_back,
)


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
    before = stand(file, edits)
    edits = [as_shown(before, edit) for edit in edits]
    _check_sum_rows(file, edits)
    then = after(before, edits)
    changed = changed_cells(before, then)
    heights = {
        name: extent.height
        for name, extent in then.tables.items()
        if extent.height != before.tables[name].height
    }
    _check_tables(file, heights)
    _check_cells(file, changed)
    cells = _new_cells(file, then, changed, heights)
    return Plan(
        cells, heights, _moved(before, then, changed), putting_back(before, then, edits, changed)
    )


def _check_sum_rows(file: OpenFile, edits: Iterable[Edit]) -> None:
    for edit in edits:
        table = file.layout.tables.get(edit.table) if isinstance(edit, ReplaceRows) else None
        if table and table.totals:
            raise refusal("B30", table.name)


def _check_cells(file: OpenFile, changed: Changed) -> None:
    tables = file.layout.tables.values()
    for sheet, cells in changed.items():
        here = [table for table in tables if table.extent.sheet == sheet]
        labels = {at: each.name for each in here for at in each.extent.row_cells(each.extent.row)}
        written = next((at for at in cells if at in labels), None)
        if written:
            raise refusal("B34", str(Place(sheet, *written)), labels[written])
        formulas = file.formulas(sheet)
        array = (
            next((at for at in cells if formulas.array_at(*at)), None) if formulas.arrays else None
        )
        if array:
            raise refusal("B28", str(Place(sheet, *array)))


def _check_tables(file: OpenFile, heights: Mapping[str, int]) -> None:
    tables = [_grown(table, heights) for table in file.layout.tables.values()]
    for table in tables:
        for other in tables:
            if table.name in heights and other.name != table.name and table.overlaps(other):
                raise refusal("B32", table.name, other.name)


def _grown(table: TablePart, heights: Mapping[str, int]) -> TablePart:
    height = heights.get(table.name, table.extent.height)
    return table._replace(extent=table.extent._replace(height=height))


def _new_cells(
    file: OpenFile, then: Stand, changed: Changed, heights: Mapping[str, int]
) -> dict[str, dict[int, dict[int, NewCell]]]:
    added = [_added(file.layout.tables[name].extent, then.tables[name]) for name in heights]
    found: dict[str, dict[int, dict[int, NewCell]]] = {}
    for sheet, cells in changed.items():
        rows = found.setdefault(sheet, {})
        for cell in outside(cells, sheet, added):
            rows.setdefault(cell[0], {})[cell[1]] = NewCell(_content(file, then, sheet, cell))
    for more in added:
        rows = found.setdefault(more.sheet, {})
        styles = row_styles(file.xml(more.sheet), file.span(more.sheet), more.row)
        blank = {column: NewCell(None, styles.get(column)) for column in more.columns}
        for row in more.rows:
            rows.setdefault(row, {}).update(blank)
        for row, column in inside(then.cells[more.sheet], more):
            content = _content(file, then, more.sheet, (row, column))
            rows[row][column] = NewCell(content, blank[column].style)
    return found


def _added(old: Extent, new: Extent) -> Extent:
    """The rows that a table grows by, below its last row."""
    return new._replace(row=old.last_row, height=max(new.height - old.height, 0))


def _content(file: OpenFile, then: Stand, sheet: str, cell: Cell) -> Content:
    content = then.cells[sheet].get(cell)
    if isinstance(content, date):
        since = since_1904 if file.layout.date1904 else since_1900
        return since(Place(sheet, *cell), content)
    return content


def _moved(before: Stand, then: Stand, changed: Changed) -> bool:
    """Whether a formula has come or gone."""
    return any(
        formulas_of(before.cells[sheet]).keys() != formulas_of(then.cells[sheet]).keys()
        for sheet in changed
    )

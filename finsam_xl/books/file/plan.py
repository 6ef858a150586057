"""What edits come to in a closed workbook, worked out before a byte is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from finsam_xl.basics.edit import Edit, FormulaText, ReplaceRows
from finsam_xl.basics.place import Place
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.cell_xml import NewCell, since_1900, since_1904
from finsam_xl.books.file.parts.table_part import TablePart
from finsam_xl.books.file.patch_sheet import row_styles
from finsam_xl.books.file.refusals import refusal
from finsam_xl.books.file.stand import as_shown, stand
from finsam_xl.books.plan.extent import Content
from finsam_xl.books.plan.stand import Stand, after, changed_places, putting_back


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
    changed = changed_places(before, then)
    heights = {
        name: extent.height
        for name, extent in then.tables.items()
        if extent.height != before.tables[name].height
    }
    _check_tables(file, heights)
    _check_cells(file, changed)
    cells = _new_cells(file, then, changed, heights)
    return Plan(cells, heights, _moved(before, then, changed), putting_back(before, then, edits))


def _check_sum_rows(file: OpenFile, edits: Iterable[Edit]) -> None:
    for edit in edits:
        table = file.layout.tables.get(edit.table) if isinstance(edit, ReplaceRows) else None
        if table and table.totals:
            raise refusal("B30", table.name)


def _check_cells(file: OpenFile, changed: Sequence[Place]) -> None:
    labels = {
        Place(table.extent.sheet, *cell): table.name
        for table in file.layout.tables.values()
        for cell in table.extent.row_cells(table.extent.row)
    }
    arrays = {sheet for sheet in {at.sheet for at in changed} if file.formulas(sheet).arrays}
    for at in changed:
        if at in labels:
            raise refusal("B34", str(at), labels[at])
        if at.sheet in arrays and file.formulas(at.sheet).array_at(at.row, at.column):
            raise refusal("B28", str(at))


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
        return (since_1904 if file.layout.date1904 else since_1900)(at, content)
    return content


def _moved(before: Stand, then: Stand, changed: Sequence[Place]) -> bool:
    """Whether a formula has come or gone."""
    return any(
        isinstance(before.at(at), FormulaText) != isinstance(then.at(at), FormulaText)
        for at in changed
    )

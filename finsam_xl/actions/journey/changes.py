"""Tells real changes from edits that would put back what already stands there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.place import Place

Lookup = Callable[[Place], CellValue]


def real_changes(contents: Contents, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits that change a value, a formula or a table's rows, in their order."""
    edits = tuple(edits)
    values, texts = _standing(contents.grids), _standing(contents.formulas)
    changing = [edit for edit in edits if _changes(edit, contents.grids, values, texts)]
    return (*changing, *_silent_formulas(contents, edits))


def _silent_formulas(contents: Contents, edits: tuple[Edit, ...]) -> list[Edit]:
    """Clear the formulas in a rewritten block that show nothing: `fill_block` can't see them."""
    written = {edit.at for edit in edits if not isinstance(edit, ReplaceRows)}
    return [
        Clear(at)
        for name, grid in contents.formulas.items()
        if name in contents.workbook.blocks and any(grid.holds(at) for at in written)
        for column, cells in enumerate(grid.columns)
        for row, text in enumerate(cells)
        if text is not None and contents.grids[name].columns[column][row] is None
        for at in [grid.place(row, column)]
        if at not in written
    ]


def _changes(edit: Edit, grids: Mapping[str, Grid], values: Lookup, texts: Lookup) -> bool:
    match edit:
        case ReplaceRows():
            return _rows_differ(edit, grids[edit.table])
        case Formula(at=at, formula=formula):
            return texts(at) != formula.text
        case Value(at=at, value=value):
            return texts(at) is not None or values(at) != value
        case Text(at=at, text=text):
            return texts(at) is not None or values(at) != (text or None)
        case Clear(at=at):
            return texts(at) is not None or values(at) is not None


def _rows_differ(edit: ReplaceRows, grid: Grid) -> bool:
    """Formula cells of a table follow their row, so only the other cells are compared."""
    blank = ((None,) * len(grid.header),)
    wanted = edit.rows or blank
    if len(wanted) != grid.height:
        return True
    return any(
        new != old
        for row, standing in zip(wanted, grid.rows(), strict=True)
        for new, old in zip(row, standing, strict=True)
        if not isinstance(new, FormulaText)
    )


def _standing(grids: Mapping[str, Grid]) -> Lookup:
    """What stands in a cell of any of the grids; None outside them all."""
    on_sheet: dict[str, list[Grid]] = {}
    for grid in grids.values():
        on_sheet.setdefault(grid.sheet, []).append(grid)

    def at(place: Place) -> CellValue:
        for grid in on_sheet.get(place.sheet, ()):
            if grid.holds(place):
                return grid.columns[place.column - grid.column][place.row - grid.first_row]
        return None

    return at

"""Tells real changes from edits that would put back what already stands there."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.place import Place

Standing = dict[Place, CellValue]


def changes(
    edits: tuple[Edit, ...], grids: Mapping[str, Grid], formulas: Mapping[str, Grid]
) -> tuple[Edit, ...]:
    """The edits that change a value, a formula or a table's rows, in their order.

    `formulas` holds the grids in which single cells can hold formulas of ours.
    """
    values = _standing(grids)
    texts = _standing(formulas)
    return tuple(edit for edit in edits if _changes(edit, grids, values, texts))


def _changes(edit: Edit, grids: Mapping[str, Grid], values: Standing, texts: Standing) -> bool:
    match edit:
        case ReplaceRows():
            return _rows_differ(edit, grids[edit.table])
        case Formula(at=at, formula=formula):
            return texts.get(at) != formula.text
        case Value(at=at, value=value):
            return texts.get(at) is not None or values.get(at) != value
        case Text(at=at, text=text):
            return texts.get(at) is not None or values.get(at) != (text or None)
        case Clear(at=at):
            return texts.get(at) is not None or values.get(at) is not None


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


def _standing(grids: Mapping[str, Grid]) -> Standing:
    return {
        grid.place(row, column): cell
        for grid in grids.values()
        for column, cells in enumerate(grid.columns)
        for row, cell in enumerate(cells)
    }

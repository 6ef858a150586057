"""New rows at the end of a table, and every row that stands there left as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.unread import with_unread
from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, replace_rows


def added_rows(contents: Contents, name: str, new: Iterable[Mapping[str, Exact]]) -> ReplaceRows:
    """The table with these rows after its own; the others stay cell for cell as they stand."""
    table, grid = contents.tables[name], contents.grids[name]
    formulas = {column.label for column in table.columns if column.formula}
    kept = contents.typed(name).rows
    rows = [*(Row({}, was) for was in kept), *(Row(values) for values in new)]
    stays = {
        was: {
            at: grid.columns[at][was]
            for at, label in enumerate(grid.header)
            if label not in formulas
        }
        for was in kept
    }
    return with_unread(replace_rows(table, grid, rows), rows, stays)

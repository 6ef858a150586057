"""The traces an action leaves in the workbook: the status line and a row in the log."""

from __future__ import annotations

from datetime import datetime

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Edit, Text
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.identity import without_identity_numbers
from finsam_xl.sheets.reader import missing_columns
from finsam_xl.sheets.schema import STATUS, Kind, Table
from finsam_xl.sheets.values import Exact, as_text
from finsam_xl.sheets.writer import Row, replace_rows

LOG = "tblLogg"
MOST_ROWS = 200


class LogRow(Frozen):
    """One row of the log: never the contents of a row, only what was done."""

    when: datetime
    who: str
    button: str
    what: str
    findings: int


def status_edits(contents: Contents, moment: datetime, told: str) -> list[Edit]:
    """The one line on Start: when, what, and how many findings."""
    grid = contents.grids.get(STATUS)
    line = f"{clock(moment)}  {without_identity_numbers(told)}"
    return [Text(grid.place(0, 0), line)] if grid else []


def log_edits(contents: Contents, entry: LogRow) -> list[Edit]:
    """A new row at the top of the log; the oldest fall out after 200."""
    grid = contents.grids.get(LOG)
    table = contents.tables[LOG]
    if grid is None or missing_columns(table, grid, contents.version):
        return []
    top: dict[str, Exact] = {
        "when": clock(entry.when),
        "who": without_identity_numbers(entry.who),
        "button": entry.button,
        "what": without_identity_numbers(entry.what),
        "findings": entry.findings,
    }
    earlier = [Row(_as_it_stands(table, grid, row), row) for row in grid.filled_rows()]
    return [replace_rows(table, grid, [Row(top), *earlier][:MOST_ROWS])]


def clock(moment: datetime) -> str:
    """ÅÅÅÅ-MM-DD TT:MM."""
    return f"{moment:%Y-%m-%d %H:%M}"


def _as_it_stands(table: Table, grid: Grid, row: int) -> dict[str, Exact]:
    kept: dict[str, Exact] = {}
    for column in table.columns:
        cell = grid.columns[grid.header.index(column.label)][row]
        whole = isinstance(cell, float) and column.field.kind is Kind.WHOLE
        kept[column.key] = int(cell) if whole and isinstance(cell, float) else as_text(cell)
    return kept

"""The ledger's months in Utfall: the file's rows anew, the user's own as they stand."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.actions.follow_up.ledger_months import FROM_FILE, LEDGER
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.ledger.dimension import object_names
from finsam_xl.actions.ledger.file_rows import Cells, with_file_rows
from finsam_xl.actions.ledger.ledger_file import LedgerFile
from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.kr import Kr
from finsam_xl.exchange.sie.text import dashed
from finsam_xl.rules.outcome.records import month_of
from finsam_xl.sheets.values import Gated
from finsam_xl.sheets.writer import Row, replace_rows

Key = tuple[Gated, Gated, Gated]
"""What tells a row of a file from all others: account, object and period."""


class FileRow(Frozen):
    """A month's change of an account, or of one of its objects, as Utfall shows it."""

    account: int
    object: str
    period: str
    amount: Kr

    @property
    def key(self) -> Key:
        """What tells it from all others of its file."""
        return self.account, self.object, self.period


class Replaced(Frozen):
    """The rows of earlier files that a new one takes the place of.

    `at` are their body rows, from 0. `of_key` has the first with each key, `budget_lines` what
    the user has typed as its budget line.
    """

    at: tuple[int, ...]
    of_key: Mapping[Key, int]
    budget_lines: Mapping[Key, CellValue]


def file_rows(ledger: LedgerFile) -> tuple[FileRow, ...]:
    """The file's rows in the order of account, object and month."""
    names = object_names(ledger.sie, ledger.rows)
    rows = (
        FileRow(int(row.account), name, dashed(row.period), row.amount)
        for row, name in zip(ledger.rows, names, strict=True)
    )
    return tuple(sorted(rows))


def replaced(contents: Contents, ledger: LedgerFile) -> Replaced:
    """A file's rows of the months that this file covers, and of months that can't be read."""
    typed, months = contents.typed(LEDGER), {dashed(month) for month in ledger.months}
    columns = [typed.column(key) for key in ("account", "object", "period", "source")]
    rows = {
        at: (account, name, period)
        for at, account, name, period, source in zip(typed.rows, *columns, strict=True)
        if source == FROM_FILE and _is_of(period, months)
    }
    of_key = {key: at for at, key in reversed(rows.items())}
    position = typed.grid.header.index(typed.table.column("budget_line").label)
    typed_lines = {key: typed.grid.columns[position][at] for key, at in of_key.items()}
    return Replaced(tuple(rows), of_key, {key: cell for key, cell in typed_lines.items() if cell})


def outcome_edit(contents: Contents, gone: Replaced, rows: tuple[FileRow, ...]) -> ReplaceRows:
    """Utfall with the file's rows; a budget line typed on the very same row before is kept."""
    table, grid = contents.tables[LEDGER], contents.grids[LEDGER]
    made = [Row(row._asdict() | {"source": FROM_FILE}, gone.of_key.get(row.key)) for row in rows]
    position = grid.header.index(table.column("budget_line").label)
    cells = zip(rows, replace_rows(table, grid, made).rows, strict=True)
    kept = [_with(cell, position, gone.budget_lines.get(row.key)) for row, cell in cells]
    return with_file_rows(grid, gone.at, kept)


def _with(cells: Cells, position: int, content: CellValue) -> Cells:
    return (*cells[:position], content, *cells[position + 1 :])


def _is_of(period: Gated, months: set[str]) -> bool:
    month = month_of(period) if isinstance(period, str) else None
    return month is None or f"{month[0]:04}-{month[1]:02}" in months

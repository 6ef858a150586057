"""Checks what an import meets on the sheets: typed rows, typed budget lines, the pinned month."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.actions.follow_up.ledger_months import FROM_FILE, LEDGER
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.ledger import findings as found
from finsam_xl.actions.ledger.outcome_rows import FileRow, Replaced
from finsam_xl.basics.finding import Finding
from finsam_xl.rules.outcome.records import LedgerRow

_MONTH = "follow_up_month"


def sheet_findings(
    then: Contents, gone: Replaced, rows: tuple[FileRow, ...], last_month: int
) -> Iterator[Finding]:
    """What is worth knowing of the rows around those that are read, as they would stand."""
    yield from _counted_twice(then, rows)
    keys = {row.key for row in rows}
    lost = [", ".join(str(part) for part in key if part) for key in gone.budget_lines.keys() - keys]
    if lost:
        column = then.tables[LEDGER].column("budget_line").label
        grid = then.grids[LEDGER]
        yield found.e53_budget_lines_lost(grid.place(-1, grid.header.index(column)), sorted(lost))
    pinned = then.settings.value(_MONTH)
    if isinstance(pinned, int) and pinned < last_month:
        at = then.settings.place(_MONTH)
        yield found.e54_follow_up_stops_earlier(at, pinned, last_month)


def _counted_twice(then: Contents, rows: tuple[FileRow, ...]) -> Iterator[Finding]:
    of_file = set(rows)
    for row in then.table(LEDGER, LedgerRow).records:
        same = FileRow(row.account, row.object, row.period, row.amount)
        if row.source != FROM_FILE and same in of_file:
            yield found.e52_row_counted_twice(row.at.cell("amount"), same)

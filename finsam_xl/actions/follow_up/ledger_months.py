"""How far into the year the ledger's rows in Utfall reach."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.rules.outcome.records import month_of
from finsam_xl.sheets.values import Gated

LEDGER = "tblUtfall"
FROM_FILE = "fil"
"""The source (Källa) of the rows that are read from a file; all others are the user's own."""


def last_month(contents: Contents, year: int) -> int | None:
    """The number of the year's last month with a row from a file, else with any row."""
    if not is_whole(contents, LEDGER):
        return None
    typed = contents.typed(LEDGER)
    rows = set(zip(typed.column("period"), typed.column("source"), strict=True))
    from_file = [period for period, source in rows if source == FROM_FILE]
    return _last(from_file, year) or _last([period for period, _ in rows], year)


def _last(periods: list[Gated], year: int) -> int | None:
    months = (month_of(period) for period in periods if isinstance(period, str))
    return max((each[1] for each in months if each and each[0] == year), default=None)

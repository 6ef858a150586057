"""Yearly totals frozen, so that rows past their time can be weeded and last year still compared."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.rules.disclosure.records import Cell
from finsam_xl.rules.participants.findings import quality as found
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.frame_records import ArchivedTotal
from finsam_xl.rules.participants.periods import YEAR, periods_of
from finsam_xl.rules.participants.results import choose, result_release
from finsam_xl.rules.participants.weeding import weeding

_INTERVENTION = "Insats"


class FrozenTotal(Frozen):
    """A total to freeze: what it is of, and how many."""

    year: int
    intervention: str
    measure: str
    division: str
    value: str
    total: int


def totals_of(followed: Followed, year: int) -> tuple[FrozenTotal, ...]:
    """Every total of a year's report, as its rows give it now; counts and never persons' rows."""
    (period,) = periods_of(year, YEAR)
    release = result_release(choose(followed, period))
    return tuple(_total(year, cell, count) for cell, count in release.counts.items())


def archived_release(archived: tuple[ArchivedTotal, ...], year: int) -> Mapping[Cell, int]:
    """The frozen counts of a year as the report's cells: last year, whose rows may be gone."""
    return {_cell(row): row.total for row in archived if row.year == year}


def check_archive(followed: Followed, at: Place | None) -> tuple[Finding, ...]:
    """Rows past their time, and frozen totals that the rows no longer give."""
    return (*_weeding(followed, at), *_differences(followed))


def _weeding(followed: Followed, at: Place | None) -> list[Finding]:
    gone = weeding(followed)
    if not gone.participants:
        return []
    place = at or followed.participants.at.cell(min(gone.participants), "exited")
    rows, years = len(gone.participants), followed.settings.weeding_years
    if gone.unfrozen:
        return [found.t36_year_is_not_frozen(place, rows, gone.unfrozen)]
    return [found.t35_rows_may_be_weeded(place, rows, years)]


def _differences(followed: Followed) -> list[Finding]:
    """Where rows have been weeded they give less, and that is as it should be: told is more."""
    findings = []
    for year in sorted({row.year for row in followed.tables.archived}):
        now = {_key(total): total.total for total in totals_of(followed, year)}
        findings += [
            found.t39_archive_differs(row.at.cell("total"), row, now[_key(row)])
            for row in followed.tables.archived
            if row.year == year and now.get(_key(row), 0) > row.total
        ]
    return findings


def _total(year: int, cell: Cell, count: int) -> FrozenTotal:
    where = dict(cell.where)
    intervention = where.pop(_INTERVENTION, "")
    division, value = next(iter(where.items()), ("", ""))
    return FrozenTotal(year, intervention, cell.measure, division, value, count)


def _cell(row: ArchivedTotal) -> Cell:
    where = {_INTERVENTION: row.intervention, row.division: row.value}
    return Cell(row.measure, tuple(sorted((key, value) for key, value in where.items() if value)))


def _key(row: ArchivedTotal | FrozenTotal) -> tuple[str, str, str, str]:
    return row.intervention, row.measure, row.division, row.value

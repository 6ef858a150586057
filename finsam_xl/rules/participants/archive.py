"""Yearly totals frozen, so that rows past their time can be weeded and last year still compared."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR, months_after
from finsam_xl.rules.disclosure.records import Cell
from finsam_xl.rules.participants.findings import quality as found
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.frame_records import ArchivedTotal
from finsam_xl.rules.participants.periods import YEAR, periods_of
from finsam_xl.rules.participants.results import choose, result_release

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


def past_their_time(followed: Followed) -> tuple[int, ...]:
    """The rows, by number in the table, that ended longer ago than the association keeps them."""
    years = followed.settings.weeding_years
    before = months_after(followed.day, -MONTHS_A_YEAR * years).toordinal()
    episodes = followed.episodes
    pairs = zip(episodes.rows, episodes.exited, strict=True)
    return tuple(row for row, end in pairs if end < before)


def _weeding(followed: Followed, at: Place | None) -> list[Finding]:
    rows = past_their_time(followed)
    if not rows:
        return []
    table, kept = followed.participants, {row.year for row in followed.tables.archived}
    place = at or table.at.cell(rows[0], "exited")
    touched = {year for row in rows for year in _years(table.enrolled[row], table.exited[row])}
    years = followed.settings.weeding_years
    if missing := sorted(touched - kept):
        return [found.t36_year_is_not_frozen(place, len(rows), missing)]
    return [found.t35_rows_may_be_weeded(place, len(rows), years)]


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


def _years(enrolled: date | None, exited: date | None) -> range:
    return range(enrolled.year, exited.year + 1) if enrolled and exited else range(0)


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

"""Yearly totals frozen, so that rows past their time can be weeded and last year still compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.rules.disclosure.records import Balance, Cell, Published, Release
from finsam_xl.rules.disclosure.suppress import published
from finsam_xl.rules.disclosure.tables import summed
from finsam_xl.rules.participants.counts import MEASURES, PARTICIPANTS
from finsam_xl.rules.participants.findings import quality as found
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.frame_records import ArchivedTotal
from finsam_xl.rules.participants.periods import YEAR, periods_of
from finsam_xl.rules.participants.results import Where, choose, flow, result_release
from finsam_xl.rules.participants.results_in_turn import results_through
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
    """The totals of a year's report that may be shown; never persons' rows, nor a small count."""
    (period,) = periods_of(year, YEAR)
    (shown,) = results_through(choose(followed, period))
    return tuple(
        _total(year, cell, count)
        for cell, count in shown.release.counts.items()
        if cell not in shown.hidden
    )


def archived_results(followed: Followed, year: int, names: Sequence[str]) -> Published | None:
    """The frozen counts of a year as they may be shown, of all and of these interventions.

    What is not frozen is hidden. None where no year is, or the rows still tell what it says.
    """
    frozen = {_cell(row): row.total for row in followed.tables.archived if row.year == year}
    if not frozen or frozen.items() <= _now(followed, year).items():
        return None
    wheres: list[Where] = [(), *(((_INTERVENTION, name),) for name in names)]
    cells = {Cell(measure, where) for measure in MEASURES for where in wheres}
    counts = {cell: frozen[cell] for cell in sorted(cells & frozen.keys())}
    sums = [summed(Cell(each), [Cell(each, where) for where in wheres[1:]]) for each in MEASURES]
    flows = [balance for where in wheres for balance in flow(where)]
    holding = tuple(each for each in (*sums, *flows) if _holds(each, counts))
    shown = published(Release(counts, holding), followed.settings.small_counts)
    return shown._replace(hidden=shown.hidden | (cells - counts.keys()))


def is_weeded(followed: Followed, year: int) -> bool:
    """True where a frozen year's rows are fewer than what was frozen: some are gone."""
    frozen = {_cell(row): row.total for row in followed.tables.archived if row.year == year}
    if not frozen:
        return False
    now = _now(followed, year)
    held = [cell for cell in (Cell(PARTICIPANTS),) if cell in frozen] or list(frozen)
    return any(now.get(cell, 0) < frozen[cell] for cell in held)


def _now(followed: Followed, year: int) -> dict[Cell, int]:
    """Every count of a year as the rows give it now."""
    (period,) = periods_of(year, YEAR)
    return dict(result_release(choose(followed, period)).counts)


def _holds(balance: Balance, counts: Mapping[Cell, int]) -> bool:
    """True where all of these are frozen and add up; somebody may have changed one."""
    known = {*balance.left, *balance.right} <= counts.keys()
    left, right = ([counts.get(c, 0) for c in side] for side in (balance.left, balance.right))
    return known and sum(left) == sum(right)


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
        now = _now(followed, year)
        findings += [
            found.t39_archive_differs(row.at.cell("total"), row, now[_cell(row)])
            for row in followed.tables.archived
            if row.year == year and now.get(_cell(row), 0) > row.total
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

"""The year so far beside the same time last year, hidden together with the period's own report.

What the period does not hold of the year so far is known to whoever takes one from the other, so
it is hidden as if it were shown. A whole year whose rows are weeded is taken from its frozen sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR, months_after
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT, Balance, Cell, Published, Release
from finsam_xl.rules.disclosure.suppress import published
from finsam_xl.rules.disclosure.tables import summed
from finsam_xl.rules.participants.archive import archived_release
from finsam_xl.rules.participants.counts import EXITED, NEW, ONGOING, chosen
from finsam_xl.rules.participants.period_report import PeriodReport, Shown
from finsam_xl.rules.participants.periods import Period, same_period_a_year_before, so_far

BESIDE = (NEW, EXITED, ONGOING)
NOW, REST, BEFORE = "i år", "i år före perioden", "förra året"
_TIME, _INTERVENTION = "Tid", "Insats"


class YearBeside(Frozen):
    """The two stretches of time, and their counts as they may be shown."""

    now: Period
    before: Period
    published: Published

    def shown(self, measure: str, when: str, intervention: str = "") -> Shown:
        """New, exited or ongoing of an intervention, or of all; hidden where it must be."""
        cell = _cell(measure, when, intervention)
        if cell not in self.published.release.counts:
            return HIDDEN_TEXT
        count = self.published.value(cell)
        return HIDDEN_TEXT if count is None else count


def year_beside(report: PeriodReport) -> YearBeside:
    """The year through the period's last day, and last year through the same day."""
    now = so_far(report.period)
    before = _same_days_a_year_before(now, report.followed.day)
    counts = {**_counted(report, now, NOW), **_last_year(report, before)}
    balances = list(_within(report, (NOW, BEFORE)))
    if now.first < report.period.first:
        rest = now._replace(last=report.period.first - timedelta(1))
        counts |= _counted(report, rest, REST)
        balances += [*_within(report, (REST,)), *_parts(report, counts)]
    known = (cell for cell in counts if report.is_shown(_of_report(cell)))
    shown = frozenset(cell for cell in known if _is_the_same(report, cell, now))
    whole = Release(counts, tuple(balances))
    return YearBeside(
        _told(now, report.followed.day), before, published(whole, report.published.rule, shown)
    )


def _same_days_a_year_before(now: Period, day: date) -> Period:
    """The same months last year; of a year that goes on, only the days that have come."""
    before = same_period_a_year_before(now)
    if day >= now.last:
        return before
    return _until(before, months_after(day, -MONTHS_A_YEAR))


def _told(now: Period, day: date) -> Period:
    return now if day >= now.last else _until(now, day)


def _until(period: Period, day: date) -> Period:
    label = f"{period.first.year} t.o.m. {date_text(day)}"
    return Period(label, period.first, max(day, period.first))


def _counted(report: PeriodReport, period: Period, when: str) -> dict[Cell, int]:
    """Each measure by intervention, and of all."""
    episodes = report.followed.episodes
    counts: dict[Cell, int] = {}
    for measure in BESIDE:
        among = [episodes.intervention[at] for at in chosen(episodes, measure, period)]
        counts[_cell(measure, when, "")] = len(among)
        for name in report.values(_INTERVENTION):
            counts[_cell(measure, when, name)] = among.count(name)
    return counts


def _last_year(report: PeriodReport, before: Period) -> dict[Cell, int]:
    """From the frozen sums of a whole year where there are any, else from the rows."""
    counts = _counted(report, before, BEFORE)
    frozen = archived_release(report.followed.tables.archived, before.first.year)
    whole = before.last == before.last.replace(month=12, day=31)
    return (
        {cell: _frozen(frozen, cell, count) for cell, count in counts.items()} if whole else counts
    )


def _frozen(frozen: Mapping[Cell, int], cell: Cell, count: int) -> int:
    return frozen.get(_of_report(cell), count)


def _within(report: PeriodReport, whens: tuple[str, ...]) -> Iterator[Balance]:
    """All is the sum of the interventions."""
    names = report.values(_INTERVENTION)
    for measure in BESIDE:
        for when in whens:
            if names:
                yield summed(_cell(measure, when, ""), [_cell(measure, when, n) for n in names])


def _parts(report: PeriodReport, counts: dict[Cell, int]) -> Iterator[Balance]:
    """The year so far is the period and what was before it; its counts are added where shown."""
    for measure in (NEW, EXITED):
        for name in ("", *report.values(_INTERVENTION)):
            now, rest = _cell(measure, NOW, name), _cell(measure, REST, name)
            own = _of_report(now)
            counts[own] = counts[now] - counts[rest]
            yield summed(now, (own, rest))


def _is_the_same(report: PeriodReport, cell: Cell, now: Period) -> bool:
    """True for a count that the period's own report shows already."""
    of = dict(cell.where)
    if _TIME not in of:
        return True
    same = now == report.period or cell.measure == ONGOING
    return of[_TIME] == NOW and same


def _cell(measure: str, when: str, intervention: str) -> Cell:
    where = {_TIME: when} | ({_INTERVENTION: intervention} if intervention else {})
    return Cell(measure, tuple(sorted(where.items())))


def _of_report(cell: Cell) -> Cell:
    """The same count in the report of a period alone."""
    return cell._replace(where=tuple(pair for pair in cell.where if pair[0] != _TIME))

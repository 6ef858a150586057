"""The year so far beside the same time last year, where no report of either hides any of it.

Who has the earlier reports can take one year so far from the next, so a count of it is shown only
where every period of the year shows its own. A whole year whose rows are weeded is taken from its
frozen sums.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR, months_after
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT, ZEROS_SHOWN, Cell, Published
from finsam_xl.rules.participants.archive import archived_results, is_weeded
from finsam_xl.rules.participants.counts import EXITED, NEW, ONGOING, OPENING
from finsam_xl.rules.participants.period_report import PeriodReport, Shown
from finsam_xl.rules.participants.periods import (
    Period,
    periods_in_turn,
    same_period_a_year_before,
    so_far,
)
from finsam_xl.rules.participants.results import choose
from finsam_xl.rules.participants.results_in_turn import results_of, results_through

BESIDE = (NEW, EXITED, ONGOING)
NOW, BEFORE = "i år", "förra året"


class YearBeside(Frozen):
    """The two stretches of time, and for each the results of its periods in turn.

    `meets` tells that last year's end is this year's beginning; `uncut` is last year's period
    whole, where only the days that have come this year are told of it. `is_weeded` tells that
    last year's rows are gone, and that no frozen sum tells of its part of the year.
    """

    now: Period
    before: Period
    in_turn: Mapping[str, Sequence[Published]]
    meets: bool
    uncut: Published | None = None
    is_weeded: bool = False

    def shown(self, measure: str, when: str, intervention: str = "") -> Shown:
        """New, exited or ongoing of an intervention, or of all; hidden where it must be."""
        cell = Cell.of(measure, Insats=intervention) if intervention else Cell(measure)
        periods = self.in_turn[when]
        found = [_count(each, cell) for each in (periods[-1:] if measure == ONGOING else periods)]
        counts = [each for each in found if each is not None]
        if len(counts) < len(found) or (when == BEFORE and self._tells_more(cell)):
            return HIDDEN_TEXT
        return sum(counts)

    def _tells_more(self, cell: Cell) -> bool:
        """True where last year's count beside another report's would tell what that hides."""
        if self.is_weeded:
            return True
        if cell.measure == ONGOING:
            begins = cell._replace(measure=OPENING)
            return self.meets and _count(self.in_turn[NOW][0], begins) is None
        if self.uncut is None:
            return False
        whole, cut = _count(self.uncut, cell), _count(self.in_turn[BEFORE][-1], cell)
        return whole is None or cut is None or self.uncut.rule.is_small(whole - cut)


def year_beside(report: PeriodReport) -> YearBeside:
    """The year through the period's last day, and last year through the same day."""
    now, day = so_far(report.period), report.followed.day
    this_year = (*report.earlier, report.published)
    before = same_period_a_year_before(now)
    gone = is_weeded(report.followed, before.first.year)
    meets = before.last == before.last.replace(month=12, day=31)
    before_this = choose(report.followed, same_period_a_year_before(report.period))
    last_year = results_through(before_this)
    if day < now.last:
        cut = _until(before, months_after(day, -MONTHS_A_YEAR))
        told, uncut = _through(report, last_year, cut.last)
        turns = {NOW: this_year, BEFORE: told}
        return YearBeside(_until(now, day), cut, turns, meets=False, uncut=uncut, is_weeded=gone)
    frozen = _frozen(report, before) if meets else None
    turns = {NOW: this_year, BEFORE: (frozen,) if frozen else tuple(last_year)}
    return YearBeside(now, before, turns, meets, is_weeded=gone and frozen is None)


def _through(
    report: PeriodReport, last_year: Sequence[Published], last: date
) -> tuple[list[Published], Published]:
    """Last year's periods through a day, the last of them cut there; and that one whole."""
    periods = periods_in_turn(same_period_a_year_before(report.period))
    begun = [each for each in periods if each.first <= last]
    *earlier, uncut = last_year[: len(begun)]
    cut = begun[-1]._replace(last=min(begun[-1].last, last))
    return [*earlier, results_of(choose(report.followed, cut), earlier)], uncut


def _until(period: Period, day: date) -> Period:
    """The year through the day, or through its own first day where it has not begun."""
    last = max(day, period.first)
    label = f"{period.first.year} t.o.m. {date_text(last)}"
    return Period(label, period.first, last)


def _frozen(report: PeriodReport, before: Period) -> Published | None:
    return archived_results(report.followed, before.first.year, report.values("Insats"))


def _count(shown: Published, cell: Cell) -> int | None:
    """The count as that period's own report has it; a value that nobody had then is nothing."""
    if cell not in shown.release.counts and cell not in shown.hidden:
        return 0 if shown.rule.zeros == ZEROS_SHOWN else None
    return shown.value(cell)

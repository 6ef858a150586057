"""The counts of a report with the episodes that each of them counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import Cell
from finsam_xl.rules.participants.counts import DIMENSIONS, NEW, ONGOING, chosen
from finsam_xl.rules.participants.exit_columns import exit_columns
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.periods import MONTH, periods_of
from finsam_xl.rules.participants.results import MONTH_END, WAITS

MONTHS = "Månad"
_KEYS = {name: key for key, name in DIMENSIONS.items()}
Column = Mapping[int, str] | Sequence[str]
"""The value of each episode, by its number."""


class Figure(Frozen):
    """A count, the episodes that it counts, and what of them decides it."""

    cell: Cell
    episodes: frozenset[int]
    looks_at: frozenset[str]


def figures(report: PeriodReport, *looks: frozenset[str]) -> Iterator[Figure]:
    """Every count of the report that looks at no more than one of these does."""
    columns = _Columns(report)
    for measure, names in sorted(report.tables):
        looks_at = frozenset({measure, *names})
        if measure in report.chosen.episodes and any(looks_at <= each for each in looks):
            by = [columns.of(measure, name) for name in names]
            for values, episodes in _grouped(report.chosen.episodes[measure], by).items():
                cell = Cell(measure, tuple(zip(names, values, strict=True)))
                yield Figure(cell, frozenset(episodes), looks_at)
    if any({ONGOING, MONTHS} <= each for each in looks):
        yield from _month_ends(report)


def episodes_of(report: PeriodReport, cell: Cell) -> list[int]:
    """The episodes that a count of the report counts, by number; none of one that it has not."""
    looks_at = frozenset({cell.measure, *(name for name, _ in cell.where)})
    found = (each.episodes for each in figures(report, looks_at) if each.cell == cell)
    return sorted(next(found, ()))


def _grouped(among: Sequence[int], columns: Sequence[Column]) -> dict[tuple[str, ...], list[int]]:
    found: dict[tuple[str, ...], list[int]] = {}
    for at in among:
        found.setdefault(tuple(column[at] for column in columns), []).append(at)
    return found


def _month_ends(report: PeriodReport) -> Iterator[Figure]:
    """Those who are enrolled when each month of the period ends."""
    for month in periods_of(report.period.first.year, MONTH):
        cell = Cell(MONTH_END, ((MONTHS, month.label),))
        if cell in report.published.release.counts:
            episodes = chosen(report.followed.episodes, ONGOING, month)
            yield Figure(cell, frozenset(episodes), frozenset({ONGOING, MONTHS}))


class _Columns:
    """The columns that a report's tables are counted by, each made when it is first asked for."""

    def __init__(self, report: PeriodReport) -> None:
        self._report = report
        self._made: dict[tuple[str, str], Column] = {}

    def of(self, measure: str, name: str) -> Column:
        """The value of every episode of a measure in a dimension."""
        if name in _KEYS:
            return self._report.followed.episodes.column(_KEYS[name])
        if (measure, name) not in self._made:
            make: Callable[[str, str], Mapping[str, Column]] = (
                self._months if name == MONTHS else self._waits if name in WAITS else self._exits
            )
            self._made |= {(measure, each): column for each, column in make(measure, name).items()}
        return self._made[measure, name]

    def _months(self, measure: str, name: str) -> Mapping[str, Column]:
        episodes = self._report.followed.episodes
        days = episodes.enrolled if measure == NEW else episodes.exited
        labels = {
            (month.first.year, month.first.month): month.label
            for month in periods_of(self._report.period.first.year, MONTH)
        }
        among = self._report.chosen.episodes[measure]
        dates = ((at, date.fromordinal(days[at])) for at in among)
        return {name: {at: labels[day.year, day.month] for at, day in dates}}

    def _waits(self, measure: str, name: str) -> Mapping[str, Column]:
        waits = WAITS[name](self._report.followed, self._report.chosen.episodes[measure])
        return {name: dict(zip(waits.at, waits.how, strict=True))}

    def _exits(self, measure: str, _name: str) -> Mapping[str, Column]:
        return exit_columns(self._report.followed, self._report.chosen.episodes[measure])

"""A period's report: every count that is shown of it, with the small ones hidden together."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import sort_key
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT, ZEROS_SHOWN, Cell, Published
from finsam_xl.rules.disclosure.suppress import published_in_order
from finsam_xl.rules.participants.counts import EXITED, NEW
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.periods import Period
from finsam_xl.rules.participants.records import MISSING
from finsam_xl.rules.participants.results import Chosen, choose
from finsam_xl.rules.participants.results_in_turn import results_through
from finsam_xl.rules.participants.standard_tables import (
    StandardTables,
    standard_releases,
    standard_tables,
)
from finsam_xl.rules.participants.stay import Stay, stay
from finsam_xl.rules.participants.wait_tables import (
    wait_release,
    wait_releases_by_intervention,
    waited,
)
from finsam_xl.rules.participants.waits import IN_TIME, LATE

Shown = int | str
"""A count as it may be shown, or the sign for a hidden one."""


class PeriodReport(Frozen):
    """The episodes of a period by measure, and what may be shown of their counts.

    `tables` are the measures and dimensions that are counted by and not withheld; `earlier` are
    the results of the year's periods before this one.
    """

    chosen: Chosen
    standard: StandardTables
    published: Published
    tables: frozenset[tuple[str, tuple[str, ...]]]
    earlier: tuple[Published, ...] = ()

    @property
    def followed(self) -> Followed:
        """The tables that are counted."""
        return self.chosen.followed

    @property
    def period(self) -> Period:
        """The period that is counted."""
        return self.chosen.period

    def values(self, dimension: str) -> list[str]:
        """The values that any count of a dimension has, in reading order; missing last."""
        counts = self.published.release.counts
        found = {value for cell in counts for name, value in cell.where if name == dimension}
        return sorted(found, key=reading_order)

    def is_shown(self, *cells: Cell) -> bool:
        """True when all of these counts may be seen."""
        counts, hidden = self.published.release.counts, self.published.hidden
        return all(cell in counts and cell not in hidden for cell in cells)

    def number(self, measure: str, **where: str) -> Shown:
        """A count by its dimensions as it may be shown; a withheld one is hidden too."""
        return self.shown(Cell.of(measure, **where))

    def shown(self, cell: Cell) -> Shown:
        """A count as it may be shown; a value that nobody has is 0 in a table that is shown.

        Where nobody is counted at all, every table is of nobody.
        """
        if cell not in self.published.release.counts:
            is_told = _table_of(cell) in self.tables or self._is_of_nobody(cell)
            return 0 if is_told and self.published.rule.zeros == ZEROS_SHOWN else HIDDEN_TEXT
        count = self.published.value(cell)
        return HIDDEN_TEXT if count is None else count

    def _is_of_nobody(self, cell: Cell) -> bool:
        all_of = Cell(cell.measure)
        return self.is_shown(all_of) and self.published.value(all_of) == 0

    def in_time(self, wait: str, **where: str) -> Fraction | str | None:
        """The part of the decided waits of the new ones that went in time; else as by `share`."""
        in_time, late = (self.number(NEW, **{wait: how}, **where) for how in (IN_TIME, LATE))
        if isinstance(in_time, str) or isinstance(late, str):
            return HIDDEN_TEXT
        return share(in_time, in_time + late, self.published.rule.threshold)

    def stay(self) -> Stay:
        """The stays of the exited; none where they are too few to tell of."""
        exited = self.chosen.episodes[EXITED]
        enough = len(exited) >= self.published.rule.threshold and self.is_shown(Cell(EXITED))
        return stay(self.followed.episodes, exited if enough else ())


def period_report(followed: Followed, period: Period) -> PeriodReport:
    """Count a period and hide what must be hidden, the same in every sheet and document."""
    chosen = choose(followed, period)
    standard = standard_tables(followed, chosen.episodes[EXITED])
    went = waited(chosen)
    releases = (
        wait_release(went),
        *standard_releases(standard),
        *wait_releases_by_intervention(chosen, went),
    )
    *earlier, results = results_through(chosen)
    shown = published_in_order(results, releases)
    kinds = frozenset(map(_table_of, shown.release.counts))
    return PeriodReport(chosen, standard, shown, kinds, tuple(earlier))


def _table_of(cell: Cell) -> tuple[str, tuple[str, ...]]:
    return cell.measure, tuple(name for name, _ in cell.where)


def change(before: Shown, after: Shown) -> Shown:
    """How many more after than before; hidden where either is."""
    if isinstance(before, str) or isinstance(after, str):
        return HIDDEN_TEXT
    return after - before


def share(part: Shown, whole: Shown, least: int) -> Fraction | str | None:
    """A part of a whole; hidden where either is or the whole is too small, None for 0 of 0."""
    if isinstance(part, str) or isinstance(whole, str):
        return HIDDEN_TEXT
    if not whole:
        return None
    return Fraction(part, whole) if whole >= least else HIDDEN_TEXT


def reading_order(value: str) -> tuple[bool, int, tuple[str, str]]:
    """Ages by their first number, words in Swedish order, what is missing last."""
    digits = value.partition("–")[0]
    number = int(digits) if digits.isdecimal() else -1
    return value == MISSING, number, sort_key(value)

"""A year's results period by period, where no report tells what the one before it hides.

Those who are enrolled when a period ends are enrolled when the next begins, so that stock is shown
or hidden alike in both. Where a year meets the next nothing but the stock itself decides it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import Cell, Published
from finsam_xl.rules.disclosure.suppress import published
from finsam_xl.rules.participants.counts import ONGOING, OPENING
from finsam_xl.rules.participants.periods import periods_in_turn
from finsam_xl.rules.participants.results import Chosen, choose, result_release, stock_release


class Stock(Frozen):
    """Counts of a stock that are decided already: those shown, and those hidden."""

    shown: frozenset[Cell] = frozenset()
    hidden: frozenset[Cell] = frozenset()


def results_through(chosen: Chosen) -> list[Published]:
    """The results of every period of the year through this one, the last of them its own."""
    found: list[Published] = []
    for each in periods_in_turn(chosen.period):
        mine = chosen if each == chosen.period else choose(chosen.followed, each)
        found.append(results_of(mine, found))
    return found


def results_of(chosen: Chosen, earlier: Sequence[Published]) -> Published:
    """A period's results beside the stocks that are decided, the last one where both can be."""
    rule, period = chosen.followed.settings.small_counts, chosen.period
    release = result_release(chosen)
    opening = _carried(earlier[-1]) if earlier else _by_itself(chosen, OPENING)
    ends = (period.last + timedelta(1)).year > period.last.year
    ongoing = _by_itself(chosen, ONGOING) if ends else Stock()
    kept = (opening.hidden | ongoing.hidden) & release.counts.keys()
    for seen in (opening.shown | ongoing.shown, opening.shown):
        found = published(release, rule, seen, kept)
        if not found.exposed:
            return found
    return published(release, rule, frozenset(), kept)


def _carried(before: Published) -> Stock:
    """The stock that the period before ended with, as this one begins with it."""
    ended = [cell for cell in before.release.counts if cell.measure == ONGOING]
    return Stock(
        frozenset(cell._replace(measure=OPENING) for cell in ended if cell not in before.hidden),
        frozenset(cell._replace(measure=OPENING) for cell in ended if cell in before.hidden),
    )


def _by_itself(chosen: Chosen, measure: str) -> Stock:
    """The stock that nothing else decides."""
    stock = published(stock_release(chosen, measure), chosen.followed.settings.small_counts)
    return Stock(frozenset(stock.release.counts) - stock.hidden, stock.hidden)

"""The counts of a period's report, with all that adds up between them, ready to be hidden from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import Balance, Cell, Release
from finsam_xl.rules.disclosure.tables import cross_table, joined, summed
from finsam_xl.rules.participants.counts import (
    DIMENSIONS,
    EXITED,
    MEASURES,
    NEW,
    ONGOING,
    OPENING,
    PARTICIPANTS,
    chosen_by_measure,
    counted_by_measure,
    persons,
)
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.outcome import OUTCOMES
from finsam_xl.rules.participants.periods import MONTH, Period, periods_of
from finsam_xl.rules.participants.timeline import Flow, timeline
from finsam_xl.rules.participants.waits import coach_waits, offer_waits, talk_waits

MONTH_END = "pågående vid månadens slut"
PERSONS, AGAIN = "deltagare, personer", "deltagare som har varit inskrivna förut"
WITH_ONE_DIMENSION = ("intervention", "municipality", "sex", "age_group")
Where = tuple[tuple[str, str], ...]
_COUNTED = (*WITH_ONE_DIMENSION, "outcome")
WAITS = {"Coachtid": coach_waits, "Erbjudande": offer_waits, "Coachsamtal": talk_waits}


class Chosen(Frozen):
    """The episodes of each measure in a period, and the values that occur of each column.

    `counts` tells how many each measure has of every combination of the columns counted by,
    `flows` the flow through each month of the period.
    """

    followed: Followed
    period: Period
    episodes: Mapping[str, Sequence[int]]
    counts: Mapping[str, Counter[tuple[str, ...]]]
    values: Mapping[str, Sequence[str]]
    flows: Sequence[Flow]


def choose(followed: Followed, period: Period) -> Chosen:
    """Pick out each measure's episodes once, for all tables of a period."""
    episodes = chosen_by_measure(followed.episodes, period)
    counts = counted_by_measure(followed.episodes, period, _COUNTED)
    values: dict[str, Sequence[str]] = {
        key: sorted({kind[at] for kind in counts[PARTICIPANTS]})
        for at, key in enumerate(WITH_ONE_DIMENSION)
    }
    line = timeline(followed.episodes)
    flows = [line.flow(month) for month in _months_of(period)]
    return Chosen(followed, period, episodes, counts, values, flows)


def result_release(chosen_: Chosen) -> Release:
    """In, out and ongoing by each dimension, participants by intervention and dimension, exits.

    The measures are linked where anybody can reckon one from the others.
    """
    tables = [
        _table(chosen_, measure, (key,)) for measure in MEASURES for key in WITH_ONE_DIMENSION
    ]
    tables += [
        _table(chosen_, PARTICIPANTS, ("intervention", key)) for key in WITH_ONE_DIMENSION[1:]
    ]
    tables += [_outcomes(chosen_), _persons(chosen_), _months(chosen_)]
    where = {cell.where for table in tables for cell in table.counts if cell.measure == OPENING}
    flows = [balance for each in sorted(where) for balance in flow(each)]
    return joined(tables, [*flows, *_month_flows(chosen_)])


def stock_release(chosen_: Chosen, measure: str) -> Release:
    """Those who are enrolled when the period begins or ends, by each dimension."""
    return joined(_table(chosen_, measure, (key,)) for key in WITH_ONE_DIMENSION)


def _table(chosen_: Chosen, measure: str, keys: Sequence[str]) -> Release:
    """A table with a row for every value that any participant of the period has."""
    found = _counted(chosen_, measure, keys)
    if len(keys) == 1:
        found.update({(value,): 0 for value in chosen_.values[keys[0]]})
    return cross_table(measure, [DIMENSIONS[key] for key in keys], found)


def _counted(chosen_: Chosen, measure: str, keys: Sequence[str]) -> Counter[tuple[str, ...]]:
    """How many a measure has of each combination of these columns alone."""
    at = [_COUNTED.index(key) for key in keys]
    found: Counter[tuple[str, ...]] = Counter()
    for kind, count in chosen_.counts[measure].items():
        found[tuple(kind[each] for each in at)] += count
    return found


def _outcomes(chosen_: Chosen) -> Release:
    found = _counted(chosen_, EXITED, ("intervention", "outcome"))
    names = chosen_.values["intervention"]
    found.update({(name, kind): 0 for name in names for kind in OUTCOMES})
    return cross_table(EXITED, (DIMENSIONS["intervention"], DIMENSIONS["outcome"]), found)


def _persons(chosen_: Chosen) -> Release:
    """Persons beside episodes tell how many came again: nobody prints it, anybody subtracts it."""
    among = chosen_.episodes[PARTICIPANTS]
    count = persons(chosen_.followed.episodes, among)
    all_of, different, again = Cell(PARTICIPANTS), Cell(PERSONS), Cell(AGAIN)
    counts = {all_of: len(among), different: count, again: len(among) - count}
    return Release(counts, (summed(all_of, (different, again)),), frozenset({again}))


def _months(chosen_: Chosen) -> Release:
    flows = chosen_.flows
    tables = [
        cross_table(measure, ("Månad",), {(flow.period.label,): value for flow, value in each})
        for measure, each in (
            (NEW, [(flow, flow.new) for flow in flows]),
            (EXITED, [(flow, flow.exited) for flow in flows]),
        )
    ]
    ends = Release({_at_month_end(flow): flow.closing for flow in flows})
    return joined([*tables, ends])


def _month_flows(chosen_: Chosen) -> Iterable[Balance]:
    """Each month's end is the one before with the new and without the exited."""
    before = Cell(OPENING)
    for flow in chosen_.flows:
        month = (("Månad", flow.period.label),)
        yield Balance((before, Cell(NEW, month)), (Cell(EXITED, month), _at_month_end(flow)))
        before = _at_month_end(flow)
    yield summed(Cell(ONGOING), (before,))


def flow(where: Where) -> tuple[Balance, ...]:
    """Those there at first and the new are all, and so are the exited and those there at last."""
    opening, new, exited, ongoing, all_of = (Cell(measure, where) for measure in MEASURES)
    return (summed(all_of, (opening, new)), summed(all_of, (exited, ongoing)))


def _at_month_end(flow: Flow) -> Cell:
    return Cell(MONTH_END, (("Månad", flow.period.label),))


def _months_of(period: Period) -> list[Period]:
    """Each of the period's months; one that the period ends in is cut there."""
    years = range(period.first.year, period.last.year + 1)
    months = (month for year in years for month in periods_of(year, MONTH))
    within = [each for each in months if period.touches(each.first, each.last)]
    return [each._replace(last=min(each.last, period.last)) for each in within]

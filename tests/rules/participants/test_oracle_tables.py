"""A thousand rows in the standard report, waits, occupancy and stays: as pandas has them."""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction
from functools import cache

import pandas as pd
import pytest

from finsam_xl.rules.disclosure.records import Cell
from finsam_xl.rules.disclosure.tables import joined
from finsam_xl.rules.participants.counts import EXITED, NEW, chosen
from finsam_xl.rules.participants.followed import Followed, ParticipantTables, follow
from finsam_xl.rules.participants.occupancy import occupancies
from finsam_xl.rules.participants.period_report import period_report
from finsam_xl.rules.participants.periods import Period, periods_of
from finsam_xl.rules.participants.results import choose
from finsam_xl.rules.participants.standard_tables import (
    WORKS_AFTER,
    standard_releases,
    standard_tables,
)
from finsam_xl.rules.participants.wait_tables import (
    wait_release,
    wait_releases_by_intervention,
    waited,
)
from finsam_xl.rules.participants.waits import coach_waits, offer_waits, talk_waits
from finsam_xl.rules.participants.work_or_study import BEGAN, DOES, INCREASED, NEITHER
from tests.rules.participants import oracle, oracle_tables, oracle_waits
from tests.rules.participants.random_rows import (
    columns,
    occasion_columns,
    occasion_table,
    table,
)
from tests.rules.participants.worksheet import SETTINGS, USUAL_CODES, frame

DAYS = (date(2023, 12, 31), date(2021, 3, 17))
"""When all has ended, and in the middle of it."""
SEEDS = (11, 12)
PERIODS = (*periods_of(2020, "år"), *periods_of(2021, "tertial")[:2])
NOTHING_HIDDEN = SETTINGS._replace(threshold=1)
PLACES = {"Torget": 60, "NAFS": 30, "Ungdomstorget": 500}
every_seed = pytest.mark.parametrize("seed", SEEDS)
every_day = pytest.mark.parametrize("day", DAYS, ids=str)
every_period = pytest.mark.parametrize("period", PERIODS, ids=lambda period: period.label)


@cache
def both(seed: int, day: date) -> tuple[Followed, pd.DataFrame]:
    """The rules' own rows on a day, and the oracle's."""
    given = columns(seed)
    frames = tuple(frame(intervention=name, places=places) for name, places in PLACES.items())
    occasions = occasion_table(occasion_columns(seed))
    tables = ParticipantTables(table(given), occasions, NOTHING_HIDDEN, USUAL_CODES, frames)
    return follow(tables, day), oracle.frame(given, day)


@every_seed
@every_day
@every_period
def test_the_five_tables_of_the_standard_report(seed: int, day: date, period: Period) -> None:
    followed, data = both(seed, day)
    tables = standard_tables(followed, chosen(followed.episodes, EXITED, period))
    exited = oracle.members(data, EXITED, period)
    before = exited["occupation_before"]
    told, told_after = oracle_tables.told, oracle_tables.told_after
    crossed = oracle_tables.crossed
    assert tables.occupation == crossed(told(before), told_after(exited, "occupation"))
    groups = oracle_tables.group(before), oracle_tables.group_after(exited)
    assert tables.groups == crossed(*groups)
    assert tables.income == crossed(told(exited["income_before"]), told_after(exited, "income"))
    works = oracle_tables.work_or_study(exited)
    ends: Counter[str] = Counter()
    for (does, how), number in tables.works.items():
        ends[f"before {does}"] += number
        ends[how] += number
    assert ends[f"before {DOES}"] == works["before"].sum()
    assert tables.works.total() - ends[NEITHER] == works["after"].sum()
    assert (ends[BEGAN], ends[INCREASED]) == (works["began"].sum(), works["increased"].sum())
    assert list(tables.stay.values()) == oracle_tables.stays(exited)


@every_seed
@every_day
@every_period
def test_each_printed_number_of_the_standard_report(seed: int, day: date, period: Period) -> None:
    """Before hiding: each row's number before and after, and what one source before became."""
    followed, data = both(seed, day)
    tables = standard_tables(followed, chosen(followed.episodes, EXITED, period))
    printed = {
        cell: n for release in standard_releases(tables) for cell, n in release.counts.items()
    }
    exited = oracle.members(data, EXITED, period)
    expected = {
        Cell(EXITED): len(exited),
        WORKS_AFTER: int(oracle_tables.active(exited, "after").sum()),
    }
    told, told_after = oracle_tables.told, oracle_tables.told_after
    occupations = told(exited["occupation_before"]), told_after(exited, "occupation")
    incomes = told(exited["income_before"]), told_after(exited, "income")
    groups = oracle_tables.group(exited["occupation_before"]), oracle_tables.group_after(exited)
    for name, ends in (
        ("Sysselsättning", occupations),
        ("Sysselsättningsgrupp", groups),
        ("Försörjning", incomes),
    ):
        for when, end in zip(("före", "efter"), ends, strict=True):
            for value, n in end.value_counts().items():
                expected[Cell(EXITED, ((f"{name} {when}", str(value)),))] = int(n)
    given = oracle_tables.crossed(*incomes)
    for (first, last), n in given.items():
        where = {"Försörjning före": first, "Försörjning efter": last}
        expected[Cell.of(EXITED, **where)] = n
    assert {cell: printed[cell] for cell in expected} == expected


@every_seed
@every_day
def test_waits_for_coach_offer_and_talks(seed: int, day: date) -> None:
    followed, data = both(seed, day)
    occasions = pd.DataFrame(occasion_columns(seed))
    for period in (*PERIODS, *periods_of(2021, "månad")[:4]):
        among = chosen(followed.episodes, NEW, period)
        new = oracle.members(data, NEW, period)
        coach = oracle_waits.coach(new, day)
        offer = oracle_waits.offer(new, day)
        talks = oracle_waits.talks(new, occasions, day)
        assert list(coach_waits(followed, among).how) == coach
        assert list(offer_waits(followed, among).how) == offer
        assert list(talk_waits(followed, among).how) == talks
        picked = choose(followed, period)
        went = waited(picked)
        counts = wait_release(went).counts
        of_each = joined(wait_releases_by_intervention(picked, went)).counts
        for name, hows in (("Coachtid", coach), ("Erbjudande", offer), ("Coachsamtal", talks)):
            printed = {how: counts[Cell.of(NEW, **{name: how})] for how in oracle_waits.ORDER}
            assert printed == {how: hows.count(how) for how in oracle_waits.ORDER}
            pairs = Counter(zip(new["intervention"], hows, strict=True))
            for each in PLACES:
                for how in oracle_waits.ORDER:
                    assert of_each[Cell.of(NEW, Insats=each, **{name: how})] == pairs[each, how]


@every_seed
@every_day
@every_period
def test_places_filled_day_by_day(seed: int, day: date, period: Period) -> None:
    """Last, most and its first day, mean and days over, of the days that have come."""
    followed, data = both(seed, day)
    until = period._replace(last=min(period.last, day))
    told = {each.frame.intervention: each for each in occupancies(period_report(followed, period))}
    for name, places in PLACES.items():
        filled = told[name].filled
        if until.last < until.first:
            assert filled is None
            continue
        days = oracle.occupied(data[data["intervention"] == name], until)
        assert filled is not None
        assert (filled.last, filled.most) == (days[-1], max(days))
        assert (filled.most_day - until.first).days == days.index(max(days))
        assert filled.mean == Fraction(sum(days), len(days))
        assert filled.over == sum(number > places for number in days)


@every_seed
@every_day
def test_the_flow_of_each_month(seed: int, day: date) -> None:
    followed, data = both(seed, day)
    for period in PERIODS:
        for flow in choose(followed, period).flows:
            found = flow.opening, flow.new, flow.exited, flow.closing
            measures = ("ingående", "nya", "avslutade", "pågående")
            expected = tuple(len(oracle.members(data, each, flow.period)) for each in measures)
            assert found == expected

"""A thousand random rows counted here and by pandas: the same figures."""

from __future__ import annotations

from datetime import date
from functools import cache
from statistics import median

import pandas as pd
import pytest

from finsam_xl.rules.participants.counts import EXITED, MEASURES, NEW, chosen, counted, persons
from finsam_xl.rules.participants.followed import Followed, ParticipantTables, follow
from finsam_xl.rules.participants.limits import overdue
from finsam_xl.rules.participants.periods import Period, periods_of
from finsam_xl.rules.participants.results import choose, result_release
from finsam_xl.rules.participants.stay import stay
from finsam_xl.rules.participants.timeline import occupancy, timeline
from finsam_xl.rules.participants.waits import coach_waits
from tests.rules.participants import oracle
from tests.rules.participants.random_rows import columns, table
from tests.rules.participants.worksheet import SETTINGS, USUAL_CODES, frame, occasions

DAY = date(2023, 12, 31)
SEEDS = (1, 2, 3)
PERIODS = (*periods_of(2020, "år"), *periods_of(2021, "tertial"), *periods_of(2020, "månad"))


@cache
def both(seed: int) -> tuple[Followed, pd.DataFrame]:
    given = columns(seed)
    frames = tuple(
        frame(intervention=name, longest_months=6) for name in ("Torget", "NAFS", "Ungdomstorget")
    )
    tables = ParticipantTables(table(given), occasions(), SETTINGS, USUAL_CODES, frames)
    return follow(tables, DAY), oracle.frame(given)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("period", PERIODS, ids=lambda period: period.label)
def test_in_out_and_ongoing(seed: int, period: Period) -> None:
    followed, data = both(seed)
    episodes = followed.episodes
    for measure in MEASURES:
        among, expected = chosen(episodes, measure, period), oracle.members(data, measure, period)
        assert [episodes.rows[at] for at in among] == list(expected.index)
        assert persons(episodes, among) == oracle.persons(expected)
        for key in ("intervention", "municipality", "sex"):
            groups = expected[key].replace("", "uppgift saknas").value_counts()
            assert counted(episodes, among, (key,)) == {(k,): n for k, n in groups.items()}


@pytest.mark.parametrize("seed", SEEDS)
def test_flow_by_month_and_occupancy_by_day(seed: int) -> None:
    followed, data = both(seed)
    (year,) = periods_of(2020, "år")
    line = timeline(followed.episodes)
    assert [count for _, count in occupancy(line, year)] == oracle.occupied(data, year)
    for flow in choose(followed, year).flows:
        numbers = [len(oracle.members(data, each, flow.period)) for each in MEASURES]
        found = [flow.opening, flow.new, flow.exited, flow.closing, flow.participants]
        assert found == numbers


@pytest.mark.parametrize("seed", SEEDS)
def test_the_mean_and_the_median_stay(seed: int) -> None:
    followed, data = both(seed)
    (year,) = periods_of(2020, "år")
    among = chosen(followed.episodes, EXITED, year)
    exited = oracle.members(data, EXITED, year)
    days = (exited["exited"] - exited["enrolled"]).dt.days
    told = stay(followed.episodes, among)
    assert told.mean is not None
    assert told.median is not None
    assert float(told.mean) == pytest.approx(days.mean())
    assert float(told.median) == median(days)


@pytest.mark.parametrize("seed", SEEDS)
def test_working_days_to_the_coach(seed: int) -> None:
    followed, data = both(seed)
    (year,) = periods_of(2021, "år")
    among = chosen(followed.episodes, NEW, year)
    waits = [took for took in coach_waits(followed, among).took if took is not None]
    new = oracle.members(data, NEW, year)
    assert waits == oracle.working_days(new[new["first_coach"].notna()])


@pytest.mark.parametrize("seed", SEEDS)
def test_longer_than_six_months(seed: int) -> None:
    followed, data = both(seed)
    rows = {followed.episodes.rows[each.at] for each in overdue(followed)}
    assert rows == oracle.over_six_months(data, pd.Timestamp(DAY))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("period", PERIODS[:4], ids=lambda period: period.label)
def test_all_that_is_said_to_add_up_does(seed: int, period: Period) -> None:
    followed, _ = both(seed)
    release = result_release(choose(followed, period))
    for balance in release.balances:
        sides = balance.left, balance.right
        left, right = (sum(release.counts[cell] for cell in side) for side in sides)
        assert left == right, balance

"""Nothing that is booked is left out: groups, months and result are the ledger's own sum."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.rules.outcome.beside import beside_to_date, follow_up_beside, sums_beside
from finsam_xl.rules.outcome.follow_up import Outcome, follow_up, sums
from finsam_xl.rules.outcome.line_months import LineMonth, by_line_and_month
from tests.rules.budget.worksheet import SETTINGS, plan
from tests.rules.outcome.golden_actuals import ledger

BUDGET = """
Intäkter            |                | Bidrag     | 1200
Kansli och styrelse | administration | Lokalhyra  | -120
Kansli och styrelse | administration | Lokalhyra  | -10
Verksamheter        | insatser       | Torget     | -900
"""
NAMES = ("", "Bidrag", "Lokalhyra", "Torget", "Resor", "Utan budgetpost")
GROUPS = ("Intäkter", "Kansli och styrelse", "Verksamheter", "Utan budgetpost")
BOOKED = st.lists(
    st.tuples(st.sampled_from(NAMES), st.integers(1, 12), st.integers(-(10**7), 10**7)), max_size=30
)


@given(BOOKED, st.integers(1, 12))
def test_groups_months_and_result_are_the_ledgers_own_sum(
    rows: list[tuple[str, int, int]], month: int
) -> None:
    """Whatever is booked, on lines of the budget, on others and on none, and through any month."""
    whole = plan(BUDGET, SETTINGS._replace(follow_up_month=month))
    made = tuple(ledger(5010, f"2021-{at:02d}", kronor, name) for name, at, kronor in rows)
    outcome = Outcome(by_line_and_month(made, 2021))
    followed = (*follow_up(whole, outcome), *follow_up_beside(whole, outcome))
    own = Kr.of(sum(kronor for _, at, kronor in rows if at <= month))
    assert sums(followed, "")[2] == own
    assert total([sums(followed, name)[2] for name in GROUPS]) == own
    on_lines = {line.line for line in whole.lines}
    lines = [kr for at, kr in outcome.actuals.items() if at.line in on_lines and at.month <= month]
    assert total(lines) + beside_to_date(whole, outcome, month) == own


def test_what_no_line_takes_has_no_budget_and_goes_on_at_its_pace() -> None:
    """−3 in January on no line and −1 in March on one that is not there: −4 of four months."""
    rows = (ledger(6999, "2021-01", -3000), ledger(5800, "2021-03", -1000, "Resor"))
    whole = plan(BUDGET, SETTINGS._replace(follow_up_month=4))
    outcome = Outcome(by_line_and_month(rows, 2021))
    (row,) = follow_up_beside(whole, outcome)
    assert row.line.line == "Utan budgetpost"
    assert (row.budget, row.budget_to_date) == (ZERO, ZERO)
    assert (row.actual, row.forecast) == (Kr.of(-4000), Kr.of(-12_000))
    assert sums_beside(whole, outcome) == {1: Kr.of(-3000), 3: Kr.of(-1000)}


def test_there_is_no_such_row_where_all_is_on_lines() -> None:
    whole = plan(BUDGET)
    assert follow_up_beside(whole, Outcome({LineMonth("Torget", 1): Kr.of(-1)})) == ()

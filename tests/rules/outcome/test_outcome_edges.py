"""Exactly on the border: what is just within a limit is never told."""

from __future__ import annotations

from finsam_xl.rules.outcome.follow_up import Outcome, follow_up
from finsam_xl.rules.outcome.follow_up_check import check_follow_up
from finsam_xl.rules.outcome.intervention_follow_up import stand
from finsam_xl.rules.outcome.standing_check import check_standing
from tests.rules.budget.rows import SUPPORT
from tests.rules.budget.worksheet import codes, plan
from tests.rules.outcome.golden_actuals import AUGUST, paid


def test_all_that_was_granted_may_be_paid() -> None:
    standing = stand(SUPPORT, paid(1_200_000), (), AUGUST)
    assert codes(check_standing(standing, "kr")) == ["G54"]


def test_a_line_of_nothing_needs_no_outcome() -> None:
    whole = plan("Verksamheter | insatser | Reserv | 0 | 0 | 0")
    rows = follow_up(whole, Outcome({}))
    assert check_follow_up(rows, whole, Outcome({})) == ()

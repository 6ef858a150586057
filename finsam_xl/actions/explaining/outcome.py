"""How a figure of the follow-up came about."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_input import NEEDS, read_budget
from finsam_xl.actions.budget.fee_lines import with_fees
from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.follow_up.outcome_input import FOLLOW_UP, read_outcome
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place
from finsam_xl.rules.outcome.follow_up_explanation import FollowUpBasis, explain_follow_up


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The figure in this cell of Uppföljning; None for other cells and for a line that is gone."""
    grid = contents.grids.get(FOLLOW_UP)
    if grid is None or not grid.holds(at):
        return None
    if not all(is_whole(contents, name) for name in (*NEEDS, FOLLOW_UP)):
        return None
    budgeting = read_budget(contents)
    if budgeting is None:
        return None
    plan = with_fees(budgeting)
    followed = read_outcome(contents, plan)
    name = text_at(contents, FOLLOW_UP, "line", at)
    row = next((each for each in followed.rows if each.line.line == name), None)
    basis = FollowUpBasis(plan.settings, followed.outcome, followed.ledger)
    told = explain_follow_up(row, key_at(contents, FOLLOW_UP, at), basis) if row else None
    return told._replace(at=at) if told else None

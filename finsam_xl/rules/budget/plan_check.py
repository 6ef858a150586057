"""All checks of a three-year plan at once."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.budget.balance_check import check_balance
from finsam_xl.rules.budget.equity import EquityStep, check_equity, check_ladder
from finsam_xl.rules.budget.fee_check import check_fee_lines, check_moves, check_parties
from finsam_xl.rules.budget.fees import FeeAmount
from finsam_xl.rules.budget.label_check import check_labels
from finsam_xl.rules.budget.line_check import check_lines
from finsam_xl.rules.budget.line_units import check_line_units
from finsam_xl.rules.budget.records import Plan


def check_plan(
    plan: Plan, fees: tuple[FeeAmount, ...] = (), ladder: tuple[EquityStep, ...] = ()
) -> tuple[Finding, ...]:
    """Everything found in the plan: lines, fees, result, equity, and the sheet's own sums."""
    each = (check_lines, check_line_units, check_parties, check_moves, check_labels)
    whole = (check_balance, check_equity)
    return (
        *(finding for check in (*each, *whole) for finding in check(plan)),
        *check_fee_lines(plan, fees),
        *check_ladder(plan, ladder),
    )

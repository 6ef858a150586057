"""Lines of the budget with an amount in another unit than the line's own amounts beside it."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.findings import lines as found
from finsam_xl.rules.budget.records import PLAN_KEYS, BudgetLine, Plan
from finsam_xl.rules.fees.unit_slip import is_unit_slip

_BEFORE = ("current_budget", "last_year_actual")


def check_line_units(plan: Plan) -> tuple[Finding, ...]:
    """Kronor among tusental kronor, or the other way; one finding where most lines have it."""
    slips = [(line, slip) for line in plan.lines if (slip := slipped_keys(line))]
    comparable = [line for line in plan.lines if _beside(line, "budget")]
    is_all = len(slips) > 1 and 2 * len(slips) > len(comparable)
    told = slips[:1] if is_all else slips
    return tuple(
        found.g67_line_in_another_unit(
            line.at.cell(key), (line, key, other), len(slips) - len(told), plan.settings
        )
        for line, (key, other) in told
    )


def slipped_keys(line: BudgetLine) -> tuple[str, str] | None:
    """The first amount of the plan that looks like another unit, and the amount it differs from.

    The plan's years are held against what was before, else against the budget's own year.
    """
    for key in PLAN_KEYS:
        for other in _beside(line, key):
            if is_unit_slip(abs(line.amount(key)).kronor, abs(line.amount(other)).kronor):
                return key, other
    return None


def _beside(line: BudgetLine, key: str) -> tuple[str, ...]:
    """The other amounts of the line that there are, nearest first."""
    nothing = Kr(0)
    others = (*_BEFORE, *(() if key == "budget" else ("budget",)))
    return tuple(other for other in others if line.amount(other) != nothing)

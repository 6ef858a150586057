"""What the ledger shows as paid (utbetalt) to each intervention, month by month."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.rules.budget.records import BudgetLine
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.outcome.line_months import LineMonth, LineMonths


class Paid(Frozen):
    """What the ledger shows as paid to an intervention in each month from January, without sign."""

    months: tuple[Kr, ...]

    def through(self, month: int) -> Kr:
        """What is paid since the year began."""
        return total(self.months[:month])


def paid_by_month(lines: tuple[BudgetLine, ...], actuals: LineMonths) -> dict[str, Paid]:
    """What the ledger shows as paid to each intervention that has a line."""
    own: dict[str, list[str]] = {}
    for line in lines:
        if line.intervention and not line.is_income:
            own.setdefault(line.intervention, []).append(line.line)
    return {
        name: Paid(
            tuple(
                -total([actuals.get(LineMonth(each, month), ZERO) for each in dict.fromkeys(names)])
                for month in range(1, MONTHS_A_YEAR + 1)
            )
        )
        for name, names in own.items()
    }


def paid_by_intervention(
    lines: tuple[BudgetLine, ...], actuals: LineMonths, month: int
) -> dict[str, Kr]:
    """What the ledger shows as paid through the month for each that has a line, without sign."""
    return {name: paid.through(month) for name, paid in paid_by_month(lines, actuals).items()}

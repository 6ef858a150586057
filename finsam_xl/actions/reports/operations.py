"""The operations account (driftredovisning): budget, outcome and the year before, by line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.documents.annual.records import OperatedGroup, OperatedLine, Operations
from finsam_xl.rules.budget.records import INCOME, BudgetLine, Plan
from finsam_xl.rules.budget.summary import COSTS_ROW, RESULT_ROW, groups
from finsam_xl.rules.closing.proof import Books
from finsam_xl.rules.outcome.account_map import mapped
from finsam_xl.rules.outcome.beside import UNSORTED
from finsam_xl.rules.outcome.records import AccountRange


class LineAmounts(Frozen):
    """The year's outcome by line, and the year before's; None is not known."""

    actual: Mapping[str, Kr]
    before: Mapping[str, Kr] | None

    def row(self, text: str, lines: Sequence[BudgetLine]) -> OperatedLine:
        """The lines together as one row."""
        names = dict.fromkeys(line.line for line in lines)
        known = self.before
        return OperatedLine(
            text,
            total([line.amount("budget") for line in lines]),
            total([self.actual.get(name, ZERO) for name in names]),
            total([known.get(name, ZERO) for name in names]) if known is not None else None,
        )

    def beside(self, lines: Sequence[BudgetLine]) -> OperatedLine | None:
        """What is booked on no line of the budget; None where nothing is."""
        names = {line.line for line in lines}
        actual = total([kr for name, kr in self.actual.items() if name not in names])
        before = self.before or {}
        last = total([kr for name, kr in before.items() if name not in names])
        if not actual and not last:
            return None
        return OperatedLine(UNSORTED, ZERO, actual, last if self.before is not None else None)


def line_amounts(
    books: Books, ranges: tuple[AccountRange, ...], before: Mapping[str, Kr] | None
) -> LineAmounts:
    """The outcome of the whole year by line, without the entry that closes the ledger."""
    sums: dict[str, Kr] = {}
    for row in mapped(books.outcome, ranges):
        sums[row.budget_line] = sums.get(row.budget_line, ZERO) + row.amount
    return LineAmounts(sums, before)


def operations(plan: Plan, amounts: LineAmounts) -> Operations:
    """Income first, then each group of costs, what stands on no line, and the result of it all."""
    ordered = sorted(groups(plan.lines, "budget"), key=lambda group: group.group != INCOME)
    made = [
        OperatedGroup(
            group.group,
            tuple(amounts.row(line.line, (line,)) for line in group.lines),
            amounts.row(group.row, group.lines),
        )
        for group in ordered
    ]
    costs = [line for line in plan.lines if not line.is_income]
    whole, beside = amounts.row(RESULT_ROW, plan.lines), amounts.beside(plan.lines)
    totals = [amounts.row(COSTS_ROW, costs)]
    if beside:
        totals.append(beside)
        whole = _together(whole, beside)
    return Operations(tuple(made), (*totals, whole))


def _together(whole: OperatedLine, beside: OperatedLine) -> OperatedLine:
    last = None if whole.last_year is None else whole.last_year + (beside.last_year or ZERO)
    actual = (whole.actual or ZERO) + (beside.actual or ZERO)
    return whole._replace(actual=actual, last_year=last)

"""The plan's sums: each group, income, costs, result, and equity chained over the years."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.budget.records import BudgetLine, Plan

INCOME_ROW, COSTS_ROW, RESULT_ROW = "Summa intäkter", "Summa kostnader", "Resultat"
OPENING_ROW = "Eget kapital vid årets början"
CLOSING_ROW = "Eget kapital vid årets slut"


class GroupSum(Frozen):
    """The sum of a group of lines, with the lines it adds up."""

    group: str
    amount: Kr
    lines: tuple[BudgetLine, ...]

    @property
    def row(self) -> str:
        """The sum's name in the summary: Summa kansli och styrelse."""
        return f"Summa {self.group[:1].lower()}{self.group[1:]}"


class YearSummary(Frozen):
    """A year of the plan; equity is None where the opening equity is not known."""

    year: int
    key: str
    groups: tuple[GroupSum, ...]
    income: Kr
    costs: Kr
    opening_equity: Kr | None

    @property
    def result(self) -> Kr:
        """Income less costs (resultat)."""
        return self.income + self.costs

    @property
    def closing_equity(self) -> Kr | None:
        """Equity at the end of the year: what it began with, and the result."""
        return None if self.opening_equity is None else self.opening_equity + self.result

    def rows(self) -> tuple[tuple[str, Kr | None], ...]:
        """Each row of the summary with its amount, in the order it is printed."""
        sums = [(group.row, group.amount) for group in self.groups]
        return (
            *dict.fromkeys(((INCOME_ROW, self.income), *sums)),
            (COSTS_ROW, self.costs),
            (RESULT_ROW, self.result),
            (OPENING_ROW, self.opening_equity),
            (CLOSING_ROW, self.closing_equity),
        )


def summarise(plan: Plan) -> tuple[YearSummary, ...]:
    """The plan's years in order; each year's opening equity is the year before's closing."""
    years: list[YearSummary] = []
    opening = plan.settings.opening_equity
    for year, key in plan.years:
        years.append(_year((year, key), plan.lines, opening))
        opening = years[-1].closing_equity
    return tuple(years)


def _year(of: tuple[int, str], lines: tuple[BudgetLine, ...], opening: Kr | None) -> YearSummary:
    year, key = of
    income = tuple(line for line in lines if line.is_income)
    costs = tuple(line for line in lines if not line.is_income)
    return YearSummary(year, key, groups(lines, key), _sum(income, key), _sum(costs, key), opening)


def groups(lines: tuple[BudgetLine, ...], key: str) -> tuple[GroupSum, ...]:
    """Each group's sum in the order that the groups first appear; an unnamed group has none."""
    names = dict.fromkeys(line.group for line in lines if line.group)
    return tuple(_group(name, lines, key) for name in names)


def council_groups(plan: Plan, key: str) -> dict[str, Kr]:
    """The costs by the national council's groups; "" holds what no group has been chosen for."""
    sums: dict[str, Kr] = {}
    for line in plan.lines:
        if not line.is_income:
            sums[line.counts_as] = sums.get(line.counts_as, Kr(0)) + line.amount(key)
    return sums


def _group(name: str, lines: tuple[BudgetLine, ...], key: str) -> GroupSum:
    of_group = tuple(line for line in lines if line.group == name)
    return GroupSum(name, _sum(of_group, key), of_group)


def _sum(lines: tuple[BudgetLine, ...], key: str) -> Kr:
    return total([line.amount(key) for line in lines])

"""Budgettabell: the three-year plan as it is printed, with its lines, sums, result and equity."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_table import UNIT_NAMES
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.report import Report, ReportRow, RowKind, rows_above
from finsam_xl.rules.budget.records import INCOME, BudgetLine, Plan
from finsam_xl.rules.budget.summary import (
    CLOSING_ROW,
    COSTS_ROW,
    OPENING_ROW,
    RESULT_ROW,
    GroupSum,
    groups,
    summarise,
)
from finsam_xl.sheets.units import FACTORS

BUDGET_BLOCK = "finsam_budgettabell"


def budget_table(contents: Contents, plan: Plan) -> Report:
    """The plan as a report; without lines it has nothing but its title."""
    unit = plan.settings.budget_unit
    return Report(
        title=f"Budget {plan.settings.year}",
        association=contents.association,
        unit=UNIT_NAMES[unit],
        columns=tuple(str(year) for year, _ in plan.years) if plan.lines else (),
        rows=tuple(_rows(plan)) if plan.lines else (),
        notes=("Intäkter har plus, kostnader minus.",) if plan.lines else (),
        kronor=FACTORS[unit],
    )


def _rows(plan: Plan) -> list[ReportRow]:
    """Income, each group of costs with its sum, then costs, result and equity."""
    rows: list[ReportRow] = []
    sums: list[int] = []
    by_key = [{each.group: each for each in groups(plan.lines, key)} for _, key in plan.years]
    ordered = sorted(by_key[0].values(), key=lambda group: group.group != INCOME)
    for group in ordered:
        amounts = tuple(of[group.group].amount for of in by_key)
        rows += _group(group, amounts, plan)
        sums.append(len(rows) - 1)
    return [*rows, *_ending(plan, len(rows), sums, ordered)]


def _group(group: GroupSum, amounts: tuple[Kr, ...], plan: Plan) -> list[ReportRow]:
    lines = [ReportRow(RowKind.MEMBER, line.line, _amounts(line, plan)) for line in group.lines]
    return [
        ReportRow(RowKind.LABEL, group.group),
        *lines,
        ReportRow(RowKind.SUM, group.row, amounts, rows_above(len(lines))),
    ]


def _ending(plan: Plan, start: int, sums: list[int], ordered: list[GroupSum]) -> list[ReportRow]:
    """Costs, result and equity; `sums` are the groups' rows, `start` is where these begin."""
    years = summarise(plan)
    costs_at, result_at = start + 1, start + 2
    of_costs = [at for at, group in zip(sums, ordered, strict=True) if group.group != INCOME]
    of_income = [at for at, group in zip(sums, ordered, strict=True) if group.group == INCOME]
    ending = [
        ReportRow(RowKind.LABEL, "Resultat och eget kapital"),
        ReportRow(
            RowKind.PART,
            COSTS_ROW,
            tuple(year.costs for year in years),
            tuple(at - costs_at for at in of_costs),
        ),
        ReportRow(
            RowKind.TOTAL,
            RESULT_ROW,
            tuple(year.result for year in years),
            tuple(at - result_at for at in (*of_income, costs_at)),
        ),
    ]
    if years[0].opening_equity is None:
        return ending
    opening = ReportRow(RowKind.PART, OPENING_ROW, tuple(year.opening_equity for year in years))
    closing = tuple(year.closing_equity for year in years)
    return [*ending, opening, ReportRow(RowKind.SUM, CLOSING_ROW, closing, (-2, -1))]


def _amounts(line: BudgetLine, plan: Plan) -> tuple[Kr | None, ...]:
    return tuple(line.given(key) for _, key in plan.years)

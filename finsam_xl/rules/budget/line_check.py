"""Checks each line of the budget: amounts, signs, names and groups."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import ZERO
from finsam_xl.rules.budget.findings import lines as found
from finsam_xl.rules.budget.records import PLAN_KEYS, BudgetLine, Plan


def check_lines(plan: Plan) -> tuple[Finding, ...]:
    """Everything found in the lines by themselves, in the order of the lines."""
    return (
        *(finding for line in plan.lines for finding in _line(line, plan)),
        *_twice(plan.lines),
        *_council_groups(plan.lines),
    )


def _line(line: BudgetLine, plan: Plan) -> list[Finding]:
    findings = []
    blank = [(year, key) for year, key in plan.years if line.given(key) is None]
    if blank:
        at = line.at.cell(blank[0][1])
        findings.append(found.g01_amount_is_blank(at, line, [year for year, _ in blank]))
    turned = turned_key(line)
    if turned:
        at = line.at.cell(turned)
        findings.append(found.g02_sign_is_turned(at, line, turned, plan.settings.budget_unit))
    if not line.group:
        findings.append(found.g04_line_without_group(line.at.cell("group"), line))
    return findings


def turned_key(line: BudgetLine) -> str | None:
    """The first amount that is a cost with plus or an income with minus."""
    return next((key for key in PLAN_KEYS if _is_turned(line, key)), None)


def _is_turned(line: BudgetLine, key: str) -> bool:
    amount = line.amount(key)
    return amount < ZERO if line.is_income else amount > ZERO


def _twice(lines: tuple[BudgetLine, ...]) -> list[Finding]:
    first: dict[str, BudgetLine] = {}
    findings = []
    for line in lines:
        before = first.setdefault(line.line, line)
        if before is not line:
            at = line.at.cell("line")
            findings.append(found.g03_line_twice(at, line, before.at.cell("line")))
    return findings


def _council_groups(lines: tuple[BudgetLine, ...]) -> tuple[Finding, ...]:
    """One finding for all cost lines whose council group nobody has chosen."""
    lacking = [line for line in lines if not line.is_income and not line.council_group]
    if not lacking:
        return ()
    at = lacking[0].at.cell("council_group")
    return (found.g05_council_group_is_not_chosen(at, lacking),)

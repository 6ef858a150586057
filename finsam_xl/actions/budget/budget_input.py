"""What the budget's actions read from ekonomi.xlsm: the plan, and the fees of its years."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_sheets import BUDGET, SUMMARY, budget_settings
from finsam_xl.actions.fees.fee_input import ALLOCATIONS, FEES, MEMBERS, read_fee_input, reckon
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.budget.fees import FeeAmount, decided_amounts, fee_amounts
from finsam_xl.rules.budget.records import BudgetLine, Plan, SummaryRow
from finsam_xl.rules.fees.records import Member
from finsam_xl.sheets.settings import TABLE

NEEDS = (TABLE, MEMBERS, BUDGET)
BUTTON = "Räkna om budget"


class Budgeting(Frozen):
    """The three-year plan, and the fees of its years as decided or else as reckoned."""

    plan: Plan
    fees: tuple[FeeAmount, ...]


def read_budget(contents: Contents) -> Budgeting | None:
    """The plan as it stands; None where a table or a setting that it rests on can't be read."""
    return contents.once(_read)


def _read(contents: Contents) -> Budgeting | None:
    settings = budget_settings(contents)
    if settings is None or not all(is_whole(contents, name) for name in NEEDS):
        return None
    plan = Plan(
        lines=contents.table(BUDGET, BudgetLine).records,
        settings=settings,
        members=contents.table(MEMBERS, Member).records,
        summary=_summary(contents),
    )
    return Budgeting(plan, _fees(contents))


def _summary(contents: Contents) -> tuple[SummaryRow, ...]:
    """What the sheet's own formulas show; their places alone while they wait to be reckoned."""
    rows = contents.table(SUMMARY, SummaryRow).records
    if contents.is_reckoned:
        return rows
    return tuple(row._replace(budget=None, plan_year_1=None, plan_year_2=None) for row in rows)


def _fees(contents: Contents) -> tuple[FeeAmount, ...]:
    """Every year's fees; of a year that can't be reckoned the decided ones alone."""
    if not all(is_whole(contents, name) for name in (MEMBERS, ALLOCATIONS, FEES)):
        return ()
    given = read_fee_input(contents)
    reckoned = [year for year in reckon(given).years if year.fees]
    known = {year.year for year in reckoned}
    return (
        *(fee for year in reckoned for fee in fee_amounts(year.fees)),
        *decided_amounts(tuple(row for row in given.rows if row.year not in known)),
    )

"""The checks of interventions, staff and money beside the budget, against the budget's lines."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_input import NEEDS, read_budget
from finsam_xl.actions.budget.budget_sheets import (
    INTERVENTIONS,
    intervention_rows,
    interventions,
    staff,
)
from finsam_xl.actions.follow_up.outcome_input import (
    CO_FINANCING,
    Followed,
    read_outcome,
    standings,
)
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding
from finsam_xl.rules.budget.financing import check_applications, check_co_financing
from finsam_xl.rules.budget.guideline import (
    budget_by_intervention,
    check_guideline,
    type_shares,
)
from finsam_xl.rules.budget.intervention_check import check_interventions
from finsam_xl.rules.budget.intervention_records import (
    Application,
    CoFinancing,
    Guideline,
    TargetGroup,
)
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.staff_check import check_staff
from finsam_xl.rules.budget.text import month_name
from finsam_xl.rules.outcome.paid import paid_by_intervention
from finsam_xl.rules.outcome.standing_check import (
    check_frames,
    check_reported_units,
    check_standing,
)

TARGET_GROUPS, GUIDELINES = "tblMalgrupper", "tblRiktmarke"
APPLICATIONS = "tblAskanden"

__all__ = ["NEEDS", "findings"]


def findings(contents: Contents) -> list[Finding]:
    """All that the rules of interventions and staff find in the workbook as it stands."""
    budgeting = read_budget(contents)
    if budgeting is None:
        return []
    plan = budgeting.plan
    rows = interventions(contents)
    unit = plan.settings.budget_unit
    targets = contents.table(TARGET_GROUPS, TargetGroup).records
    followed = read_outcome(contents, plan)
    told = list(check_staff(staff(contents), plan))
    if contents.grids.get(INTERVENTIONS) is not None and (rows or _names_any(plan)):
        told += check_interventions(intervention_rows(contents), targets, plan)
    told += check_frames(rows, plan)
    told += check_applications(contents.table(APPLICATIONS, Application).records, rows, unit)
    told += check_co_financing(contents.table(CO_FINANCING, CoFinancing).records, plan)
    told += _guideline(contents, plan, followed)
    for standing in standings(contents, plan, followed.outcome):
        told += check_reported_units(standing, unit)
        told += check_standing(standing, unit) if followed.has_outcome else ()
    return told


def _names_any(plan: Plan) -> bool:
    return any(line.intervention for line in plan.lines)


def _guideline(contents: Contents, plan: Plan, followed: Followed) -> list[Finding]:
    """The money of each type against the guideline, in the budget and in the outcome."""
    guidelines = contents.table(GUIDELINES, Guideline).records
    rows, settings = interventions(contents), plan.settings
    money = [(budget_by_intervention(plan.lines, "budget"), f"Budgeten {settings.year}")]
    if followed.has_outcome:
        month = settings.follow_up_month
        paid = paid_by_intervention(plan.lines, followed.outcome.actuals, month)
        money.append((paid, f"Utfallet t.o.m. {month_name(month)} {settings.year}"))
    told: list[Finding] = []
    for amounts, what in money:
        shares = type_shares(amounts, rows, guidelines)
        found = check_guideline(shares, guidelines, what, settings.budget_unit)
        told += [finding for finding in found if finding not in told]
    return told

"""The budget as the board gets it: the printed table, and all that is told beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.actions.budget.budget_input import Budgeting
from finsam_xl.actions.budget.budget_sheets import VersionRow, interventions, versions
from finsam_xl.actions.budget.budget_table import budget_table
from finsam_xl.actions.budget.fee_lines import fee_line_edits, with_fees
from finsam_xl.actions.checks import budget
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.reports.figures import figure_rows, targets
from finsam_xl.actions.reports.observed import observed
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.report import Report, ReportRow, RowKind
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.documents.budget_report import BudgetReport, LineComment, PlannedIntervention
from finsam_xl.rules.budget.frame import year_frame
from finsam_xl.rules.budget.intervention_records import Intervention
from finsam_xl.rules.budget.key_figures import key_figures
from finsam_xl.rules.budget.records import FORECAST, Plan
from finsam_xl.rules.budget.summary import summarise
from finsam_xl.rules.budget.text import shown
from finsam_xl.rules.budget.versions import proof
from finsam_xl.rules.outcome.report_check import running

_OF_THE_ANNUAL_REPORT = "G38"


def budget_report(contents: Contents, budgeting: Budgeting, day: date) -> BudgetReport:
    """The budget as it stands after Räkna om budget, for the decision or with it."""
    plan = with_fees(budgeting)
    version = _version(contents, plan)
    table = budget_table(contents, plan)
    first, last = plan.years[0][0], plan.years[-1][0]
    title = f"Verksamhetsplan och budget {first}–{last}"
    return BudgetReport(
        table=table._replace(title=title, decision=version.decision if version else ""),
        date_text=date_text(version.day if version and version.day else day),
        version=version.version if version else "",
        summary=tuple(_summary(plan)),
        proposal=tuple(_proposal(plan)),
        observations=_observations(contents, budgeting),
        key_figures=figure_rows(key_figures(plan)),
        comments=tuple(LineComment(line.line, line.comment) for line in plan.lines),
        fees=_fees(table, plan),
        targets=targets(contents),
        interventions=tuple(_planned(row, plan) for row in _of_year(contents, plan)),
    )


def _observations(contents: Contents, budgeting: Budgeting) -> tuple[Finding, ...]:
    """What is found in the budget; the day of the annual report is of no budget's concern."""
    told = observed(contents.after(fee_line_edits(contents, budgeting)), (budget.findings,))
    return tuple(each for each in told if each.code != _OF_THE_ANNUAL_REPORT)


def _version(contents: Contents, plan: Plan) -> VersionRow | None:
    """The lowest version whose saved lines are these, decided before others; else the working one.

    A budget that has been changed since it was decided is no longer the decided one.
    """
    rows = versions(contents)
    worked_on = [row for row in rows[-1:] if not row.decision and not row.record.locked]
    same = [row for row in rows if row.proof and row.proof == proof(plan.lines)]
    decided = [row for row in same if row.decision]
    return next(reversed([*worked_on, *same, *decided]), None)


def _summary(plan: Plan) -> Iterator[str]:
    """The first year's result, and equity over the plan."""
    years, settings = summarise(plan), plan.settings
    first, last, unit = years[0], years[-1], settings.budget_unit
    yield (
        f"Intäkterna {first.year} är {shown(first.income, unit)} och kostnaderna"
        f" {shown(-first.costs, unit)}, så resultatet är {shown(first.result, unit)}."
    )
    if first.opening_equity is not None and last.closing_equity is not None:
        opening = " enligt prognosen" if settings.opening_status == FORECAST else ""
        yield (
            f"Eget kapital är {shown(first.opening_equity, unit)} när {first.year} börjar{opening}"
            f" och {shown(last.closing_equity, unit)} när {last.year} slutar."
        )
    if first.result < Kr(0) and settings.deficit_reason.strip():
        yield f"Underskottet motiveras så här: {settings.deficit_reason.strip()}"
    if settings.consultation:
        yield f"Samråd med medlemmarna hölls {date_text(settings.consultation)}."


def _proposal(plan: Plan) -> Iterator[str]:
    """What the board is to decide."""
    (first, _), *rest = plan.years
    after = listed([str(year) for year, _ in rest])
    yield f"Styrelsen fastställer verksamhetsplan och budget för {first}, med plan för {after}."
    result = summarise(plan)[0].result
    if result < Kr(0) and plan.settings.deficit_reason.strip():
        deficit = shown(-result, plan.settings.budget_unit)
        yield f"Styrelsen godtar underskottet {first}, {deficit}, av det skäl som anges."


def _fees(table: Report, plan: Plan) -> Report:
    """The members' own lines of income, with their sum."""
    lines = [line for line in plan.lines if plan.member_of(line)]
    keys = [key for _, key in plan.years]
    rows = [
        ReportRow(RowKind.MEMBER, line.line, tuple(line.given(key) for key in keys))
        for line in lines
    ]
    sums = tuple(total([line.amount(key) for line in lines]) for key in keys)
    if rows:
        rows.append(ReportRow(RowKind.SUM, "Summa medlemsavgifter", sums))
    return table._replace(rows=tuple(rows), notes=())


def _of_year(contents: Contents, plan: Plan) -> tuple[Intervention, ...]:
    """The interventions that run in the plan's first year, or that it has money for."""
    year, rows = plan.settings.year, interventions(contents)
    run = running(rows, (date(year, 1, 1), date(year, 12, 31)))
    paid = {line.intervention for line in plan.lines if line.amount("budget")}
    return tuple(row for row in rows if row in run or row.intervention in paid)


def _planned(row: Intervention, plan: Plan) -> PlannedIntervention:
    """The intervention, with what the budget has for it, else its frame's part of the year."""
    own = [
        -line.amount("budget")
        for line in plan.lines
        if line.intervention == row.intervention and not line.is_income
    ]
    return PlannedIntervention(
        intervention=row.intervention,
        owner=row.owner,
        type=row.type,
        target_group=row.target_group,
        start=row.start,
        end=row.end,
        amount=total(own) if own else year_frame(row, plan.settings),
        goal=row.goal,
        planned_outcome=row.planned_outcome,
    )

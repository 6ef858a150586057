"""The annual report's record: statements, operations, figures, targets and interventions."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.actions.budget.budget_sheets import interventions
from finsam_xl.actions.closing.closing_input import ClosingSettings
from finsam_xl.actions.follow_up.outcome_input import Followed, reports
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.reports.annual_statements import printed
from finsam_xl.actions.reports.figures import figure_rows, targets
from finsam_xl.actions.reports.operations import line_amounts, operations
from finsam_xl.actions.reports.year_before import YearBefore, year_before
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.documents.annual.records import AnnualReport, InterventionYear, Narrative
from finsam_xl.documents.prompts import HERE
from finsam_xl.documents.targets import FigureRow, Target
from finsam_xl.documents.unit import Unit, unit_of
from finsam_xl.rules.budget.key_figures import KeyFigures, key_figures
from finsam_xl.rules.budget.records import BudgetLine, Plan
from finsam_xl.rules.budget.summary import CLOSING_ROW, RESULT_ROW
from finsam_xl.rules.budget.text import month_name
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.closing.proof import Books, lacking_months
from finsam_xl.rules.closing.statements import Statements
from finsam_xl.rules.outcome.intervention_follow_up import latest_report
from finsam_xl.rules.outcome.records import InterventionReport, reported_through

REACHED, UNTOLD = "nått", "går inte att bedöma"


class Year(Frozen):
    """The year that is reported: its plan, its ledger, what was made of it, and its settings."""

    plan: Plan
    books: Books
    followed: Followed
    made: Statements
    own: ClosingSettings


def annual_report(contents: Contents, year: Year) -> AnnualReport:
    """What the workbook knows; the rest is left to write."""
    before = year_before(contents, year.books, year.followed)
    amounts = line_amounts(year.books, year.followed.ranges, before.lines)
    statements, unit = printed(year.books, year.made, before), unit_of(year.own.budget_unit)
    return AnnualReport(
        association=contents.association,
        organisation_number=contents.settings.text("organisation_number"),
        year=year.own.year,
        decision=year.own.annual_report_decision,
        lacking=tuple(map(month_name, lacking_months(year.books))),
        unit=unit,
        income=statements.income,
        balance=statements.balance,
        cash=statements.cash,
        capital_gains=statements.gains,
        operations=operations(year.plan, amounts),
        narrative=Narrative(deficit_reason=year.plan.settings.deficit_reason),
        columns=(str(year.own.year), str(year.own.year - 1)),
        key_figures=_figures(year, amounts.actual, before, unit),
        interventions=_interventions(contents, year.own.year),
        targets=tuple(map(_judged, targets(contents))),
    )


def _figures(
    year: Year, actual: Mapping[str, Kr], before: YearBefore, unit: Unit
) -> tuple[FigureRow, ...]:
    """Result and equity as they ended, and the key figures of the outcome, both years."""
    opening = year.made.opening.equity if year.books.equity else None
    began = None if opening is None or before.result is None else opening - before.result
    this = _of_outcome(year.plan, actual, before.lines, opening)
    last = _of_outcome(year.plan, before.lines or {}, None, began)
    rows = figure_rows((this, last), HERE)
    closing = None if opening is None else year.made.closing.equity
    return (
        FigureRow(RESULT_ROW, _told((year.made.income.result, before.result), unit)),
        FigureRow(CLOSING_ROW, _told((closing, opening), unit)),
        *rows,
    )


def _of_outcome(
    plan: Plan, actual: Mapping[str, Kr], before: Mapping[str, Kr] | None, opening: Kr | None
) -> KeyFigures:
    """The key figures of an outcome, as if it had been the budget."""

    def booked(line: BudgetLine) -> BudgetLine:
        last = None if before is None else before.get(line.line, ZERO)
        return line._replace(budget=actual.get(line.line, ZERO), current_budget=last)

    settings = plan.settings._replace(opening_equity=opening)
    lines = tuple(booked(line) for line in plan.lines)
    return key_figures(plan._replace(lines=lines, settings=settings))[0]


def _told(amounts: tuple[Kr | None, ...], unit: Unit) -> tuple[str, ...]:
    return tuple(HERE if amount is None else unit.told(amount) for amount in amounts)


def _interventions(contents: Contents, year: int) -> tuple[InterventionYear, ...]:
    """Each intervention with what its owner tells of the year, and has used of its money."""
    told = reports(contents)
    return tuple(
        InterventionYear(
            row.intervention,
            row.owner,
            _past_year(row.intervention, told, year),
            latest.used_to_date if latest else None,
        )
        for row in interventions(contents)
        for latest in [latest_report(row.intervention, told, (year, MONTHS_A_YEAR))]
    )


def _past_year(intervention: str, told: tuple[InterventionReport, ...], year: int) -> str:
    """Året som gått, from the year's last report that has it."""
    own = [
        (period[1], each.past_year)
        for each in told
        if each.intervention == intervention and each.past_year.strip()
        if (period := reported_through(each.period)) is not None and period[0] == year
    ]
    return max(own, key=lambda pair: pair[0])[1] if own else ""


def _judged(target: Target) -> Target:
    """Reached where the outcome is the very value; else somebody must say which way is better."""
    if not target.actual or not target.value:
        return target._replace(actual=target.actual or HERE, verdict=UNTOLD)
    return target._replace(verdict=REACHED if target.actual == target.value else HERE)

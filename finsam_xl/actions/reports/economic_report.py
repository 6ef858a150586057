"""The year so far as board and local groups get it: lines, interventions and unspent money."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from finsam_xl.actions.checks import interventions, outcome, reports
from finsam_xl.actions.follow_up.intervention_rows import causes
from finsam_xl.actions.follow_up.outcome_input import Followed, standings
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.reports.observed import observed
from finsam_xl.basics.finding import Level
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.economic.records import (
    EconomicReport,
    FollowedGroup,
    FollowedIntervention,
    FollowedLine,
)
from finsam_xl.documents.economic.records import Followed as Figures
from finsam_xl.documents.unit import unit_of
from finsam_xl.rules.budget.records import INCOME, BudgetSettings, Plan
from finsam_xl.rules.budget.summary import groups
from finsam_xl.rules.budget.text import month_name
from finsam_xl.rules.outcome.follow_up import FollowUp, is_beyond, sums
from finsam_xl.rules.outcome.intervention_follow_up import Standing

_TOLD_IN_PLACE = "G50"
"""A missing comment: the report has a place to write it, beside its line."""


def economic_reports(
    contents: Contents, plan: Plan, followed: Followed, day: date
) -> tuple[EconomicReport, ...]:
    """The board's report, then one for each local group that an intervention names."""
    board = _board(contents, plan, followed, day)
    standing = standings(contents, plan, followed.outcome)
    named = [each.row.local_group.strip() for each in standing]
    told = dict(zip(standing, _interventions(standing, causes(contents)), strict=True))
    local = board._replace(groups=(), costs=None, beside=None, result=None, observations=())
    return (
        board._replace(interventions=tuple(told.values())),
        *(
            local._replace(
                local_group=group,
                interventions=tuple(
                    told[each]
                    for each, name in zip(standing, named, strict=True)
                    if name.casefold() == group.casefold()
                ),
            )
            for group in _each_once(named)
        ),
    )


def _board(contents: Contents, plan: Plan, followed: Followed, day: date) -> EconomicReport:
    """The lines with their sums, and what should be observed; no interventions yet."""
    found = observed(contents, (outcome.findings, interventions.findings, reports.findings))
    grave = [each for each in found if each.level is not Level.NOTICE]
    settings = plan.settings
    return EconomicReport(
        association=contents.association,
        year=settings.year,
        month=month_name(settings.follow_up_month),
        date_text=date_text(day),
        unit=unit_of(settings.budget_unit),
        groups=tuple(_groups(plan, followed.rows)),
        costs=_sum([row for row in followed.rows if not row.line.is_income]),
        beside=_beside(followed),
        result=_sum(followed.all_rows),
        observations=tuple(each for each in grave if each.code != _TOLD_IN_PLACE),
        contact=contents.settings.text("contact"),
    )


def _beside(followed: Followed) -> FollowedLine | None:
    """What no line takes; its cause is that, and the finding says which accounts."""
    if not followed.beside:
        return None
    (row,) = followed.beside
    return FollowedLine(row.line.line, _sum(followed.beside), row.status, row.comment)


def _groups(plan: Plan, rows: tuple[FollowUp, ...]) -> list[FollowedGroup]:
    """Income first, then the groups of costs as they stand in the budget."""
    ordered = sorted(groups(plan.lines, "budget"), key=lambda group: group.group != INCOME)
    return [
        FollowedGroup(
            group.group,
            tuple(_line(row, plan.settings) for row in rows if row.line.group == group.group),
            group.row,
            Figures(*sums(rows, group.group)),
        )
        for group in ordered
    ]


def _line(row: FollowUp, settings: BudgetSettings) -> FollowedLine:
    figures = Figures(row.budget, row.budget_to_date, row.actual, row.forecast)
    is_silent = not row.comment.strip()
    asks = is_silent and is_beyond(row, settings.comment_limit)
    return FollowedLine(row.line.line, figures, row.status, row.comment, asks)


def _sum(rows: Sequence[FollowUp]) -> Figures:
    return Figures(*sums(tuple(rows), ""))


def _interventions(
    standing: tuple[Standing, ...], reasons: dict[str, str]
) -> tuple[FollowedIntervention, ...]:
    return tuple(_intervention(each, reasons.get(each.row.intervention, "")) for each in standing)


def _intervention(each: Standing, cause: str) -> FollowedIntervention:
    """An intervention's money; what is left over, or lacking, wants a cause."""
    return FollowedIntervention(
        intervention=each.row.intervention,
        owner=each.row.owner,
        granted=each.row.granted,
        all_paid=each.all_paid,
        frame=each.year_frame,
        paid=each.paid,
        used=each.used,
        expected_use=each.expected_use,
        owner_unspent=each.owner_unspent,
        association_unspent=each.association_unspent,
        expected_unspent=each.expected_unspent,
        to_return=each.to_return,
        return_by=each.return_by,
        cause=cause,
        asks=bool(each.expected_unspent) and not cause.strip(),
    )


def _each_once(names: Sequence[str]) -> tuple[str, ...]:
    """The names in their order; one that differs in case alone is the same group."""
    first: dict[str, str] = {}
    for name in names:
        if name:
            first.setdefault(name.casefold(), name)
    return tuple(first.values())

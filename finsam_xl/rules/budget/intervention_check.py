"""Checks each intervention: agreement, owner, decision, type, target group and goals."""

from __future__ import annotations

from datetime import date, timedelta

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.budget.accrual import LONGEST
from finsam_xl.rules.budget.findings import interventions as found
from finsam_xl.rules.budget.intervention_records import TYPES, Intervention, TargetGroup, named_once
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.dated_law import BUDGET
from finsam_xl.rules.fees.records import Member


def check_interventions(
    rows: tuple[Intervention, ...], targets: tuple[TargetGroup, ...], plan: Plan
) -> tuple[Finding, ...]:
    """Each intervention by itself, and the budget lines that name one that is not there."""
    year_start = date(plan.settings.year, 1, 1)
    return (
        *(
            finding
            for row in rows
            for finding in (
                *_agreement(row),
                *_owner(row, plan.members, row.start or year_start),
                *_decision(row),
                *_targets(row, targets, row.start or year_start),
                *_content(row),
            )
        ),
        *_twice(rows),
        *_lines(plan, {row.intervention for row in rows}),
    )


def _agreement(row: Intervention) -> list[Finding]:
    at = row.at.cell("agreement")
    if row.agreement is None:
        return [found.g24_agreement_is_missing(at, row)]
    if row.start is None:
        return []
    days = BUDGET.whole("agreement_before_start", row.start)
    if row.agreement <= row.start - timedelta(days):
        return []
    return [found.g25_agreement_after_start(at, row, row.agreement, row.start)]


def _owner(row: Intervention, members: tuple[Member, ...], day: date) -> list[Finding]:
    """No list of members, no finding: then nobody could be in it."""
    then = {
        member.member
        for member in members
        if (member.start is None or member.start <= day)
        and (member.end is None or day <= member.end)
    }
    if not members or row.owner in then:
        return []
    return [found.g26_owner_is_no_member(row.at.cell("owner"), row)]


def _decision(row: Intervention) -> list[Finding]:
    """Decided in a year in which it also runs: then the decision tells how it is paid for."""
    decided = row.decision_day
    if decided is None:
        at = row.at.cell("decision_day")
        return [found.g40_decision_day_is_missing(at, row)] if row.granted else []
    begins = row.start or decided
    runs = begins.year <= decided.year and (row.end is None or decided <= row.end)
    if row.financing or not runs or not BUDGET.value("financing_in_decision", decided):
        return []
    return [found.g27_financing_is_missing(row.at.cell("financing"), row, decided)]


def _targets(row: Intervention, targets: tuple[TargetGroup, ...], day: date) -> list[Finding]:
    """Nothing is told before the association has prioritised any group."""
    named = [name.strip() for name in row.target_group.split(";") if name.strip()]
    then = {each.target_group.casefold() for each in targets if each.is_prioritised_on(day)}
    outside = [name for name in named if name.casefold() not in then]
    if not targets or not outside:
        return []
    at = row.at.cell("target_group")
    return [found.g28_target_group_is_not_prioritised(at, row, outside, day)]


def _content(row: Intervention) -> list[Finding]:
    findings = []
    if row.type not in TYPES:
        findings.append(found.g29_type_is_unknown(row.at.cell("type"), row))
    if row.start and row.end and row.end < row.start:
        findings.append(found.g30_intervention_ends_before_start(row.at.cell("end"), row))
    if row.start and row.end and row.end.year - row.start.year > LONGEST:
        findings.append(found.g115_end_is_beyond_reach(row.at.cell("end"), row))
    texts = {"planned_outcome": "planerat utfall", "goal": "insatsmål"}
    missing = [key for key in texts if not getattr(row, key).strip()]
    if missing:
        words = [texts[key] for key in missing]
        findings.append(found.g31_goal_is_missing(row.at.cell(missing[0]), row, words))
    return findings


def _twice(rows: tuple[Intervention, ...]) -> list[Finding]:
    first = {row.intervention: row.at.cell("intervention") for row in named_once(rows)}
    return [
        found.g112_intervention_twice(at, row.intervention, first[row.intervention])
        for row in rows
        if row.intervention and (at := row.at.cell("intervention")) != first[row.intervention]
    ]


def _lines(plan: Plan, known: set[str]) -> list[Finding]:
    return [
        found.g32_unknown_intervention(line.at.cell("intervention"), line.line, line.intervention)
        for line in plan.lines
        if line.intervention and line.intervention not in known
    ]

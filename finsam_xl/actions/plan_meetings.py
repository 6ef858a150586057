"""Föreslå mötesplan: a year of meetings from the rules of Planering, as new rows on Mötesplan."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.meetings.meeting_input import MEETINGS, blocked_days, read_year
from finsam_xl.actions.meetings.plan_rows import (
    moments,
    odd_months,
    plan_rules,
    plan_values,
    planned,
    taken_days,
)
from finsam_xl.actions.rows.added_rows import added_rows
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.meetings.planning import Planning, PlanRule, ProposedMeeting
from finsam_xl.rules.meetings.propose import propose_plan, unprepared, wanted
from finsam_xl.rules.meetings.year import MeetingYear

_Plan = tuple[ProposedMeeting, ...]


def decide(given: Given) -> Decision:
    """The meetings that the rules ask for and the year lacks; those that stand are left as is."""
    contents, year = given.contents, read_year(given.contents)
    if year is None:
        return Decision((), "inget gjort, en inställning kan inte läsas; läs Kontroller")
    planning = _planning(contents, year)
    if not planning.rules:
        return Decision((), "inget gjort; skriv på Planering hur ofta varje organ möts")
    odd = odd_months(contents)
    if odd:
        return Decision((), f"inget gjort; {listed(odd)} under Fria månader är ingen månad")
    found = propose_plan(planning)
    short = _short(planning, found)
    if not found:
        had = f"organen har redan sina möten {year.settings.year}"
        return Decision((), f"inget gjort, {short or had}")
    edit = added_rows(contents, MEETINGS, (plan_values(each, year) for each in found))
    told = [f"{_told(found)} {year.settings.year}, sist på Mötesplan", short]
    told.append(_lacking(planning, found))
    return Decision((edit,), "; ".join(text for text in told if text))


def _planning(contents: Contents, year: MeetingYear) -> Planning:
    return Planning(
        settings=year.settings,
        rules=plan_rules(contents),
        taken=taken_days(year, blocked_days(contents)),
        standing=planned(year),
        moments=moments(contents),
    )


def _told(found: _Plan) -> str:
    """6 möten för Styrelsen och 6 för Arbetsutskottet."""
    organs = list(dict.fromkeys(each.organ for each in found))
    counts = [sum(each.organ == organ for each in found) for organ in organs]
    first, *rest = zip(counts, organs, strict=True)
    words = [f"{first[0]} möten för {first[1]}", *(f"{count} för {organ}" for count, organ in rest)]
    return listed(words)


def _lacking(planning: Planning, found: _Plan) -> str:
    """What the board has no meeting in time for, where its meetings are planned here."""
    board = planning.settings.board
    duties = planning.lacking(found) if any(r.organ == board for r in planning.rules) else ()
    return f"inget möte i tid för {listed([duty.what for duty in duties])}" if duties else ""


def _short(planning: Planning, found: _Plan) -> str:
    """The organs that got fewer meetings than their rule asks for, or have none to prepare."""
    plan = (*planning.standing, *found)
    told = []
    for rule in planning.rules:
        asked, got = wanted(rule, plan), sum(each.organ == rule.organ for each in plan)
        if rule.prepares and not asked:
            told.append(f"{rule.prepares} har inga möten att bereda")
        elif got < asked:
            told.append(f"{rule.organ} fick {got} av {asked}, {_why(rule, plan)}")
    return "; ".join(told)


def _why(rule: PlanRule, plan: _Plan) -> str:
    """Which prepared meetings have none before them; else that no day is left."""
    days = unprepared(rule, plan)
    return f"inget före {listed(list(map(date_text, days)))}" if days else "fler dagar finns inte"

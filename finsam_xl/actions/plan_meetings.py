"""Föreslå mötesplan: a year of meetings from the rules of Planering, as new rows on Mötesplan."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.meetings.meeting_input import MEETINGS, blocked_days, read_year
from finsam_xl.actions.meetings.plan_rows import plan_rules, plan_values, planned, taken_days
from finsam_xl.actions.rows.added_rows import added_rows
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.meetings.propose import ProposedMeeting, propose_plan


def decide(given: Given) -> Decision:
    """Meetings for each organ that has none in the year; those that stand are left as they are."""
    contents, year = given.contents, read_year(given.contents)
    if year is None:
        return Decision((), "inget gjort, en inställning kan inte läsas; läs Kontroller")
    rules = plan_rules(contents)
    if not rules:
        return Decision((), "inget gjort; skriv på Planering hur ofta varje organ möts")
    taken = taken_days(year, blocked_days(contents))
    found = propose_plan(year.settings, rules, taken, planned(year))
    if not found:
        return Decision((), f"inget gjort, organen har redan möten {year.settings.year}")
    edit = added_rows(contents, MEETINGS, (plan_values(each, year) for each in found))
    return Decision((edit,), f"{_told(found)} {year.settings.year}, sist på Mötesplan")


def _told(found: tuple[ProposedMeeting, ...]) -> str:
    """6 möten för Styrelsen och 6 för Arbetsutskottet."""
    organs = list(dict.fromkeys(each.organ for each in found))
    counts = [sum(each.organ == organ for each in found) for organ in organs]
    first, *rest = zip(counts, organs, strict=True)
    words = [f"{first[0]} möten för {first[1]}", *(f"{count} för {organ}" for count, organ in rest)]
    return listed(words)

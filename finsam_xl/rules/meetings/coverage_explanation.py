"""How a member's attendance over the year came about: each meeting, and who was there."""

from __future__ import annotations

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted, date_text, listed
from finsam_xl.rules.meetings.coverage import (
    Coverage,
    YearCoverage,
    coverage,
    held_rolls,
    year_coverage,
)
from finsam_xl.rules.meetings.roll import Roll
from finsam_xl.rules.meetings.text import same
from finsam_xl.rules.meetings.year import MeetingYear


def explain_attendance(at: Place, organ: str, member: str, year: MeetingYear) -> Explanation | None:
    """The meetings that a row of Närvaro över året counts; None for one that is not counted."""
    row = next((each for each in year_coverage(year, organ) if each.member == member), None)
    if row is None:
        return None
    steps = tuple(
        _step(each, roll)
        for roll in held_rolls(year, organ)
        for each in coverage(roll)
        if each.member == member
    )
    return Explanation(f"{member} på möten med {organ}", _figure(row), at, steps)


def _figure(row: YearCoverage) -> str:
    meetings = counted(row.meetings, "möte", "möten")
    return f"på plats {row.present} och tjänstgörande {row.serving} av {meetings}"


def _step(each: Coverage, roll: Roll) -> Step:
    day = date_text(roll.full.day)
    rows = [r for r in roll.full.attendance if same(r.organisation, each.member) and r.is_present]
    cells = tuple(r.at.cell("name") for r in rows)
    return Step("", f"{day}: {_who(each)}.", cells, "Bladet Närvaro")


def _who(each: Coverage) -> str:
    if not each.present:
        return f"{listed(each.absent)} var frånvarande" if each.absent else "ingen på plats"
    beside = [name for name in each.present if name not in each.serving]
    serving = f"{listed(each.serving)} tjänstgjorde" if each.serving else ""
    there = f"{listed(beside)} var på plats utan att tjänstgöra" if beside else ""
    return "; ".join(text for text in (serving, there) if text)

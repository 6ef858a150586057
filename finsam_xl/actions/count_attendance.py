"""Räkna närvaro: each member's attendance at the year's held meetings, organ by organ."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.meetings.attendance_rows import attendance_edit, counted_organs
from finsam_xl.actions.meetings.meeting_input import read_year
from finsam_xl.basics.swedish import counted, listed
from finsam_xl.rules.meetings.coverage import YearCoverage


def decide(given: Given) -> Decision:
    """The whole table anew; empty where no held meeting has its attendance noted."""
    year = read_year(given.contents)
    if year is None:
        return Decision((), "inget gjort, en inställning kan inte läsas; läs Kontroller")
    organs = counted_organs(year)
    edit = attendance_edit(given.contents, organs)
    if not organs:
        told = "ingen närvaro att räkna än; inget hållet möte har rader på Närvaro"
        return Decision((edit,), told)
    return Decision((edit,), f"närvaron är räknad: {listed([_told(rows) for rows in organs])}")


def _told(rows: tuple[YearCoverage, ...]) -> str:
    """4 möten för Styrelsen."""
    meetings = counted(max(row.meetings for row in rows), "möte", "möten")
    return f"{meetings} för {rows[0].organ}"

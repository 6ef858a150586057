"""Räkna dagar: the last days of approval, posting and appeal, and when decisions gain force."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.meetings.approval_edits import approval_edits, dated_approvals
from finsam_xl.actions.meetings.approved_minutes import approved_minutes
from finsam_xl.actions.meetings.meeting_input import read_year
from finsam_xl.actions.meetings.papers import minutes_file
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.refusal import Refusal
from finsam_xl.basics.swedish import listed
from finsam_xl.documents.file_name import safe_name
from finsam_xl.rules.meetings.year import MeetingYear


def decide(given: Given) -> Decision:
    """The days of every row of Justering; what is late is told on Kontroller."""
    year = read_year(given.contents)
    if year is None:
        return Decision((), "inget gjort, en inställning kan inte läsas; läs Kontroller")
    rows = dated_approvals(year)
    edits = (*approval_edits(given.contents, rows), *_remembered(given, year))
    if not rows:
        told = "inga dagar att räkna än; skriv en rad på Justering för varje möte med protokoll"
        return Decision(edits, told)
    return Decision(edits, f"dagarna är räknade för {listed([row.meeting for row in rows])}")


def _remembered(given: Given, year: MeetingYear) -> Iterator[Edit]:
    """Which file was approved, where Justering does not tell yet; one that can't be read waits."""
    for full in year.full_meetings:
        if full.approval and full.approval.approved and not full.approval.approved_file:
            name = f"{safe_name(minutes_file(full))}.docx"
            with suppress(Refusal):
                yield from approved_minutes(given, full, name).edits

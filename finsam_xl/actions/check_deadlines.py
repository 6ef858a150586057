"""Räkna dagar: the last days of approval, posting and appeal, and when decisions gain force."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.meetings.approval_edits import approval_edits, dated_approvals
from finsam_xl.actions.meetings.meeting_input import read_year
from finsam_xl.basics.swedish import listed


def decide(given: Given) -> Decision:
    """The days of every row of Justering; what is late is told on Kontroller."""
    year = read_year(given.contents)
    if year is None:
        return Decision((), "inget gjort, en inställning kan inte läsas; läs Kontroller")
    rows = dated_approvals(year)
    edits = tuple(approval_edits(given.contents, rows))
    if not rows:
        told = "inga dagar att räkna än; skriv en rad på Justering för varje möte med protokoll"
        return Decision(edits, told)
    return Decision(edits, f"dagarna är räknade för {listed([row.meeting for row in rows])}")

"""Öppna året: a closed year is opened again, for a reason."""

from __future__ import annotations

from finsam_xl.actions.closing.proof import REASON
from finsam_xl.actions.journey.closed import CLOSED, PROOF, is_closed
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.basics.edit import Clear
from finsam_xl.rules.closing.findings.closed import g96_reason_is_missing


def decide(given: Given) -> Decision:
    """Take away the day and the proof; the reason stays where it stands, and out of the log."""
    settings = given.contents.settings
    if not is_closed(given.contents):
        return Decision((), "året är inte stängt; inget gjort")
    if not settings.text(REASON):
        told = g96_reason_is_missing(settings.place(REASON))
        return Decision((), "året är fortfarande stängt, skäl saknas", findings=(told,))
    edits = (Clear(settings.place(CLOSED)), Clear(settings.place(PROOF)))
    return Decision(edits, "öppnat med skäl på Inställningar")

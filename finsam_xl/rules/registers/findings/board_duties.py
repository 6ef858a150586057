"""What can be wrong with the board's own tasks by law (styrelsens uppgifter)."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place

BASIS = "7 § lagen (2003:1210)"


def r55_duty_is_not_met(at: Place, name: str, year: int) -> Finding:
    """December has come and no section of the year has met the task."""
    return Finding(
        "R55",
        Level.WARNING,
        at,
        f"Inget möte {year} står för uppgiften ”{name}”.",
        "Skriv mötet och paragrafen som svarade mot den, eller ta upp den på årets sista möte.",
        BASIS,
    )


def r57_meeting_cant_meet_duty(
    at: Place, name: str, meeting: tuple[str, str], board: str
) -> Finding:
    """The meeting is another year's, another organ's, or cancelled; `meeting` is it and why."""
    which, why = meeting
    return Finding(
        "R57",
        Level.WARNING,
        at,
        f"Mötet {which}, som står för uppgiften ”{name}”, {why}.",
        f"Välj ett av årets möten med {board}, eller töm Möte.",
        BASIS,
    )

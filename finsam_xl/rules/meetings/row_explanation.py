"""How an appendix got its number, and what a meeting's version in the calendar says."""

from __future__ import annotations

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.meetings.appendices import number_appendices
from finsam_xl.rules.meetings.calendar import sequence_of
from finsam_xl.rules.meetings.records import Appendix, Meeting
from finsam_xl.rules.meetings.year import FullMeeting


def explain_number(at: Place, row: Appendix, full: FullMeeting) -> Explanation | None:
    """The appendix's number by the order of its item; None for one that the meeting lacks."""
    numbered = number_appendices(full)
    own = next((each for each in numbered if each.at == row.at), None)
    if own is None:
        return None
    item = next((each for each in full.items if each.order == row.order), None)
    told = (
        f"{row.title} hör till ärendet {item.heading}, som har ordning {item.order}"
        if item
        else f"{row.title} hör inte till något ärende och kommer sist"
    )
    before = own.number - 1 if own.number else 0
    counted = f"{before} av mötets {len(numbered)} bilagor kommer före."
    cells = (row.at.cell("order"), *((item.at.cell("order"),) if item else ()))
    steps = (Step("", f"{told}.", cells, "Bladet Ärenden"), Step("", counted))
    return Explanation(f"Bilaga på mötet {date_text(full.day)}", str(own.number), at, steps)


def explain_version(at: Place, meeting: Meeting) -> Explanation | None:
    """How many times the meeting has changed since it was first exported; None if it never was."""
    sequence = sequence_of(meeting.calendar_version)
    if sequence is None or meeting.last_exported is None:
        return None
    changed = "inte ändrats" if sequence == 0 else f"ändrats {sequence} gånger"
    if sequence == 1:
        changed = "ändrats en gång"
    steps = (
        Step(
            "",
            f"Mötet har {changed} sedan det först skrevs till kalendern; den här versionen skrevs"
            f" {date_text(meeting.last_exported)}.",
            (meeting.at.cell("last_exported"),),
        ),
        Step(
            "",
            "Talet före mellanslaget växer med ett när dag, tid, plats, länk, tema eller status"
            " har ändrats, och följer med i filen. Det som står efter är ett fingeravtryck av det.",
        ),
    )
    return Explanation(f"Kalenderversion för {meeting.meeting}", f"{sequence}", at, steps)

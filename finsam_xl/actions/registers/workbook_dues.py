"""What falls due in a workbook, whichever of ours it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from finsam_xl.actions.fees.instalment_rows import INSTALMENTS
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_exposed, whole_rows
from finsam_xl.actions.registers.register_input import read_registers
from finsam_xl.actions.registers.unread import unread_rows, without_rows
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.rules.fees.instalments import InvoicedInstalment
from finsam_xl.rules.participants.frame_records import InterventionFrame
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.economy_dues import (
    GrantedIntervention,
    due_instalments,
    due_interventions,
)
from finsam_xl.rules.registers.target_dues import due_frames, due_targets
from finsam_xl.rules.targets.records import Target

_INTERVENTIONS, _TARGETS, _FRAMES = "tblInsatser", "tblMal", "tblInsatsramar"


class WorkbookDues(Frozen):
    """All that falls due in a workbook, whose it is, and the weeks ahead that its settings name.

    `unread` is a cell of each row whose day can't be read; such a row says nothing.
    """

    association: str
    dues: tuple[Due, ...]
    weeks: int | None = None
    unread: tuple[Place, ...] = ()


def workbook_dues(contents: Contents, day: date) -> WorkbookDues:
    """What falls due; Refusal where the workbook says who a participant is, or can't be read."""
    if is_exposed(contents):
        raise Refusal(
            "A70",
            "Det står ett personnummer eller namn på deltagare i arbetsboken; ta bort det som"
            " Kontroller visar, så kommer dess dagar med.",
        )
    return _KINDS[contents.workbook.key](contents, day)


def _of_meetings(contents: Contents, day: date) -> WorkbookDues:
    read = read_registers(contents)
    if read is None:
        raise Refusal("A71", "En inställning kan inte läsas; öppna arbetsboken och läs Kontroller.")
    settings = read.registers.settings
    name = read.registers.meetings.settings.name
    return WorkbookDues(name, read.dues(day), settings.due_weeks, read.unread)


def _of_economy(contents: Contents, day: date) -> WorkbookDues:
    instalments = due_instalments(whole_rows(contents, INSTALMENTS, InvoicedInstalment))
    ends = due_interventions(whole_rows(contents, _INTERVENTIONS, GrantedIntervention), day)
    unread = unread_rows(contents, (INSTALMENTS, _INTERVENTIONS))
    dues = without_rows((*instalments, *ends), unread)
    return WorkbookDues(contents.association, dues, unread=unread)


def _of_participants(contents: Contents, day: date) -> WorkbookDues:
    unread = unread_rows(contents, (_TARGETS, _FRAMES))
    dues = without_rows(_targeted(contents, day), unread)
    return WorkbookDues(contents.association, dues, unread=unread)


def _targeted(contents: Contents, day: date) -> Iterator[Due]:
    yield from due_targets(whole_rows(contents, _TARGETS, Target), day)
    yield from due_frames(whole_rows(contents, _FRAMES, InterventionFrame), day)


_KINDS: dict[str, Callable[[Contents, date], WorkbookDues]] = {
    "moten": _of_meetings,
    "ekonomi": _of_economy,
    "deltagare": _of_participants,
}

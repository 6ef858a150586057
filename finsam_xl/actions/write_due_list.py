"""På gång i Word: what is late and what is coming, owner by owner, and as a calendar file."""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import Path

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.deliver import documents_folder
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.registers.due_papers import DueList, Home, due_calendar, due_paper, unchanged
from finsam_xl.actions.registers.register_input import read_registers
from finsam_xl.actions.registers.unread import unread_told
from finsam_xl.documents.due_list import TEMPLATE, due_document
from finsam_xl.rules.registers.due import late_told, on_the_way


def decide(given: Given) -> Decision:
    """The same list as Vad är på gång? shows on the sheet."""
    read = read_registers(given.contents)
    if read is None:
        return Decision((), "inget dokument, en inställning kan inte läsas; läs Kontroller")
    registers, day = read.registers, given.day
    weeks = registers.settings.due_weeks
    dues = on_the_way(read.dues(day), day, weeks)
    unread = tuple(map(str, read.unread))
    moment = given.moment or datetime.combine(day, time.min, UTC)
    listed = DueList(registers.meetings.settings.name, moment, weeks, dues, unread)
    template = chosen_template(given.contents, TEMPLATE)
    folder = given.out or documents_folder(given.contents)
    paper = due_paper(listed, _home(given, folder))
    documents = (due_document(paper, template), unchanged(due_calendar(listed), folder))
    late = sum(due.is_late(day) for due in dues)
    told = [f"{len(dues)} rader, {late_told(late)}", "Worddokument och kalenderfil"]
    told += [f"{unread_told(len(unread))}, läs Kontroller"] if unread else []
    return Decision((), "; ".join(told), documents)


def _home(given: Given, folder: Path) -> Home | None:
    """None for a workbook that lies in no folder on this machine."""
    own = given.contents.folder
    return Home(own / given.book.name, folder) if own else None

"""På gång i Word: what is late and what is coming, owner by owner, and as a calendar file."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.registers.due_papers import DueList, due_calendar, due_paper
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
    listed = DueList(registers.meetings.settings.name, day, weeks, dues, unread)
    template = chosen_template(given.contents, TEMPLATE)
    documents = (due_document(due_paper(listed), template), due_calendar(listed))
    late = sum(due.is_late(day) for due in dues)
    told = [f"{len(dues)} rader, {late_told(late)}", "Worddokument och kalenderfil"]
    told += [f"{unread_told(len(unread))}, läs Kontroller"] if unread else []
    return Decision((), "; ".join(told), documents)

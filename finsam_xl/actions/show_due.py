"""Vad är på gång?: all that is late or falls due in the coming weeks, owner by owner."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.registers.due_rows import DUES, due_edits
from finsam_xl.actions.registers.own_columns import own_edits
from finsam_xl.actions.registers.register_input import read_registers
from finsam_xl.actions.registers.unread import unread_told
from finsam_xl.rules.registers.due import Due, late_told, on_the_way
from finsam_xl.sheets.writer import replace_rows


def decide(given: Given) -> Decision:
    """The list from registers, tasks, minutes and the law's days; none beside a broken setting."""
    contents, day = given.contents, given.day
    read = read_registers(contents)
    if read is None:
        none = replace_rows(contents.tables[DUES], contents.grids[DUES], ())
        return Decision((none,), "inget gjort, en inställning kan inte läsas; läs Kontroller")
    registers = read.registers
    weeks = registers.settings.due_weeks
    dues = on_the_way(read.dues(day), day, weeks)
    edits = (*due_edits(contents, dues, day), *own_edits(contents, registers, day))
    late = sum(due.is_late(day) for due in dues)
    unread = f"; {unread_told(len(read.unread))}, läs Kontroller" if read.unread else ""
    return Decision(edits, _told(dues, late, weeks) + unread)


def _told(dues: tuple[Due, ...], late: int, weeks: int) -> str:
    """3 försenade, 5 på gång inom 6 veckor."""
    if not dues:
        return f"inget är försenat och inget på gång inom {weeks} veckor"
    return f"{late_told(late)}, {len(dues) - late} på gång inom {weeks} veckor"

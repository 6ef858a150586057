"""What the registers put on the year wheel: recurring tasks by month, all else on its day."""

from __future__ import annotations

from datetime import date

from finsam_xl.rules.calendar_steps import last_day_of
from finsam_xl.rules.meetings.wheel import TASKS, WheelEvent
from finsam_xl.rules.registers.every import due_in_registers
from finsam_xl.rules.registers.registers import Registers


def register_events(given: Registers) -> tuple[WheelEvent, ...]:
    """The year's events from the registers, on the ring of tasks, by day."""
    year = given.settings.year
    months = [
        WheelEvent(TASKS, date(year, month, 1), last_day_of(year, month), row.name, row.at)
        for row in given.recurring
        for month in row.due_months
    ]
    dues = (due for due in due_in_registers(given, date(year, 1, 1)) if due.day.year == year)
    days = [WheelEvent(TASKS, due.day, due.day, due.what, due.at) for due in dues]
    return tuple(sorted([*months, *days], key=lambda event: (event.first, event.label)))

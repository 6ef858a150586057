"""What the registers put on the year wheel."""

from __future__ import annotations

from datetime import date

from finsam_xl.rules.registers.recurring import Recurring
from finsam_xl.rules.registers.risks import Risk
from finsam_xl.rules.registers.wheel import register_events
from tests.rules.registers.worksheet import registers, row


def test_months_and_days_of_the_year_stand_on_the_ring_of_tasks() -> None:
    """October and April for what recurs, done or not; a risk next year is left out."""
    tasks = (row(Recurring, name="Helår", months="10; 4", done=date(2025, 4, 2)),)
    risks = (
        row(Risk, name="a", review=date(2025, 6, 4)),
        row(Risk, 2, name="b", review=date(2026, 1, 1)),
    )
    told = [
        (each.ring, each.first.isoformat(), each.last.isoformat(), each.label)
        for each in register_events(registers(recurring=tasks, risks=risks))
    ]
    assert told == [
        ("Uppdrag", "2025-04-01", "2025-04-30", "Helår"),
        ("Uppdrag", "2025-06-04", "2025-06-04", "Se över risken a"),
        ("Uppdrag", "2025-10-01", "2025-10-31", "Helår"),
    ]

"""All checks of the registers at once, and all that falls due in them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.registers.agreements import check_agreements, due_agreements
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.meeting_dues import due_in_meetings
from finsam_xl.rules.registers.registers import Registers
from finsam_xl.rules.registers.risks import check_risks, due_risks


def check_registers(given: Registers, day: date) -> Iterator[Finding]:
    """Everything found in the registers as they stand on a day."""
    yield from check_agreements(given.agreements, day)
    yield from check_risks(given.risks, given.settings.risk_limit, day)


def due_in(given: Registers, day: date) -> Iterator[Due]:
    """Everything that falls due in registers and meetings, whenever it does."""
    yield from due_in_meetings(given.meetings, day)
    yield from due_agreements(given.agreements, day)
    yield from due_risks(given.risks)

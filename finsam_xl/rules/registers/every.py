"""All checks of the registers at once, and all that falls due in them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.registers.agreements import check_agreements, due_agreements
from finsam_xl.rules.registers.board_duties import check_board_duties, due_board_duties
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.meeting_dues import due_in_meetings
from finsam_xl.rules.registers.nominations import check_nominations, due_nominations
from finsam_xl.rules.registers.premises import check_leases, due_leases
from finsam_xl.rules.registers.recommendations import check_recommendations, due_recommendations
from finsam_xl.rules.registers.recurring import check_recurring, due_recurring
from finsam_xl.rules.registers.registers import Registers
from finsam_xl.rules.registers.risks import check_risks, due_risks
from finsam_xl.rules.registers.staffing import check_staffing


def check_registers(given: Registers, day: date) -> Iterator[Finding]:
    """Everything found in the registers as they stand on a day."""
    settings = given.settings
    yield from check_agreements(given.agreements, day)
    yield from check_risks(given.risks, settings.risk_limit, day)
    yield from check_recommendations(given.recommendations, day)
    yield from check_board_duties(given.board_duties, settings.year, day)
    yield from check_nominations(given.nominations, day)
    yield from check_staffing(given.staff, settings)
    yield from check_leases(given.leases)
    yield from check_recurring(given.recurring, settings.year, day)


def due_in(given: Registers, day: date) -> Iterator[Due]:
    """Everything that falls due in registers and meetings, whenever it does."""
    yield from due_in_meetings(given.meetings, day)
    yield from due_in_registers(given, day)
    yield from due_board_duties(given.board_duties, given.settings)
    yield from due_recurring(given.recurring, given.settings.year, day)


def due_in_registers(given: Registers, day: date) -> Iterator[Due]:
    """What falls due once, by its own day in a register."""
    yield from due_agreements(given.agreements, day)
    yield from due_risks(given.risks)
    yield from due_recommendations(given.recommendations)
    yield from due_nominations(given.nominations)
    yield from due_leases(given.leases, day)

"""All checks of the registers at once, and all that falls due in them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.registers.agreements import check_agreements, due_agreements
from finsam_xl.rules.registers.board_duties import check_board_duties, due_board_duties
from finsam_xl.rules.registers.cases import check_cases, due_cases
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.evaluations import check_about, check_evaluations, due_evaluations
from finsam_xl.rules.registers.groups import check_groups, due_representatives
from finsam_xl.rules.registers.initiatives import check_initiatives, due_initiatives
from finsam_xl.rules.registers.meeting_dues import due_in_meetings
from finsam_xl.rules.registers.nominations import check_nominations, due_nominations
from finsam_xl.rules.registers.points import check_points, due_points
from finsam_xl.rules.registers.premises import check_leases, due_leases
from finsam_xl.rules.registers.projects import check_projects, due_projects
from finsam_xl.rules.registers.ranking import check_ranking
from finsam_xl.rules.registers.recommendations import check_recommendations, due_recommendations
from finsam_xl.rules.registers.recurring import check_recurring, due_recurring
from finsam_xl.rules.registers.registers import Registers
from finsam_xl.rules.registers.risks import check_risks, due_risks
from finsam_xl.rules.registers.seminars import check_seminars, due_seminars
from finsam_xl.rules.registers.staffing import check_staffing
from finsam_xl.rules.registers.values import check_values


def check_registers(given: Registers, day: date) -> Iterator[Finding]:
    """Everything found in the registers as they stand on a day."""
    settings = given.settings
    yield from check_agreements(given.agreements, day)
    yield from check_risks(given.risks, settings.risk_limit, day)
    yield from check_recommendations(given.recommendations, day)
    yield from check_board_duties(given.board_duties, given.meetings, day)
    yield from check_nominations(given.nominations, day)
    yield from check_staffing(given.staff, settings)
    yield from check_leases(given.leases)
    yield from check_recurring(given.recurring, settings.year, day)
    yield from check_projects(given.projects, day)
    yield from check_seminars(given.seminars, day)
    yield from check_evaluations(given.evaluations, day)
    yield from check_about(given.evaluations, given.names_of_subjects)
    yield from check_cases(given.cases, given.meetings, day)
    yield from check_groups(given.representatives, given.meetings, day)
    yield from _check_followed(given, day)


def _check_followed(given: Registers, day: date) -> Iterator[Finding]:
    """Initiatives and development points, with their outcome over time."""
    settings, values = given.settings, given.values
    yield from check_initiatives(given.initiatives, values, settings.still_days, day)
    yield from check_ranking(given.initiatives, given.weighting)
    yield from check_points(given.points, values, settings, day)
    yield from check_values(values, given.names_of_values, day)


def due_in(given: Registers, day: date) -> Iterator[Due]:
    """Everything that falls due in registers and meetings, whenever it does."""
    yield from due_in_meetings(given.meetings, day)
    yield from due_in_registers(given, day)
    yield from due_board_duties(given.board_duties, given.settings, given.meetings)
    yield from due_recurring(given.recurring, given.settings.year, day)


def due_in_registers(given: Registers, day: date) -> Iterator[Due]:
    """What falls due once, by its own day in a register."""
    yield from due_agreements(given.agreements, day)
    yield from due_risks(given.risks)
    yield from due_recommendations(given.recommendations)
    yield from due_nominations(given.nominations)
    yield from due_leases(given.leases, day)
    yield from due_initiatives(given.initiatives)
    yield from due_points(given.points)
    yield from due_projects(given.projects)
    yield from due_seminars(given.seminars, day)
    yield from due_evaluations(given.evaluations)
    yield from due_cases(given.cases)
    yield from due_representatives(given.representatives, day)

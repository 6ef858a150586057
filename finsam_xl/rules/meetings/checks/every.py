"""All checks of a year of meetings at once."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.checks.approval import check_approval
from finsam_xl.rules.meetings.checks.at_once import check_own_approvals
from finsam_xl.rules.meetings.checks.board import board_day, board_on, check_board, check_in_force
from finsam_xl.rules.meetings.checks.citations import check_appendices, check_names
from finsam_xl.rules.meetings.checks.done import check_done
from finsam_xl.rules.meetings.checks.far_days import without_far_days
from finsam_xl.rules.meetings.checks.minutes import check_minutes
from finsam_xl.rules.meetings.checks.notices import (
    check_deferred,
    check_notice,
    check_rows,
    check_standing,
)
from finsam_xl.rules.meetings.checks.plan import check_plan
from finsam_xl.rules.meetings.checks.postings import check_postings
from finsam_xl.rules.meetings.checks.presence import check_presence
from finsam_xl.rules.meetings.checks.sections import check_running, check_sections
from finsam_xl.rules.meetings.checks.substitutes import check_substitutes
from finsam_xl.rules.meetings.checks.tasks import check_delegated, check_tasks
from finsam_xl.rules.meetings.checks.votes import check_votes
from finsam_xl.rules.meetings.numbering import check_numbers, with_numbers
from finsam_xl.rules.meetings.roll import roll_of
from finsam_xl.rules.meetings.text import distinct
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear


def check_all(given: MeetingYear, day: date, blocked: tuple[date, ...] = ()) -> tuple[Finding, ...]:
    """Everything found in the plan, the board, each meeting, the tasks, as it stands on a day."""
    typed, far = without_far_days(given)
    year = with_numbers(typed)
    names = _names(year)
    return (
        *far,
        *check_numbers(typed),
        *check_plan(year, blocked),
        *check_done(year, day),
        *check_rows(given),
        *check_in_force(year, day),
        *check_board(board_on(board_day(year, day), year)),
        *(f for full in year.full_meetings for f in check_meeting(full, year, names, day)),
        *check_running(year),
        *check_tasks(year, day),
        *check_delegated(year, day),
    )


def check_meeting(
    full: FullMeeting, year: MeetingYear, names: list[str], day: date
) -> tuple[Finding, ...]:
    """Everything found in one meeting; `names` are those of organs and members."""
    roll = roll_of(full)
    return (
        *check_notice(full, day),
        *check_standing(full, year),
        *check_deferred(full, year),
        *check_sections(full, names),
        *check_presence(roll),
        *check_substitutes(roll, year),
        *check_votes(roll),
        *check_minutes(roll),
        *check_appendices(full),
        *check_names(full, year),
        *check_approval(roll, day),
        *check_postings(full),
        *check_own_approvals(full, day),
    )


def _names(year: MeetingYear) -> list[str]:
    organs = [each.organ for each in year.organs] + [each.organ for each in year.meetings]
    return distinct([*organs, *(member.member for member in year.members)])

"""Days so far from the workbook's year that they are slips: told, and left out of all reckoning."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.findings.days import n19_day_is_far_off
from finsam_xl.rules.meetings.year import MeetingYear

_MOST_YEARS = 50
_Days = tuple[RowPlace, dict[str, date | None]]


def without_far_days(year: MeetingYear) -> tuple[MeetingYear, tuple[Finding, ...]]:
    """The year with such days blank, and rows without their only day gone; and what was found."""
    own = year.settings.year
    findings = tuple(
        n19_day_is_far_off(at.cell(key), day, own)
        for at, days in _days(year)
        for key, day in days.items()
        if day and is_far(day, own)
    )
    return (_cleaned(year, own) if findings else year), findings


def _days(year: MeetingYear) -> Iterator[_Days]:
    """Every day that something is reckoned from, by row and key."""
    for meeting in year.meetings:
        days = {"start_date": meeting.start_date, "end_date": meeting.end_date}
        yield meeting.at, {**days, "notice_sent": meeting.notice_sent}
    for approval in year.approvals:
        days = {"approved": approval.approved, "posted": approval.posted}
        yield approval.at, {**days, "taken_down": approval.taken_down}
    for posting in year.postings:
        yield posting.at, {"posted": posting.posted, "taken_down": posting.taken_down}
    for task in year.tasks:
        yield task.at, {"done": task.done}
    for delegated in year.delegated:
        yield delegated.at, {"day": delegated.day}


def _cleaned(year: MeetingYear, own: int) -> MeetingYear:
    def near(day: date | None) -> date | None:
        return day if day and not is_far(day, own) else None

    return year._replace(
        meetings=tuple(
            row._replace(end_date=near(row.end_date), notice_sent=near(row.notice_sent))
            for row in year.meetings
            if near(row.start_date)
        ),
        approvals=tuple(
            row._replace(
                approved=near(row.approved),
                posted=near(row.posted),
                taken_down=near(row.taken_down),
            )
            for row in year.approvals
        ),
        postings=tuple(
            row._replace(posted=near(row.posted), taken_down=near(row.taken_down))
            for row in year.postings
        ),
        tasks=tuple(row._replace(done=near(row.done)) for row in year.tasks),
        delegated=tuple(row for row in year.delegated if near(row.day)),
    )


def is_far(day: date, own: int) -> bool:
    """True when a day is so far from the workbook's year that it is a slip."""
    return abs(day.year - own) > _MOST_YEARS

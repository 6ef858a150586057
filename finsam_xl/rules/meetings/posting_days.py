"""The days that follow a meeting by law: approval, posting, appeal, take-down, legal force."""

from __future__ import annotations

from datetime import date, timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.days import next_weekday_by_law, weeks_after
from finsam_xl.rules.meetings.register_records import Approval, Posting
from finsam_xl.rules.meetings.year import FullMeeting

_ONE_DAY = timedelta(1)


class LastDays(Frozen):
    """The last days as finsam's columns of tblJustering hold them; None before they are known.

    `posting_before_move` and `appeal_before_move` are the days as counted, before a free day moves
    them. `legal_force` (laga kraft) is the day after the appeal's last, if nobody appeals.
    """

    last_approval_day: date
    posting_before_move: date | None
    last_posting_day: date | None
    appeal_before_move: date | None
    last_appeal_day: date | None

    @property
    def earliest_take_down(self) -> date | None:
        """The first day the posting may come down: the day after the last day of appeal."""
        return self.last_appeal_day and self.last_appeal_day + _ONE_DAY

    @property
    def legal_force(self) -> date | None:
        """The day the decisions gain legal force, if nobody appeals."""
        return self.earliest_take_down


def last_days(meeting_day: date, approved: date | None, posted: date | None) -> LastDays:
    """The last days from a meeting's last day, its approval and its posting.

    5:69 fourteen days, 8:12 the second day, 13:5 three weeks; 1–2 §§ lagen (1930:173).
    """
    counted = meeting_day + timedelta(MEETINGS.whole("approval_days", meeting_day))
    posting = approved and approved + timedelta(MEETINGS.whole("posting_days", approved))
    appeal = posted and weeks_after(posted, MEETINGS.whole("appeal_weeks", posted))
    return LastDays(
        last_approval_day=next_weekday_by_law(counted),
        posting_before_move=posting,
        last_posting_day=posting and next_weekday_by_law(posting),
        appeal_before_move=appeal,
        last_appeal_day=appeal and next_weekday_by_law(appeal),
    )


def days_of(full: FullMeeting) -> LastDays:
    """The last days of a meeting, by its approval and its postings."""
    approved = full.approval.approved if full.approval else None
    return last_days(full.meeting.last_day, approved, posted_on(full))


def posted_on(full: FullMeeting) -> date | None:
    """The day from which the appeal's time runs: the last of the places, once all have a day."""
    days = [row.posted for row in full.postings]
    if not days:
        return full.approval.posted if full.approval else None
    known = [day for day in days if day]
    return max(known) if len(known) == len(days) else None


def taken_down_on(full: FullMeeting) -> date | None:
    """The day it first came down anywhere; None while it hangs everywhere."""
    days = [row.taken_down for row in full.postings if row.taken_down]
    own = full.approval.taken_down if full.approval else None
    return min(days) if days else own


def with_days(full: FullMeeting) -> Approval | None:
    """The meeting's row of tblJustering with finsam's columns filled; None without a row."""
    days = days_of(full)
    return full.approval and full.approval._replace(
        last_approval_day=days.last_approval_day,
        last_posting_day=days.last_posting_day,
        last_appeal_day=days.last_appeal_day,
        earliest_take_down=days.earliest_take_down,
        legal_force=days.legal_force,
    )


def places_without_day(full: FullMeeting) -> list[Posting]:
    """The places where the approval has not been posted yet."""
    return [row for row in full.postings if row.posted is None]

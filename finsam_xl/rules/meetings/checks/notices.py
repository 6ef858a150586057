"""Checks notices, their agendas, and that rows belong to meetings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.agenda import standing, taken_up_after
from finsam_xl.rules.meetings.findings import notice as found
from finsam_xl.rules.meetings.findings.tasks import n84_unknown_section
from finsam_xl.rules.meetings.labels import label_of
from finsam_xl.rules.meetings.records import (
    CALLED,
    DECISION,
    HELD,
    REFERRED_BACK,
    TABLED,
    Item,
    Vote,
)
from finsam_xl.rules.meetings.text import folded
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear

_SETTING = "Kallelsedagar på Inställningar eller bladet Grupper"


def check_notice(full: FullMeeting, day: date) -> tuple[Finding, ...]:
    """Everything found in a meeting's notice and agenda, as they stand on a day."""
    return (
        *_sent(full, day),
        *(_contents(full) if full.meeting.status == CALLED else ()),
        *(_proposals(full) if full.meeting.is_coming else ()),
        *_orders(full.items),
    )


def notice_rule(full: FullMeeting) -> found.NoticeRule:
    """How many days before the meeting its notice must come: the setting's, else the usual."""
    own = full.organ.notice_days
    if own is None:
        law = MEETINGS.paragraph("notice_days", full.day)
        return found.NoticeRule(MEETINGS.whole("notice_days", full.day), law)
    return found.NoticeRule(own, _SETTING)


def last_notice_day(full: FullMeeting) -> date:
    """The last day to send the notice."""
    return full.day - timedelta(notice_rule(full).days)


def check_standing(full: FullMeeting, year: MeetingYear) -> tuple[Finding, ...]:
    """Standing items that a called meeting lacks."""
    if full.meeting.status != CALLED or not full.items:
        return ()
    own = {folded(item.heading) for item in full.items}
    missing = [e for e in standing(full.meeting, year) if folded(e.heading) not in own]
    at = full.items[0].at.cell("heading")
    return tuple(
        found.n18_standing_item_is_missing(at, each.heading, full.meeting) for each in missing
    )


def check_deferred(full: FullMeeting, year: MeetingYear) -> tuple[Finding, ...]:
    """Items tabled or referred back that a later meeting, already called or held, has not got."""
    later = [
        each
        for each in year.of_organ(full.organ.organ)
        if each.start_date > full.day and each.status in {CALLED, HELD}
    ]
    return tuple(
        found.n15_item_is_not_taken_up_again(item.at.cell("outcome"), item, full.meeting)
        for item in full.items
        if later and item.outcome in {TABLED, REFERRED_BACK}
        if not taken_up_after(item, full.meeting, year)
    )


def check_rows(year: MeetingYear) -> tuple[Finding, ...]:
    """Rows of a meeting that is not in the plan, and votes at a section that is not there."""
    return (*_unknown(year), *_votes(year))


def _unknown(year: MeetingYear) -> Iterator[Finding]:
    """Each meeting that is not there once, at its first row, with its rows on every sheet."""
    known = {meeting.meeting for meeting in year.meetings}
    rows: dict[str, list[RowPlace]] = {}
    for at, name in _belonging(year):
        if name not in known:
            rows.setdefault(name, []).append(at)
    for name, places in rows.items():
        sheets = Counter(at.sheet for at in places)
        yield found.n16_unknown_meeting(places[0].cell("meeting"), name, sheets)


def _belonging(year: MeetingYear) -> Iterator[tuple[RowPlace, str]]:
    """Every row that belongs to a meeting, with the meeting's name."""
    for item in year.items:
        yield item.at, item.meeting
    for appendix in year.appendices:
        yield appendix.at, appendix.meeting
    for attendance in year.attendance:
        yield attendance.at, attendance.meeting
    for vote in year.votes:
        yield vote.at, vote.meeting
    for approval in year.approvals:
        yield approval.at, approval.meeting
    for posting in year.postings:
        yield posting.at, posting.meeting
    for task in year.tasks:
        if not task.organ.strip():
            yield task.at, task.meeting


def _votes(year: MeetingYear) -> Iterator[Finding]:
    """Each section that is not there once, at its first vote."""
    labels = {(item.meeting, item.label) for item in year.items}
    rows: dict[tuple[str, str], list[Vote]] = {}
    for vote in year.votes:
        key = (vote.meeting, label_of(vote.section))
        if key not in labels:
            rows.setdefault(key, []).append(vote)
    for votes in rows.values():
        first, meeting = votes[0], year.meeting(votes[0].meeting)
        if meeting:
            at = first.at.cell("section")
            yield n84_unknown_section(at, first.section, meeting, len(votes))


def _sent(full: FullMeeting, day: date) -> Iterator[Finding]:
    meeting, rule, latest = full.meeting, notice_rule(full), last_notice_day(full)
    sent, at = meeting.notice_sent, meeting.at.cell("notice_sent")
    if sent and sent > latest:
        yield found.n11_notice_is_late(at, meeting, sent, rule)
    elif sent is None and meeting.is_coming and latest < day <= full.day:
        yield found.n14_notice_is_due(at, meeting, rule)


def _contents(full: FullMeeting) -> Iterator[Finding]:
    meeting = full.meeting
    given = {
        "klockslag": meeting.start_time is not None,
        "plats eller länk": bool(meeting.place.strip() or meeting.link.strip()),
        "ärenden": bool(full.items),
    }
    missing = [word for word, there in given.items() if not there]
    if missing:
        yield found.n13_notice_lacks(meeting.at.cell("start_time"), meeting, missing)


def _proposals(full: FullMeeting) -> Iterator[Finding]:
    for item in full.items:
        if item.type == DECISION and not item.proposal.strip():
            yield found.n12_decision_without_proposal(item.at.cell("proposal"), item)


def _orders(items: tuple[Item, ...]) -> Iterator[Finding]:
    first: dict[int, Item] = {}
    for item in items:
        before = first.setdefault(item.order, item)
        if before is not item:
            yield found.n17_order_twice(item.at.cell("order"), item, before)

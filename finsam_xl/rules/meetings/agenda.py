"""What a coming meeting is offered for its agenda: standing, deferred, prepared and due."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.meetings.records import (
    DECISION,
    HELD,
    INFORMATION,
    REFERRED_BACK,
    TABLED,
    Item,
    Meeting,
    StandingItem,
)
from finsam_xl.rules.meetings.tasks import due_at, unreported
from finsam_xl.rules.meetings.text import folded
from finsam_xl.rules.meetings.year import MeetingYear

STANDING, DEFERRED, PREPARED = "stående punkt", "bordlagt eller återremitterat", "berett"
REPORT_BACK, DELEGATION = "återrapport", "anmälan av delegationsbeslut"
_DEFERRED = {TABLED, REFERRED_BACK}
_DELEGATION_HEADING = "Anmälan av delegationsbeslut"


class Offered(Frozen):
    """An item that a meeting's agenda lacks, and why it is offered (one of the words above).

    `order` is a standing item's place on the agenda.
    """

    heading: str
    type: str
    why: str
    text: str = ""
    proposal: str = ""
    proposed_by: str = ""
    comes_from: str = ""
    case_number: str = ""
    presenter: str = ""
    order: int | None = None


def offered(meeting: Meeting, year: MeetingYear) -> tuple[Offered, ...]:
    """Everything that the meeting's agenda does not have yet, in the order it would stand."""
    every = (
        *standing(meeting, year),
        *deferred(meeting, year),
        *prepared(meeting, year),
        *_tasks(meeting, year),
        *_delegated(meeting, year),
    )
    own = {folded(item.heading) for item in year.items if item.meeting == meeting.meeting}
    return tuple(each for each in every if folded(each.heading) not in own)


def standing(meeting: Meeting, year: MeetingYear) -> list[Offered]:
    """The organ's standing items in their order."""
    return [
        Offered(row.heading, row.type, STANDING, row.text, order=row.order)
        for row in standing_of(meeting.organ, year)
    ]


def standing_of(organ: str, year: MeetingYear) -> list[StandingItem]:
    """The rows of an organ's standing items in their order."""
    return sorted((e for e in year.standing if e.organ == organ), key=lambda e: e.order)


def deferred(meeting: Meeting, year: MeetingYear) -> list[Offered]:
    """The organ's items that were tabled or referred back and not taken up since."""
    return [
        _again(item, DEFERRED, item.proposed_by)
        for before in year.before(meeting)
        for item in deferred_by(before, year)
    ]


def deferred_by(meeting: Meeting, year: MeetingYear) -> list[Item]:
    """The items that a meeting tabled or referred back, and that none after it has taken up."""
    return [
        item
        for item in year.items
        if item.meeting == meeting.meeting and item.outcome in _DEFERRED
        if not taken_up_after(item, meeting, year)
    ]


def prepared(meeting: Meeting, year: MeetingYear) -> list[Offered]:
    """Proposals that another, preparing organ has made since the organ's meeting before.

    They carry the words "Arbetsutskottet föreslår Styrelsen besluta" by their proposer.
    """
    if not year.organ(meeting.organ).decides:
        return []
    since = max((each.start_date for each in year.before(meeting)), default=None)
    found = [
        each
        for each in year.in_order
        if each.organ != meeting.organ and each.status == HELD
        if each.start_date <= meeting.start_date and (since is None or each.start_date >= since)
    ]
    return [
        _again(item, PREPARED, each.organ)
        for each in found
        for item in year.items
        if item.meeting == each.meeting and item.type == DECISION and item.proposal.strip()
    ]


def taken_up_after(item: Item, meeting: Meeting, year: MeetingYear) -> bool:
    """True when a later meeting of the organ has the item: by its heading or case number."""
    later = {e.meeting for e in year.of_organ(meeting.organ) if e.start_date > meeting.start_date}
    return any(
        each.meeting in later
        and (
            folded(each.heading) == folded(item.heading)
            or bool(item.case_number and each.case_number == item.case_number)
        )
        for each in year.items
    )


def _again(item: Item, why: str, proposed_by: str) -> Offered:
    return Offered(
        heading=item.heading,
        type=item.type,
        why=why,
        text=item.background,
        proposal=item.proposal,
        proposed_by=proposed_by,
        comes_from=item.meeting,
        case_number=item.case_number,
        presenter=item.presenter,
    )


def _tasks(meeting: Meeting, year: MeetingYear) -> list[Offered]:
    return [
        Offered(task.what, INFORMATION, REPORT_BACK, comes_from=task.meeting, presenter=task.owner)
        for task in due_at(meeting, year)
    ]


def _delegated(meeting: Meeting, year: MeetingYear) -> list[Offered]:
    """One item for all unreported decisions, for the board."""
    rows = [row for row in unreported(year) if row.day <= meeting.start_date]
    if meeting.organ != year.settings.board or not rows:
        return []
    lines = [f"- {date_text(row.day)}: {row.what or row.group}, {row.delegate}" for row in rows]
    return [Offered(_DELEGATION_HEADING, INFORMATION, DELEGATION, "\n".join(lines))]

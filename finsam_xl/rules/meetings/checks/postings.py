"""Checks the places where an approval is posted against the members and the minutes' days."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.board_records import Member
from finsam_xl.rules.meetings.coverage import STATE
from finsam_xl.rules.meetings.findings import posting as found
from finsam_xl.rules.meetings.findings.approval import n80_days_contradict
from finsam_xl.rules.meetings.posting_days import places_without_day, posted_on, taken_down_on
from finsam_xl.rules.meetings.register_records import Posting
from finsam_xl.rules.meetings.text import same
from finsam_xl.rules.meetings.year import FullMeeting


def check_postings(full: FullMeeting) -> tuple[Finding, ...]:
    """Everything found in the places of a meeting's posting; nothing where none are listed."""
    if not full.postings:
        return ()
    return (*_places(full), *_days(full), *_contradictions(full))


def is_board_of(row: Posting, member: Member) -> bool:
    """True when the posting is on a member's notice board, by its own name or the member's."""
    own = member.notice_board
    return same(row.notice_board, member.member) or bool(own and same(row.notice_board, own))


def _places(full: FullMeeting) -> Iterator[Finding]:
    """Places of no member, and members without a place: one of each is one slip, told once."""
    public = [member for member in full.members if member.party != STATE]
    if not public:
        return
    lacking = [m for m in public if not any(is_board_of(row, m) for row in full.postings)]
    names = [member.member for member in lacking]
    unknown = [row for row in full.postings if not _is_known(row, full)]
    for row in unknown:
        at = row.at.cell("notice_board")
        yield found.n81_unknown_board(at, row.notice_board, names if len(names) == 1 else [])
    if names and not (unknown and len(names) == 1):
        at = full.postings[0].at.cell("notice_board")
        yield found.n82_member_without_posting(at, full.meeting, names)


def _is_known(row: Posting, full: FullMeeting) -> bool:
    """True for a member's board, and for the association's own."""
    own = (full.settings.own_board, full.settings.name)
    return any(is_board_of(row, member) for member in full.members) or any(
        name and same(row.notice_board, name) for name in own
    )


def _contradictions(full: FullMeeting) -> Iterator[Finding]:
    """Places where the posting is before the approval, or came down before it went up."""
    approved = full.approval.approved if full.approval else None
    for row in full.postings:
        if approved and row.posted and row.posted < approved:
            steps = (("Justerat", approved), ("Anslaget", row.posted))
            yield n80_days_contradict(row.at.cell("posted"), *steps)
        if row.posted and row.taken_down and row.taken_down < row.posted:
            steps = (("Anslaget", row.posted), ("Nedtaget", row.taken_down))
            yield n80_days_contradict(row.at.cell("taken_down"), *steps)


def _days(full: FullMeeting) -> Iterator[Finding]:
    missing = places_without_day(full)
    if missing and len(missing) < len(full.postings):
        at, names = missing[0].at.cell("posted"), [row.notice_board for row in missing]
        yield found.n83_place_without_day(at, names, full.day)
    row = full.approval
    if row is None:
        return
    given = (
        ("posted", "Anslaget", row.posted, posted_on(full)),
        ("taken_down", "Nedtaget", row.taken_down, taken_down_on(full)),
    )
    for key, label, own, day in given:
        if own and day and own != day:
            which = "den sista" if key == "posted" else "den första"
            at = row.at.cell(key)
            yield found.n85_places_differ_from_the_minutes(at, label, own, (which, day))

"""Checks who was there: quorum, intervals, parties, members and distance."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.coverage import Coverage, expected, parties_away
from finsam_xl.rules.meetings.findings import presence as found
from finsam_xl.rules.meetings.labels import section_text, sections_text
from finsam_xl.rules.meetings.quorum import Quorum, board_size, quorums, seats_at
from finsam_xl.rules.meetings.records import NO_DISTANCE, YES, Attendance
from finsam_xl.rules.meetings.roll import Roll, interval
from finsam_xl.rules.meetings.text import folded
from finsam_xl.rules.meetings.year import FullMeeting


def check_presence(roll: Roll) -> tuple[Finding, ...]:
    """Everything found in a held meeting's attendance, and in how far away it was held."""
    full = roll.full
    return (
        *_intervals(roll),
        *(_held(roll) if full.is_held and full.attendance else ()),
        *(_distance(full) if full.organ.decides else ()),
    )


def _held(roll: Roll) -> Iterator[Finding]:
    yield from _quorum(roll)
    yield from _away(roll)
    full, at = roll.full, roll.full.attendance[0].at.cell("organisation")
    away = parties_away(roll)
    if away:
        yield found.n49_party_is_missing(at, full.meeting, away)
    told = _members(roll)
    if told:
        yield found.n50_members_are_missing(at, full.meeting, told)


def _intervals(roll: Roll) -> Iterator[Finding]:
    for row in roll.full.attendance:
        if row.is_present and interval(row, roll.labels) is None:
            at = row.at.cell("from_section")
            ends = (section_text(roll.labels[0]), section_text(roll.labels[-1]))
            yield found.n48_unknown_section(at, row, *ends)


def _quorum(roll: Roll) -> Iterator[Finding]:
    """Sections without quorum, those with the same number together."""
    full, at = roll.full, roll.full.attendance[0].at.cell("name")
    if full.organ.decides and not full.is_of_board and not board_size(full):
        yield found.n51_quorum_is_unknown(at, full.meeting)
    short = [quorum for quorum in quorums(roll) if not quorum.is_quorate]
    for count in sorted({quorum.serving for quorum in short}):
        same = [quorum for quorum in short if quorum.serving == count]
        yield found.n41_not_quorate(at, _told(same, roll), same[0])


def _away(roll: Roll) -> Iterator[Finding]:
    """Those who served at some section and were away at decisions that were quorate."""
    every = quorums(roll)
    decided = [at for at, quorum in enumerate(every) if quorum.item.decision.strip()]
    quorate = [at for at in decided if every[at].is_quorate]
    for row in _first_rows(roll):
        away = set(roll.absences_of(row.name))
        own = folded(row.name)
        missed = [every[at] for at in quorate if at in away and own not in seats_at(roll, at)]
        if missed:
            least = min(missed, key=lambda quorum: quorum.serving)
            at = row.at.cell("from_section")
            yield found.n42_away_at_decisions(at, row, _told(missed, roll), least)


def _first_rows(roll: Roll) -> list[Attendance]:
    """The first row of each one who serves at some section by a seat of their own."""
    rows = {each.name: each.row for each in reversed(roll.serving) if not each.row.serves_for}
    return sorted(rows.values(), key=lambda row: row.at.row)


def _told(found_at: list[Quorum], roll: Roll) -> str:
    return sections_text([quorum.item.label for quorum in found_at], roll.labels)


def _members(roll: Roll) -> tuple[str, ...]:
    """What is to be told of members without anybody, and of those with fewer than expected."""
    every, decides = expected(roll), roll.full.organ.decides
    without = [e.member for e in every if not (e.serving if decides else e.present)]
    told = [_few(each) for each in every if each.present and each.absent]
    if without:
        word = "tjänstgörande" if decides else "på plats"
        there = f"{len(every) - len(without)} av {len(every)}"
        told.insert(0, f"{there} medlemmar hade någon {word}; utan var {listed(without)}.")
    return tuple(told)


def _few(each: Coverage) -> str:
    expected = len(each.present) + len(each.absent)
    return f"{each.member} hade {len(each.present)} av {expected} på plats."


def _distance(full: FullMeeting) -> Iterator[Finding]:
    meeting = full.meeting
    at = meeting.at.cell("distance")
    far = [row.name for row in full.attendance if row.is_present and row.at_distance == YES]
    if meeting.distance == NO_DISTANCE:
        if far:
            yield found.n54_at_distance_from_a_meeting_in_the_room(at, meeting, far)
    elif not MEETINGS.value("distance", full.day):
        yield found.n52_distance_before_the_law(at, meeting)
    elif not meeting.distance_decision.strip():
        at = meeting.at.cell("distance_decision")
        yield found.n53_distance_without_decision(at, meeting)

"""The places where an approval is posted: known boards, members without one, and days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from finsam_xl.rules.meetings.approved_at_once import whole_and_parts
from finsam_xl.rules.meetings.board_records import Member
from finsam_xl.rules.meetings.checks.approval import check_approval
from finsam_xl.rules.meetings.checks.at_once import check_own_approvals
from finsam_xl.rules.meetings.checks.postings import check_postings
from finsam_xl.rules.meetings.register_records import Approval, Posting
from finsam_xl.rules.meetings.roll import roll_of
from finsam_xl.rules.meetings.year import FullMeeting
from tests.rules.meetings.worksheet import (
    SETTINGS,
    Value,
    codes,
    full,
    held,
    items,
    people,
    row,
    rows,
    year_with,
)

APPROVED, POSTED = date(2025, 5, 20), date(2025, 5, 21)
MEMBERS = rows(
    Member,
    {"member": "Försäkringskassan", "party": "stat"},
    {"member": "Region Syd", "party": "region", "notice_board": "regionsyd.example/tavla"},
    {"member": "Håbo kommun", "party": "kommun"},
)


def posted(*boards: str | Mapping[str, Value], **values: Value) -> FullMeeting:
    """A meeting approved 20 May and posted on these boards the day after."""
    own = row(Approval, meeting="M1", **{"approved": APPROVED, **values})
    each: list[Mapping[str, Value]] = [
        {"notice_board": one, "posted": POSTED} if isinstance(one, str) else one for one in boards
    ]
    year = year_with(
        settings=SETTINGS._replace(own_board="Förbundets webbplats"),
        meetings=(held(),),
        members=MEMBERS,
        attendance=people("Ada | | ordförande"),
        approvals=(own,),
        postings=rows(Posting, *({"meeting": "M1", **one} for one in each)),
    )
    return full(year)


@pytest.mark.parametrize(
    ("boards", "expected"),
    [
        ((), []),
        (("Region Syd", "Håbo kommun"), []),
        (("regionsyd.example/tavla", "håbo  KOMMUN"), []),
        (("Region Syd", "Håbo kommun", "Förbundets webbplats"), []),
        (("Region Syd", "Håbo kommun", SETTINGS.name), []),
        (("Region Syd",), ["N82"]),
        (("Region Syd", "Håbo"), ["N81"]),
        (("Region Syd", "Håbo kommun", "Biblioteket"), ["N81"]),
        (("Biblioteket",), ["N81", "N82"]),
        (("Region Syd", "Håbo kommun", "Försäkringskassan"), []),
    ],
)
def test_whose_board_it_is(boards: tuple[str, ...], expected: list[str]) -> None:
    assert codes(check_postings(posted(*boards))) == expected


def test_one_unknown_and_one_missing_are_one_slip() -> None:
    (finding,) = check_postings(posted("Region Syd", "Håbo"))
    assert "menas Håbo kommun, som annars saknar anslag?" in finding.what
    (finding,) = check_postings(posted("Region Syd", "Håbo kommun", "Biblioteket"))
    assert finding.what.endswith("som inte är någon medlems anslagstavla.")


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ({"posted": None}, ["N83"]),
        ({"posted": date(2025, 5, 19)}, ["N80"]),
        ({"posted": date(2025, 5, 20)}, []),
        ({"posted": POSTED, "taken_down": date(2025, 5, 20)}, ["N80"]),
        ({"posted": POSTED, "taken_down": POSTED}, []),
    ],
)
def test_the_days_of_a_place(place: dict[str, Value], expected: list[str]) -> None:
    found = check_postings(posted("Region Syd", {"notice_board": "Håbo kommun", **place}))
    assert codes(found) == expected


def test_places_without_any_day_are_told_as_not_posted_and_not_place_by_place() -> None:
    bare: Mapping[str, Value] = {"notice_board": "Region Syd"}
    other: Mapping[str, Value] = {"notice_board": "Håbo kommun"}
    assert check_postings(posted(bare, other)) == ()
    late = date(2025, 6, 1)
    signed = {"secretary": "Ada", "chair": "Ada", "approver": "Ada"}
    assert codes(check_approval(roll_of(posted(bare, other, **signed)), late)) == ["N75"]
    assert codes(check_approval(roll_of(posted(bare, "Håbo kommun", **signed)), late)) == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"posted": POSTED}, []),
        ({"posted": date(2025, 5, 22)}, ["N85"]),
        ({"taken_down": date(2025, 6, 20)}, []),
    ],
)
def test_the_minutes_day_against_the_places(values: dict[str, Value], expected: list[str]) -> None:
    assert codes(check_postings(posted("Region Syd", "Håbo kommun", **values))) == expected


@pytest.mark.parametrize(
    ("approved", "day", "expected"),
    [
        (None, date(2025, 5, 30), []),
        (None, date(2025, 5, 31), ["N73"]),
        (date(2025, 5, 30), date(2025, 5, 30), []),
        (date(2025, 5, 31), date(2025, 5, 31), ["N72"]),
        (date(2025, 5, 20), date(2025, 5, 22), []),
        (date(2025, 5, 20), date(2025, 5, 23), ["N75"]),
        (date(2025, 5, 14), date(2025, 5, 15), ["N80"]),
    ],
)
def test_told_the_day_after_the_last_day(
    approved: date | None, day: date, expected: list[str]
) -> None:
    """15 May 2025 + 14 is Kristi himmelsfärdsdag, so the 30th; 20 + 2 is the 22nd."""
    signed = {"secretary": "Ada", "chair": "Ada", "approver": "Ada", "approved": approved}
    assert codes(check_approval(roll_of(posted(**signed)), day)) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("2025-06-05", "2025-06-06", "2025-06-01"), ["N80", "N72"]),
        (("2025-06-05", "2025-06-01", "2025-06-02"), ["N80", "N72"]),
        (("2025-05-14", "2025-06-20", "2025-06-21"), ["N80", "N76"]),
        (("2025-05-20", "2025-06-20", "2025-06-19"), ["N80", "N75"]),
    ],
)
def test_a_contradiction_hides_only_what_rests_on_its_two_days(
    days: tuple[str, str, str], expected: list[str]
) -> None:
    """Late from 30 May; posted late from 23 May; down early within three weeks."""
    keys = ("approved", "posted", "taken_down")
    given: dict[str, Value] = dict(zip(keys, map(date.fromisoformat, days), strict=True))
    signed: dict[str, Value] = {"secretary": "Ada", "chair": "Ada", "approver": "Ada", **given}
    assert codes(check_approval(roll_of(posted(**signed)), date(2025, 9, 1))) == expected


def test_a_section_approved_at_once_is_told_until_all_is_posted_in_time() -> None:
    """15 May + 2 is Saturday, 16 May + 2 Sunday: both move to Monday the 19th."""
    signed: dict[str, Value] = {"secretary": "Ada", "chair": "Ada", "approver": "Ada"}
    whole = posted(**{**signed, "approved": date(2025, 5, 16)})
    (item,) = items("1 | Budget | x | Beslut.")
    whole = whole._replace(items=(item._replace(approved_at_once="ja"),))
    day = date(2025, 5, 16)
    assert codes(check_own_approvals(whole, day)) == ["N87"]
    assert whole.approval
    on = whole.approval._replace(posted=date(2025, 5, 19), last_appeal_day=date(2025, 6, 9))
    assert codes(check_own_approvals(whole._replace(approval=on), day)) == []


def apart(*places: Mapping[str, Value], day: date, **values: Value) -> list[str]:
    """§ 1 of a meeting Thursday 15 May 2025 approved at once, by a row and places of its own."""
    signed: Mapping[str, Value] = {"secretary": "Ada", "chair": "Ada", "approver": "Ada"}
    own = row(Approval, 2, meeting="M1", **{**signed, "sections": "§ 1", **values})
    year = year_with(
        meetings=(held(),),
        members=MEMBERS[1:2],
        attendance=people("Ada | | ordförande"),
        items=items("1 | Budget | x | Ja.\n2 | Hyra | x | Ja."),
        approvals=(own,),
        postings=rows(Posting, *({"meeting": "M1", "sections": "1", **one} for one in places)),
    )
    year = year._replace(items=(year.items[0]._replace(approved_at_once="ja"), year.items[1]))
    return codes(check_own_approvals(full(year), day))


@pytest.mark.parametrize(
    ("posted", "day", "expected"),
    [
        (None, date(2025, 5, 19), []),
        (None, date(2025, 5, 20), ["N75"]),
        (date(2025, 5, 16), date(2025, 5, 20), []),
        (date(2025, 5, 19), date(2025, 5, 20), ["N86"]),
        (date(2025, 5, 20), date(2025, 5, 20), ["N75"]),
        (date(2025, 5, 14), date(2025, 5, 20), ["N80"]),
    ],
)
def test_its_posting_is_counted_from_the_meeting(
    posted: date | None, day: date, expected: list[str]
) -> None:
    """The second day, Saturday 17 May, moves to Monday the 19th."""
    assert apart(day=day, posted=posted, last_appeal_day=None) == [
        *expected,
        *(["N77"] if posted and posted > date(2025, 5, 14) else []),
    ]


def test_its_own_places_count_and_three_weeks_from_the_last_of_them() -> None:
    """Posted on Friday 16 May: appeal until Friday 6 June, a holiday and then a weekend."""
    place: Mapping[str, Value] = {"notice_board": "Region Syd", "posted": date(2025, 5, 16)}
    later, known = date(2025, 9, 1), date(2025, 6, 9)
    assert apart(place, day=later, last_appeal_day=known) == []
    early: Mapping[str, Value] = {**place, "taken_down": date(2025, 6, 9)}
    assert apart(early, day=later, last_appeal_day=known) == ["N76"]
    other: Mapping[str, Value] = {**place, "sections": "2"}
    assert apart(place, other, day=later, last_appeal_day=known) == ["N162"]


def test_its_row_names_a_section_that_is_approved_at_once() -> None:
    day = date(2025, 5, 15)
    assert apart(day=day) == []
    assert apart(day=day, sections="1; 2") == ["N158"]
    assert apart(day=day, sections="2") == ["N87", "N158"]


def test_one_who_approves_a_section_need_only_have_been_at_it() -> None:
    left = {"attendance": people("Bo | | ledamot | | 1 | 1")}
    own = row(Approval, 2, meeting="M1", approver="Bo", sections="1")
    year = year_with(
        meetings=(held(),), items=items("1 | A | x\n2 | B | x"), approvals=(own,), **left
    )
    part = whole_and_parts(full(year))[1]
    assert codes(check_approval(roll_of(part), date(2025, 5, 15))) == []
    both = own._replace(sections="1;2")
    part = whole_and_parts(full(year._replace(approvals=(both,))))[1]
    assert codes(check_approval(roll_of(part), date(2025, 5, 15))) == ["N74"]

"""Presence in several intervals: who was away when, who stood in, and what is told of it."""

from __future__ import annotations

from datetime import date

from finsam_xl.rules.meetings.checks.notices import check_rows
from finsam_xl.rules.meetings.checks.presence import check_presence
from finsam_xl.rules.meetings.checks.substitutes import check_substitutes
from finsam_xl.rules.meetings.papers.minutes import minutes_of
from finsam_xl.rules.meetings.records import Attendance, Vote
from finsam_xl.rules.meetings.roll import Roll, roll_of
from tests.rules.meetings.worksheet import (
    board,
    codes,
    full,
    held,
    items,
    people,
    row,
    rows,
    year_with,
)

SECTIONS = "1 | A | x | Beslut.\n2 | B | x | Beslut.\n3 | C | x | Beslut.\n4 | D | x"
SEATS = """
Ada | Region Syd | ordförande
Bo | Håbo kommun | ledamot
Cia | Tierps kommun | ledamot
Dan | Tierps kommun | ledamot
Eva | Håbo kommun | ersättare | 1
"""


def roll(who: str) -> Roll:
    year = year_with(
        meetings=(held(),), items=items(SECTIONS), attendance=people(who), seats=board(SEATS)
    )
    return roll_of(full(year))


def told(code: str, who: str) -> list[str]:
    return [finding.what for finding in check_presence(roll(who)) if finding.code == code]


def test_one_who_comes_back_was_away_only_in_between() -> None:
    who = "Ada\nCia\nDan\nBo | | ledamot | | 1 | 1\nBo | | ledamot | | 4 | 4"
    assert roll(who).absences_of("bo") == [1, 2]
    (what,) = told("N42", who)
    assert "när § 2–3 beslutades; 3 av 4 tjänstgjorde" in what


def test_the_fewest_are_told_where_some_were_away_at_different_sections() -> None:
    """Bo away at § 2 and 3; Cia and Dan at § 3 only, when two of four are too few."""
    who = "Ada\nBo | | ledamot | | 1 | 1\nCia | | ledamot | | 1 | 2\nDan | | ledamot"
    assert told("N42", who) == [
        "Bo var inte med när § 2 beslutades; 3 av 4 tjänstgjorde och 3 räcker."
    ]
    (what,) = told("N41", who)
    assert what.startswith("Vid § 3–4 tjänstgjorde 2 av 4")
    away = "Ada\nBo | | ledamot | | 3 | 4\nCia\nDan\nEva | | ersättare | Okänd | 1 | 1"
    assert "3 av 4 tjänstgjorde" in told("N42", away)[0]


def test_one_whose_substitute_served_is_not_told_as_away() -> None:
    who = "Ada\nCia\nDan\nBo | | ledamot | | 1 | 1\nEva | | ersättare | Bo | 2 | 4"
    assert told("N42", who) == []
    assert check_substitutes(roll(who), year_with()) == ()


def test_the_sections_at_which_both_served_are_told() -> None:
    who = "Ada\nBo | | ledamot | | 1 | 3\nEva | | ersättare | Bo | 2 | 4"
    (finding,) = check_substitutes(roll(who), year_with())
    assert finding.what == "Eva tjänstgör för Bo, som själv tjänstgör vid § 2–3."


def test_one_whose_seat_has_ended_is_told_when() -> None:
    gone = board("Hal | Håbo kommun | ledamot")[0]._replace(end=date(2025, 3, 31))
    other = board("Ida | Håbo kommun | ledamot")[0]._replace(end=date(2025, 2, 28))
    seats = (*board(SEATS), gone, other)
    year = year_with(
        meetings=(held(),),
        items=items(SECTIONS),
        attendance=people("Ada\nHal | | ledamot\nJon | | ledamot"),
        seats=seats,
    )
    found = check_substitutes(roll_of(full(year)), year)
    assert [finding.what.partition("den dagen")[2] for finding in found] == [
        "; uppdraget slutade 31 mars 2025.",
        ".",
    ]


def test_two_with_the_same_place_in_the_order_pass_nobody_over() -> None:
    seats = SEATS + "Fia | Håbo kommun | ersättare | 1\nGun | Håbo kommun | ersättare"
    for serving in ("Eva", "Gun"):
        who = f"Ada\nFia\n{serving} | | ersättare | Bo"
        year = year_with(
            meetings=(held(),), items=items(SECTIONS), attendance=people(who), seats=board(seats)
        )
        assert check_substitutes(roll_of(full(year)), year) == ()


def test_the_minutes_say_who_was_at_a_distance_and_what_was_approved_at_once() -> None:
    rows_of = rows(
        Attendance,
        {"meeting": "M1", "name": "Ada", "role": "ordförande"},
        {"meeting": "M1", "name": "Bo", "role": "ledamot", "at_distance": "ja"},
    )
    first, *rest = items(SECTIONS)
    year = year_with(
        meetings=(held(),),
        items=(first._replace(approved_at_once="ja"), *rest),
        attendance=rows_of,
    )
    minutes = minutes_of(full(year), year)
    assert [each.at_distance for each in minutes.people.deciding] == [False, True]
    assert [each.approved_at_once for each in minutes.sections] == [True, False, False, False]


def test_a_vote_belongs_to_a_section_of_its_meeting() -> None:
    votes = tuple(
        row(Vote, meeting="M1", section=section, name="Ada", vote="ja")
        for section in ("1", "§ 2", "9")
    )
    year = year_with(meetings=(held(),), items=items(SECTIONS), votes=votes)
    found = check_rows(year)
    assert codes(found) == ["N84"]
    assert "hör till § 9" in found[0].what


def test_votes_at_a_section_that_is_not_there_are_told_once() -> None:
    cast = [{"meeting": "M1", "section": "9", "name": name} for name in ("Ada", "Bo", "Cia")]
    votes = rows(Vote, *({**each, "vote": "ja"} for each in cast))
    year = year_with(meetings=(held(),), items=items("1 | A | x"), votes=votes)
    assert [f.what for f in check_rows(year)] == [
        "3 rader hör till § 9, som mötet 15 maj 2025 inte har."
    ]


def test_a_meeting_that_is_not_there_is_told_once() -> None:
    year = year_with(items=items("1 | A | x\n2 | B | x", "M7"), attendance=people("Ada", "M7"))
    assert [f.what for f in check_rows(year)] == [
        "3 rader på Ärenden och Närvaro hör till mötet M7, som inte finns på bladet Mötesplan."
    ]

"""The board on a day: quorum, terms, seats, and who may serve for whom."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.rules.meetings.board_records import Seat
from finsam_xl.rules.meetings.checks.board import board_on, check_board, check_in_force
from finsam_xl.rules.meetings.checks.presence import check_presence
from finsam_xl.rules.meetings.checks.substitutes import check_substitutes
from finsam_xl.rules.meetings.quorum import needed, quorums
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.roll import roll_of
from finsam_xl.rules.meetings.settings import Organ
from finsam_xl.rules.meetings.terms import Term, board_term, term_on
from tests.rules.meetings.worksheet import (
    DAY,
    SETTINGS,
    board,
    codes,
    full,
    held,
    items,
    members,
    people,
    row,
    year_of,
    year_with,
)

SECTIONS = "1 | A | x | Beslut.\n2 | B | x | Beslut.\n3 | C | x | Beslut."
SEATS = """
Ada | Region Syd | ordförande
Bo | Håbo kommun | vice ordförande
Cia | Tierps kommun | ledamot
Rut | Region Syd | ersättare | 1
Håkan | Håbo kommun | ersättare | 1
Hans | Håbo kommun | ersättare | 2
Tea | Tierps kommun | ersättare | 1
"""


def served(who: str, seats: str = SEATS) -> list[str]:
    year = year_with(
        meetings=(held(),), items=items(SECTIONS), attendance=people(who), seats=board(seats)
    )
    return codes(check_substitutes(roll_of(full(year)), year))


@pytest.mark.parametrize(("size", "least"), [(5, 3), (9, 5), (8, 5), (4, 3), (1, 1), (2, 2)])
def test_more_than_half_must_be_there(size: int, least: int) -> None:
    assert needed(size, DAY) == least


def test_seed_002_was_quorate_at_each_section() -> None:
    roll = roll_of(full(year_of("meetings_umea"), "2020-10-30"))
    serving = {each.item.label: each.serving for each in quorums(roll)}
    assert serving == {str(n): (4 if n < 52 else 5) for n in range(47, 59)}
    assert all(each.is_quorate and each.needed == 3 for each in quorums(roll))


@pytest.mark.parametrize(
    ("election", "start", "end"),
    [(2018, date(2019, 4, 1), date(2023, 3, 31)), (2022, date(2023, 4, 1), date(2027, 3, 31))],
)
def test_a_term_is_four_years_from_1_april_after_an_election(
    election: int, start: date, end: date
) -> None:
    assert start.year == election + 1
    for day in (start, date(start.year + 1, 2, 1), end):
        assert _days(term_on(day)) == (start, end)
    assert term_on(start - timedelta(1)).end == start - timedelta(1)


def _days(term: Term) -> tuple[date, date]:
    return term.start, term.end


def test_the_charters_own_term_wins_on_its_days() -> None:
    settings = SETTINGS._replace(term_start=date(2023, 1, 1), term_end=date(2024, 12, 31))
    assert board_term(date(2024, 6, 1), settings).end == date(2024, 12, 31)
    assert board_term(date(2025, 6, 1), settings).end == date(2027, 3, 31)
    begins = SETTINGS._replace(term_start=date(2023, 1, 1))
    assert _days(board_term(date(2024, 6, 1), begins)) == (date(2023, 1, 1), date(2027, 3, 31))
    ends = SETTINGS._replace(term_end=date(2024, 12, 31))
    assert _days(board_term(date(2024, 6, 1), ends)) == (date(2023, 4, 1), date(2024, 12, 31))


@given(st.dates(date(2004, 1, 1), date(2100, 12, 31)))
def test_every_day_lies_in_one_term_and_terms_follow_on_each_other(day: date) -> None:
    term = term_on(day)
    assert term.start <= day <= term.end
    assert (term.start.year - 2019) % 4 == 0
    assert term_on(term.end + timedelta(1)).start == term.end + timedelta(1)


def test_norra_bohuslan_2010_had_four_and_seven_for_eight_members() -> None:
    names = tuple(f"Medlem {number}" for number in range(1, 9))
    first = "M1 | Medlem 1 | ordförande\nM2 | Medlem 2 | vice ordförande"
    rest = [f"M{n} | Medlem {n} | ledamot" for n in (3, 4)]
    rest += [f"E{n} | Medlem {n} | ersättare" for n in range(1, 8)]
    year = year_with(seats=board("\n".join([first, *rest])), members=members(*names))
    found = check_board(board_on(date(2010, 6, 1), year))
    assert codes(found) == ["N30", "N31", "N32"]
    assert found[0].what.startswith("4 av 8 medlemmar saknar ledamot")


def test_seats_are_counted_on_the_day() -> None:
    early = tuple(seat._replace(end=date(2025, 3, 31)) for seat in board(SEATS))
    late = tuple(seat._replace(start=date(2025, 4, 1)) for seat in board(SEATS[: SEATS.find("Ha")]))
    year = year_with(seats=(*early, *late))
    assert len(board_on(date(2025, 3, 31), year).seats) == 7
    assert len(board_on(date(2025, 4, 1), year).seats) == 5
    elsewhere = tuple(seat._replace(organ="Arbetsutskottet") for seat in early)
    assert check_board(board_on(date(2025, 3, 1), year._replace(seats=elsewhere))) == ()


def test_a_seat_kept_from_an_earlier_term_is_told_and_one_in_its_own_term_is_not() -> None:
    seats = board(SEATS)
    old = (seats[0]._replace(start=date(2019, 4, 1)), *seats[1:])
    found = check_board(board_on(DAY, year_with(seats=old)))
    assert [f.what for f in found if f.code == "N33"] == [
        "Ada är kvar utan slutdag, men mandatperioden slutar 31 mars 2023."
    ]
    own = tuple(s._replace(start=date(2023, 4, 1), end=date(2027, 3, 31)) for s in seats)
    assert "N33" not in codes(check_board(board_on(DAY, year_with(seats=own))))


def test_the_charters_own_term_goes_before_the_laws_and_is_what_is_cited() -> None:
    """A term of the calendar's four years, where the law's begins in April."""
    seat = row(Seat, name="Ada", member="Håbo", post="ledamot", start=date(2023, 1, 1))
    year = year_with(seats=(seat._replace(end=date(2027, 3, 31)),))
    settings = year.settings._replace(
        term_start=date(2023, 1, 1), term_end=date(2026, 12, 31), charter_section="6 §"
    )
    found = check_board(board_on(DAY, year._replace(settings=settings)))
    [late] = [each for each in found if each.code == "N33"]
    assert late.what == "Ada är vald till 31 mars 2027, men mandatperioden slutar 31 december 2026."
    assert late.basis == "13 § lagen (2003:1210) och förbundsordningen 6 §"


def test_a_substitute_of_the_same_member_serves_while_the_member_is_away() -> None:
    assert served("Ada\nBo | | | | 1 | 2\nHåkan | | | Bo | 3 | 3\nCia") == []


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Ada\nBo\nTea | | | Bo | 1 | 3", ["N43", "N44"]),
        ("Ada\nBo | | | | 1 | 2\nHåkan | | | Bo | 2 | 3", ["N44"]),
        ("Ada\nHans | | | Bo\nHåkan", ["N45"]),
        ("Ada\nHans | | | Bo\nHåkan | | | | 2 | 3", []),
        ("Ada\nHåkan | | | Bo\nHans | | | Bo", ["N47"]),
        ("Ada\nHåkan | | | Bo | 1 | 2\nHans | | | Bo | 3 | 3", []),
        ("Ada\nHåkan | | ledamot", ["N46"]),
        ("Ada\nOkänd | | ledamot", ["N46"]),
        ("Ada\nHåkan | | | Boo", ["N165"]),
        ("Ada\nBo\nHåkan | | | Hans", ["N165"]),
    ],
)
def test_who_may_serve_for_whom(who: str, expected: list[str]) -> None:
    assert served(who) == expected


def test_one_chosen_for_a_certain_member_is_not_passed_over_for_another() -> None:
    seats = SEATS.replace(
        "Håkan | Håbo kommun | ersättare | 1", "Håkan | Håbo kommun | ersättare | 1 | Ada"
    )
    assert served("Ada\nHans | | | Bo\nHåkan", seats) == []


def test_where_no_board_is_listed_nothing_is_said_of_substitutes() -> None:
    assert served("Okänd | | ledamot\nHåkan | | | Bo", "") == []


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), min_size=1, max_size=6))
def test_quorum_counts_each_section_by_who_covers_it(spans: list[tuple[int, int]]) -> None:
    """Six members of a board of six; each there from one section to another."""
    seats = "\n".join(f"P{n} | Medlem | ledamot" for n in range(6))
    who = "\n".join(f"P{n} | | ledamot | | {a} | {b}" for n, (a, b) in enumerate(spans))
    year = year_with(
        meetings=(held(),), items=items(SECTIONS), attendance=people(who), seats=board(seats)
    )
    found = [each.serving for each in quorums(roll_of(full(year)))]
    assert found == [sum(a <= section <= b for a, b in spans) for section in (1, 2, 3)]
    backwards = sum(a > b for a, b in spans)
    assert codes(check_presence(roll_of(full(year)))).count("N48") == backwards


def test_two_on_one_seat_count_once_and_the_recused_not_at_all() -> None:
    who = "Ada | | ordförande\nBo | | ledamot\nHåkan | | | Bo\nCia | | ledamot"
    first, second, third = items(SECTIONS)
    year = year_with(
        meetings=(held(),),
        items=(first, second._replace(recusal="Cia; Bo"), third),
        attendance=people(who),
        seats=board(SEATS),
    )
    found = quorums(roll_of(full(year)))
    assert [each.serving for each in found] == [3, 2, 3]
    assert [each.is_quorate for each in found] == [True, True, True]


def test_a_misspelt_name_in_serves_for_gives_no_seat_of_its_own() -> None:
    """Bo sits; Håkan for "Boo" would make three of two."""
    year = year_with(
        meetings=(held(),),
        items=items(SECTIONS),
        attendance=people("Ada | | ordförande\nBo | | ledamot\nHåkan | | | Boo"),
        seats=board(SEATS),
    )
    assert [each.serving for each in quorums(roll_of(full(year)))] == [2, 2, 2]


def test_a_committee_that_decides_has_its_own_seats_and_no_duty_to_hold_every_member() -> None:
    """Two of the committee's three are there; the charter's nine are the board's."""
    committee = Organ(None, "AU", "beslutande")
    seats = tuple(seat._replace(organ="AU") for seat in board(SEATS)[:3])
    year = year_with(
        settings=SETTINGS._replace(board_size=9),
        organs=(committee,),
        meetings=(held(organ="AU"),),
        items=items(SECTIONS),
        attendance=people("Ada | Region Syd | ordförande\nBo | Håbo kommun | ledamot"),
        seats=seats,
        members=members("Region Syd", "Håbo kommun", "Tierps kommun", "Arbetsförmedlingen"),
    )
    roll = roll_of(full(year))
    assert [(each.serving, each.size, each.needed) for each in quorums(roll)] == [(2, 3, 2)] * 3
    assert codes(check_presence(roll)) == []


def test_an_organ_that_only_prepares_needs_no_quorum() -> None:
    seats = tuple(seat._replace(organ="Beredningen") for seat in board(SEATS))
    year = year_with(meetings=(held(organ="Beredningen"),), items=items(SECTIONS), seats=seats)
    assert quorums(roll_of(full(year))) == []


def test_the_charters_number_of_members_counts_before_those_that_are_chosen() -> None:
    year = year_with(
        settings=SETTINGS._replace(board_size=9),
        meetings=(held(),),
        items=items(SECTIONS),
        attendance=people("Ada | | ordförande\nBo | | ledamot\nCia | | ledamot"),
        seats=board(SEATS),
    )
    assert [each.is_quorate for each in quorums(roll_of(full(year)))] == [False] * 3


def in_force(day: date, *days: date, after: str = "") -> list[str]:
    """Meetings on these days of a board that ends with March 2027; `after` is the next one."""
    meetings = tuple(
        row(Meeting, n, meeting=f"M{n}", start_date=each) for n, each in enumerate(days, 1)
    )
    ending = tuple(seat._replace(end=date(2027, 3, 31)) for seat in board(SEATS))
    following = tuple(seat._replace(start=date(2027, 4, 1)) for seat in board(after))
    year = year_with(
        settings=SETTINGS._replace(year=2027), meetings=meetings, seats=(*ending, *following)
    )
    return codes(check_in_force(year, day))


SPRING, SUMMER = date(2027, 2, 19), date(2027, 5, 21)


def test_terms_that_run_out_are_told_before_and_after() -> None:
    assert in_force(date(2027, 1, 10), SPRING, SUMMER) == ["N122"]
    assert in_force(date(2027, 3, 31), SPRING, SUMMER) == ["N122"]
    assert in_force(date(2027, 4, 1), SPRING, SUMMER) == ["N121"]
    assert in_force(date(2027, 5, 25), SPRING, SUMMER) == ["N121"]


def test_terms_that_others_follow_are_not_told() -> None:
    assert in_force(date(2027, 1, 10), SPRING, SUMMER, after=SEATS) == []
    assert in_force(date(2027, 5, 25), SPRING, SUMMER, after=SEATS) == []
    three = "\n".join(SEATS.strip().splitlines()[:3])
    assert in_force(date(2027, 1, 10), SPRING, SUMMER, after=three) == ["N122"]


def test_a_board_that_has_run_out_is_told_once_and_strangers_by_name() -> None:
    ended = tuple(seat._replace(end=date(2025, 3, 31)) for seat in board(SEATS))
    year = year_with(
        meetings=(held(),),
        items=items(SECTIONS),
        attendance=people("Ada | Region Syd | ordförande\nSten | Region Syd | ledamot"),
        seats=ended,
    )
    found = check_substitutes(roll_of(full(year)), year)
    assert [(each.code, each.what.split()[0]) for each in found] == [("N46", "Sten")]

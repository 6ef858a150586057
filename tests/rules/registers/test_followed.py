"""What is followed over time: initiatives, development points, groups, cases and projects."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.meetings.board_records import Member
from finsam_xl.rules.meetings.records import Item, Meeting
from finsam_xl.rules.meetings.settings import Organ
from finsam_xl.rules.registers.cases import Case, items_of
from finsam_xl.rules.registers.evaluations import Evaluation
from finsam_xl.rules.registers.groups import ALL_MEMBERS, ALL_PARTIES, Representative, lacking
from finsam_xl.rules.registers.initiatives import Initiative, last_moved
from finsam_xl.rules.registers.points import DevelopmentPoint
from finsam_xl.rules.registers.premises import Lease
from finsam_xl.rules.registers.projects import Project
from finsam_xl.rules.registers.seminars import Seminar
from finsam_xl.rules.registers.values import IndicatorValue, latest
from tests.rules.registers.worksheet import YEAR, dues, found, row

JUNE = date(2025, 6, 4)


def value(about: str, day: date, number: int = 0) -> IndicatorValue:
    return row(IndicatorValue, about=about, day=day, value=Fraction(number))


def test_the_last_value_is_the_latest_whatever_its_row() -> None:
    rows = (value("a", date(2025, 5, 2), 19), value("A", date(2025, 1, 2), 17), value("b", JUNE))
    told = latest(("a",), rows)
    assert told is not None
    assert told.value == 19


def test_a_value_moves_what_else_would_stand_still() -> None:
    """180 days before 15 May 2025 is 16 November 2024."""
    initiative = row(Initiative, name="a", proposed=date(2024, 3, 1))
    assert [each.code for each in found(initiatives=(initiative,))] == ["R23"]
    on_the_day = value("a", date(2024, 11, 16))
    assert last_moved(initiative, (on_the_day,)) == date(2024, 11, 16)
    assert found(initiatives=(initiative,), values=(on_the_day,)) == []


@pytest.mark.parametrize(
    ("comparison", "number", "reached"),
    [("minst", 35, True), ("minst", 34, False), ("högst", 35, True), ("högst", 36, False)],
)
def test_a_target_is_reached_from_its_own_side(
    comparison: str, number: int, reached: object
) -> None:
    initiative = row(Initiative, name="a", comparison=comparison, target=Fraction(35))
    assert initiative.reaches(Fraction(number)) is reached
    assert initiative._replace(target=None).reaches(Fraction(number)) is None


def member(name: str, party: str) -> Member:
    return Member(YEAR.members[0].at, name, party)


MEMBERS = (
    member("Försäkringskassan", "stat"),
    member("Arbetsförmedlingen", "stat"),
    member("Region Syd", "region"),
    member("Håbo", "kommun"),
    member("Tierp", "kommun"),
)


@pytest.mark.parametrize(
    ("whom", "present", "missing"),
    [
        (ALL_PARTIES, ("Försäkringskassan", "tierp"), ["Arbetsförmedlingen", "Region Syd"]),
        (ALL_PARTIES, ("Arbetsförmedlingen", "Region Syd"), ["Försäkringskassan", "kommunerna"]),
        (
            ALL_MEMBERS,
            ("Försäkringskassan", "Tierp"),
            ["Arbetsförmedlingen", "Region Syd", "Håbo"],
        ),
    ],
)
def test_a_party_is_the_state_member_the_region_or_any_municipality(
    whom: str, present: tuple[str, ...], missing: list[str]
) -> None:
    organ = row(Organ, organ="Beredningen", level="strategisk", represents=whom)
    assert lacking(organ, present, MEMBERS) == missing


def test_a_case_keeps_its_number_over_meetings_in_their_order() -> None:
    """Seed 001 has case 2014:18 twice; the earlier meeting stands first whatever its row."""
    meetings = tuple(
        row(Meeting, at, meeting=name, organ="Beredningen", type="", start_date=day)
        for at, (name, day) in enumerate([("maj", date(2016, 5, 3)), ("mars", date(2016, 3, 3))])
    )
    items = tuple(
        row(Item, at, meeting=name, order=at, section=section, case_number="2014:18")
        for at, (name, section) in enumerate([("maj", "2.1"), ("mars", "3.2"), ("mars", "5.3")])
    )
    year = YEAR._replace(meetings=meetings, items=items)
    told = items_of(row(Case, number="2014:18"), year)
    assert [(item.meeting, item.section) for item in told] == [
        ("mars", "3.2"),
        ("mars", "5.3"),
        ("maj", "2.1"),
    ]


def test_what_falls_due_in_each_until_it_is_done() -> None:
    told = dues(
        initiatives=(row(Initiative, name="a", follow_up=JUNE),),
        points=(
            row(DevelopmentPoint, number="1.1", name="b", review=JUNE),
            row(DevelopmentPoint, 2, number="1.2", name="c", review=JUNE, status="klar"),
        ),
        projects=(
            row(Project, name="d", apply_by=JUNE),
            row(Project, 2, name="e", submitted=JUNE, apply_by=JUNE),
            row(Project, 3, name="f", outcome="beviljad", report_by=JUNE),
        ),
        seminars=(row(Seminar, name="g", day=JUNE, invite_by=date(2025, 5, 1), register_by=JUNE),),
        evaluations=(
            row(Evaluation, name="h", deliver_by=JUNE),
            row(Evaluation, 2, name="i", deliver_by=JUNE, delivered=JUNE),
        ),
        cases=(row(Case, number="2025:7", due=JUNE), row(Case, 2, number="2025:8", closed=JUNE)),
    )
    assert told == [
        ("2025-06-04", "Följ upp initiativet a"),
        ("2025-06-04", "Stäm av utvecklingspunkt 1.1: b"),
        ("2025-06-04", "Lämna in ansökan d"),
        ("2025-06-04", "Slutrapportera f"),
        ("2025-05-01", "Skicka inbjudan till g 4 juni 2025"),
        ("2025-06-04", "Sista dag att anmäla sig till g 4 juni 2025"),
        ("2025-06-04", "g"),
        ("2025-06-04", "Ta emot utvärderingen h"),
        ("2025-06-04", "Svara i ärende 2025:7"),
    ]


def test_a_seat_that_has_a_successor_needs_none() -> None:
    first = row(Representative, group="AU", name="Ada", member="Tierp", end=JUNE)
    second = row(Representative, 2, group="AU", name="Bo", member="Tierp", start=date(2025, 6, 5))
    assert dues(representatives=(first,)) == [("2025-06-04", "Utse efterträdare till Ada i AU")]
    assert dues(representatives=(first, second)) == []
    late = second._replace(start=date(2025, 6, 6))
    assert len(dues(representatives=(first, late))) == 1


def test_two_leases_without_end_cost_by_the_month() -> None:
    old = row(Lease, name="Gamla", start=date(2024, 1, 1), rent=Kr.of(9000))
    new = row(Lease, 2, name="Nya", start=date(2025, 1, 1))
    assert [each.code for each in found(leases=(old, new))] == ["R83"]
    ended = old._replace(end=date(2024, 12, 31))
    assert found(leases=(ended, new)) == []

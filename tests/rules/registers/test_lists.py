"""Sums and days of the registers, reckoned by hand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.registers.board_duties import BoardDuty
from finsam_xl.rules.registers.every import check_registers, due_in
from finsam_xl.rules.registers.premises import rent_of
from finsam_xl.rules.registers.recurring import Recurring, open_days
from finsam_xl.rules.registers.risks import Risk
from tests.rules.registers.arbetsforum import staffed
from tests.rules.registers.worksheet import YEAR, Value, dues, found, registers, row


def test_nineteen_persons_add_up_and_the_posts_do_not() -> None:
    """Seed 004: 1+1+5+2+2+2+2+1+1+1+1 = 19; 6+5+0,05+0,20+0,60+0,50 = 12,35, not 13,40."""
    assert staffed(persons=19, posts=Fraction("12.35")) == []
    [told] = staffed(persons=19, posts=Fraction("13.40"))
    assert (told.code, "12,35" in told.what, "−1,05" in told.what) == ("R76", True, True)


def test_a_move_costs_the_old_rent_by_months_and_days() -> None:
    """16 September to 31 December at 9 000 kr: 15/30 of a month and three whole: 31 500 kr."""
    cost = rent_of(Kr.of(9000), date(2016, 9, 16), date(2016, 12, 31))
    assert cost == Kr.of(31500)
    assert rent_of(Kr.of(2900), date(2024, 2, 29), date(2024, 2, 29)) == Kr.of(100)


def test_a_recurring_task_is_due_at_the_end_of_its_month() -> None:
    """Done in October 2023: the next are the leap day of 2024, and October again."""
    task = row(Recurring, name="Helår", months="10; 2", done=date(2023, 10, 9))
    assert open_days(task, 2023, date(2023, 12, 20)) == (date(2024, 2, 29),)
    late = open_days(task, 2023, date(2024, 3, 1))
    assert late == (date(2024, 2, 29), date(2024, 10, 31))
    done = task._replace(done=date(2024, 2, 1))
    assert open_days(done, 2023, date(2024, 3, 1)) == (date(2024, 10, 31),)


def test_a_task_never_done_counts_for_its_nearest_month() -> None:
    """On 10 December 2026 the last of January is 52 days ahead, the last of February 285 back.

    On 15 March 2026 the last of February is 15 days back, the last of January 322 ahead.
    """
    task = row(Recurring, name="Ny", months="1; 2")
    assert open_days(task, 2026, date(2026, 12, 10)) == (date(2027, 1, 31),)
    assert open_days(task, 2026, date(2026, 3, 15)) == (date(2026, 2, 28), date(2027, 1, 31))
    assert found(date(2025, 12, 10), recurring=(task,)) == []


def test_months_are_numbers_or_names_however_they_are_parted() -> None:
    ways = {
        "4; 10": (4, 10),
        "10, 4": (4, 10),
        "mars": (3,),
        "Januari/Februari": (1, 2),
        "7 eller juli": (7,),
        "jan, apr och sep": (1, 4, 9),
        "4\n10": (4, 10),
        "våren": (),
        "13": (),
        "": (),
    }
    read = {text: row(Recurring, name="a", months=text).due_months for text in ways}
    assert read == ways


def test_a_task_of_the_board_falls_due_with_the_year_until_a_meeting_has_met_it() -> None:
    rows = (row(BoardDuty, name="a"), row(BoardDuty, 2, name="b", meeting="M1", section="4"))
    assert dues(board_duties=rows) == [("2025-12-31", "a")]
    assert found(date(2025, 11, 30), board_duties=rows) == []
    assert [each.code for each in found(date(2025, 12, 1), board_duties=rows)] == ["R55"]


def test_a_meeting_of_another_year_another_organ_or_none_at_all_meets_no_task() -> None:
    own: dict[str, Value] = {"organ": "Styrelsen", "type": "", "start_date": date(2025, 3, 7)}
    cases: list[tuple[dict[str, Value], str]] = [
        ({}, ""),
        ({"start_date": date(2024, 12, 5)}, "hölls 5 december 2024 och inte under 2025"),
        ({"organ": "Beredningen"}, "är med Beredningen"),
        ({"status": "inställt"}, "är inställt"),
    ]
    for values, told in cases:
        meeting = row(Meeting, meeting="M1", **{**own, **values})
        duty = row(BoardDuty, name="a", meeting="M1")
        given = registers(YEAR._replace(meetings=(meeting,)), board_duties=(duty,))
        texts = [each.what for each in check_registers(given, date(2025, 5, 15))]
        assert len(texts) == bool(told)
        assert all(told in text for text in texts)
        left = [due for due in due_in(given, date(2025, 5, 15)) if due.what == "a"]
        assert len(left) == bool(told)


def test_a_review_on_the_day_itself_is_not_late() -> None:
    risk = row(Risk, name="a", likelihood=1, consequence=1, owner="b", review=date(2025, 5, 15))
    assert found(date(2025, 5, 15), risks=(risk,)) == []
    assert dues(risks=(risk,)) == [("2025-05-15", "Se över risken a")]

"""Sections: numbers of both styles, gaps and doubles, intervals, and appendices."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.rules.meetings.appendices import appendix_text, cited, number_appendices
from finsam_xl.rules.meetings.checks.sections import check_running, check_sections, second_number
from finsam_xl.rules.meetings.labels import sections_text, whole_number
from finsam_xl.rules.meetings.near_names import nearest
from finsam_xl.rules.meetings.records import Item
from finsam_xl.rules.meetings.sections import next_section, number_sections
from finsam_xl.rules.meetings.settings import PER_MEETING, RUNNING
from tests.rules.meetings.worksheet import (
    SETTINGS,
    codes,
    full,
    held,
    items,
    row,
    year_of,
    year_with,
)


def levels(*each: int) -> tuple[Item, ...]:
    return tuple(row(Item, at, meeting="M1", order=at, level=lv) for at, lv in enumerate(each, 1))


def numbered(text: str) -> list[str]:
    year = year_with(meetings=(held(status="kallat"),), items=items(text))
    return codes(check_sections(full(year), []))


def test_seed_002_runs_over_the_year_and_leaves_what_is_below_without() -> None:
    year = year_of("meetings_umea")
    october, november = (full(year, name) for name in ("2020-10-30", "2020-11-27"))
    assert number_sections(october.items, RUNNING, 47) == tuple(i.label for i in october.items)
    assert next_section(year, november.meeting) == 59
    proposed = number_sections(november.items, RUNNING, 59)
    assert (proposed[0], proposed[-1]) == ("59", "71")


def test_seed_001_begins_anew_and_nests() -> None:
    march = full(year_of("meetings_uppsala"), "2016-03-03")
    split = levels(1, 1, 2, 1, 2, 2, 2, 1, 1, 2, 2, 2, 2, 2, 1, 1)
    printed = [item.label for item in march.items]
    printed.insert(9, "5.1")
    assert list(number_sections(split, PER_MEETING)) == printed


def test_a_new_year_begins_with_1() -> None:
    year = year_of("meetings_umea")
    later = held(date(2021, 2, 19), meeting="2021-02-19")
    assert next_section(year._replace(meetings=(*year.meetings, later)), later) == 1


def test_other_organs_count_by_themselves() -> None:
    year = year_of("meetings_umea")
    other = held(date(2020, 11, 10), meeting="AU", organ="Arbetsutskottet")
    assert next_section(year._replace(meetings=(*year.meetings, other)), other) == 1


@given(st.lists(st.integers(1, 3), max_size=20))
def test_proposed_numbers_never_repeat_and_have_no_gaps(each: list[int]) -> None:
    nested = [label for label in number_sections(levels(*each), PER_MEETING) if label]
    assert len(nested) == len(set(nested)) == len(each)
    running = [label for label in number_sections(levels(*each), RUNNING, 47) if label]
    assert running == [str(47 + at) for at in range(each.count(1))]
    whole = tuple(
        item._replace(section=label, account="x")
        for item, label in zip(
            levels(*each), number_sections(levels(*each), PER_MEETING), strict=True
        )
    )
    found = codes(check_sections(full(year_with(meetings=(held(),), items=whole)), []))
    assert found == []


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("47 48 49", []),
        ("47 49", ["N21"]),
        ("47 47", ["N20"]),
        ("48 47", ["N22"]),
        ("1 2 2.1 3 3.1 3.2 4", []),
        ("1 2.1", ["N21"]),
        ("3 3.2", ["N21"]),
        ("3.1 3.3", ["N21"]),
        ("3.2 3.1", ["N22"]),
        ("3.1 4 4.1 5", []),
        ("47 47 b 48", []),
    ],
)
def test_gaps_doubles_and_order(labels: str, expected: list[str]) -> None:
    names = labels.replace(" b", "b").split()
    assert numbered("\n".join(f"{name} | Ärende" for name in names)) == expected


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("Ärenden (160321)5.1 Medlemsavgift 2016", "5.1"),
        ("Ärenden 5.1 Medlemsavgift", ""),
        ("Version 2.10 Beslutad", ""),
        ("Budget 2021-2023", ""),
        ("Möte kl.9.30 Start", ""),
        ("Uppföljning (1.4 Deltagare)", ""),
    ],
)
def test_two_headings_on_a_line(heading: str, found: str) -> None:
    assert second_number(heading) == found


def test_a_meeting_follows_on_the_one_before_and_a_new_year_on_nothing() -> None:
    def found(first: str, second: str, day: date) -> list[str]:
        meetings = (held(), held(day, meeting="M2"))
        whole = (*items(f"{first} | Ett"), *items(f"{second} | Två", "M2"))
        return codes(check_running(year_with(meetings=meetings, items=whole)))

    assert found("12", "13", date(2025, 6, 12)) == []
    assert found("12", "14", date(2025, 6, 12)) == ["N28"]
    assert found("12", "12", date(2025, 6, 12)) == ["N28"]
    assert found("12", "1", date(2026, 1, 20)) == []
    assert found("12", "13", date(2026, 1, 20)) == ["N28"]


def test_numbers_that_begin_anew_each_meeting_need_not_follow_on() -> None:
    meetings = (held(), held(date(2025, 6, 12), meeting="M2"))
    whole = (*items("1 | Ett\n2 | Två"), *items("1 | Ett", "M2"))
    settings = SETTINGS._replace(numbering=PER_MEETING)
    assert check_running(year_with(settings=settings, meetings=meetings, items=whole)) == ()


def test_sections_are_joined_as_people_write_them() -> None:
    order = [str(number) for number in range(47, 59)]
    assert sections_text(order, order) == "§ 47–58"
    assert sections_text(["47", "48", "52", "54"], order) == "§ 47–48, 52 och 54"
    assert sections_text(["3.1"], ["3", "3.1"]) == "3.1"
    assert sections_text([], order) == ""


@pytest.mark.parametrize("text", ["", "x", "²", "-1", "1.0", "9" * 5000])
def test_no_text_makes_a_section_of_what_is_none(text: str) -> None:
    assert whole_number(text) is None


def test_appendices_are_numbered_by_the_order_of_their_items() -> None:
    year = year_of("meetings_umea")
    october = number_appendices(full(year, "2020-10-30"))
    assert [(each.order, each.number) for each in october] == [(5, n) for n in range(1, 9)] + [
        (7, 9)
    ]
    november = number_appendices(full(year, "2020-11-27"))
    assert [each.order for each in november] == [4, 5, 6, 9, 9]
    backwards = year._replace(appendices=year.appendices[::-1])
    orders = [each.order for each in number_appendices(full(backwards, "2020-11-27"))]
    assert orders == [4, 5, 6, 9, 9]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("(bilaga 1-8)", [1, 2, 3, 4, 5, 6, 7, 8]),
        ("(bilaga 4 – 5) och bilaga 9", [4, 5, 9]),
        ("bilagorna 1, 3 och 5", [1, 3, 5]),
        ("Bilaga 2", [2]),
        ("i bilagan", []),
        ("bilaga 20201030", []),
        ("bilaga 5-3", []),
    ],
)
def test_what_a_text_cites(text: str, numbers: list[int]) -> None:
    assert cited(text) == numbers


@given(st.sets(st.integers(1, 99), max_size=12))
def test_what_is_written_of_appendices_is_read_back(numbers: set[int]) -> None:
    assert sorted(cited(appendix_text(list(numbers)))) == sorted(numbers)


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("Förebundsberedningen", "Förbundsberedningen"),
        ("förbundsberedningens", ""),
        ("Förbundsberedning", ""),
        ("Arbetsförmedligen", "Arbetsförmedlingen"),
        ("Arbetsgruppen", ""),
        ("Förbndsbredningen", "Förbundsberedningen"),
        ("Föörbundsbeeredningen", "Förbundsberedningen"),
        ("Förbandsborodningen", ""),
        ("Fxrbundsbexedningen", "Förbundsberedningen"),
        ("Fxxrbundsbexedningen", ""),
        ("Styrelser", ""),
    ],
)
def test_a_slip_of_the_pen_is_no_other_form_of_the_word(word: str, found: str) -> None:
    known = ["Förbundsberedningen", "Arbetsförmedlingen", "Styrelsen"]
    assert nearest(word, known) == found


def test_the_nearest_of_two_names_is_meant() -> None:
    for known in (["Samverkansrådet", "Samverkansrodet"], ["Samverkansrodet", "Samverkansrådet"]):
        assert nearest("Samvarkansrådet", known) == "Samverkansrådet"

"""Personal identity numbers are found in every written form; other numbers are left alone.

The numbers are made up; their check digits are worked out for the test.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.identity import (
    holds_identity_number,
    is_identity_number,
    without_identity_numbers,
)


@pytest.mark.parametrize(
    "text",
    [
        "811218-9876",
        "8112189876",
        "198112189876",
        "19811218-9876",
        "811218+9876",
        "811218−9876",
        "811278-9873",
        "811218-T123",
        "ring 811218-9876 i morgon",
        "811218-1234",
        "811218 - 9876",
        "811218\u00a0-\u00a09876",
        "1981-12-18-9876",
        "1981-12-18 9876",
        "1981.12.18-9876",
        "81 12 18-9876",
        "8 1 1 2 1 8 9 8 7 6",
        "1 9 8 1 1 2 1 8 9 8 7 6",
        "811218/9876",
        "811218_9876",
        "811218.9876",
        "8112\u200b18\u200b-98\u00ad76",
        "2021-811218-9876",
        "811218-9876-1",
        "811218:9876",
        "811218;9876",
        "811218,9876",
        "811218, 9876",
        "(811218)9876",
        "811218 (9876)",
        "(19811218) 9876",
        "81 12 18 98 76",
        "19 81 12 18 98 76",
        "81-12-18 (9876)",
    ],
)
def test_found(text: str) -> None:
    assert holds_identity_number(text)
    told = without_identity_numbers(text)
    assert "[personnummer]" in told
    assert "8112" not in told
    assert "9876" not in told


@pytest.mark.parametrize(
    "text",
    [
        "222000-0000",
        "2220000000",
        "202100-0010",
        "16 2021-0010",
        "10 610 905",
        "8 112 189 876",
        "198 112 189 876",
        "2015-11-01",
        "2021-03-01 1430",
        "0701740605",
        "070-174 06 06",
        "9020-8112189876",
        "2014:18",
        "811218",
        "811218/1234",
        "1981-12-18-1234",
        "den 160415, 1504 kr",
        "20160415: 1504",
        "160415 (1504)",
        "811218,1234",
        "81 12 18 98 77",
        "30 81 12 18 98 76",
        "81 12 18 98 76 44 12",
        "",
    ],
)
def test_left_alone(text: str) -> None:
    assert not holds_identity_number(text)
    assert without_identity_numbers(text) == text


FORMS = (
    "{c}{d}-{n}",
    "{c}{d}{n}",
    "{d}{n}",
    "{d} {n}",
    "{d}-{n}",
    "{d}/{n}",
    "{d}_{n}",
    "{d}.{n}",
    "{d} - {n}",
    "{d}:{n}",
    "{c}{d}; {n}",
    "({d}) {n}",
    "{d}\u00a0–\u00a0{n}",
    "{d}\u200b-\u200b{n}",
    "{c}{y}-{m}-{a}-{n}",
    "{c}{y}.{m}.{a}-{n}",
    "{y} {m} {a}-{n}",
    "kopia av {d}-{n}.",
)


def luhn(nine: str) -> str:
    """The control digit, reckoned as it is printed: every other digit twice, from the first."""
    total = 0
    for at, digit in enumerate(nine):
        twice = int(digit) * (1 if at % 2 else 2)
        total += twice - 9 if twice > 9 else twice
    return str(-total % 10)


@given(
    born=st.dates(date(1930, 1, 1), date(2011, 12, 31)),
    serial=st.integers(0, 999),
    form=st.sampled_from(FORMS),
    days=st.sampled_from((0, 60)),
)
def test_every_number_is_found_in_every_form(born: date, serial: int, form: str, days: int) -> None:
    year, month, day = f"{born:%y}", f"{born:%m}", f"{born.day + days:02d}"
    nine = f"{year}{month}{day}{serial:03d}"
    last = f"{serial:03d}{luhn(nine)}"
    written = form.format(c=f"{born.year // 100}", d=nine[:6], y=year, m=month, a=day, n=last)
    assert holds_identity_number(written)
    assert last not in without_identity_numbers(written)


@given(number=st.integers(10**9, 10**12 - 1))
def test_amounts_with_spaces_between_the_thousands_are_left_alone(number: int) -> None:
    assert not holds_identity_number(f"{number:,}".replace(",", " "))
    assert not holds_identity_number(f"{number:,}".replace(",", "\u00a0") + " kr")


@given(first=st.integers(100, 999), third=st.integers(20, 99), last=st.integers(0, 9999))
def test_organisations_are_left_alone(first: int, third: int, last: int) -> None:
    """The third digit of an organisation is at least 2, which no month begins with."""
    digits = f"{first // 10}{third}{first % 10}0"
    for written in (f"{digits}-{last:04d}", f"{digits}{last:04d}", f"16{digits}-{last:04d}"):
        assert not holds_identity_number(written)


@given(number=st.integers(0, 9_999_999), form=st.sampled_from(("{}-{} {} {}", "{} - {} {} {}")))
def test_telephones_as_they_are_printed_are_left_alone(number: int, form: str) -> None:
    digits = f"{number:07d}"
    assert not holds_identity_number(form.format("070", digits[:3], digits[3:5], digits[5:]))


@given(
    day=st.dates(date(2012, 1, 1), date(2040, 12, 31)),
    number=st.integers(1000, 9999),
    length=st.integers(0, 400),
)
def test_a_day_with_another_beside_it_or_an_amount_is_left_alone(
    day: date, number: int, length: int
) -> None:
    assert not holds_identity_number(f"{day} {number}")
    assert not holds_identity_number(f"{day}–{day + timedelta(length)}")


@given(number=st.integers(10**9, 10**10 - 1))
def test_the_control_digit_decides_where_all_digits_stand_together(number: int) -> None:
    digits = str(number)
    others = [each for each in range(10) if is_identity_number(f"{digits[:9]}{each}")]
    assert len(others) <= 1

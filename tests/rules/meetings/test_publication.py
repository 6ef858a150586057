"""The published copy of minutes, and the numbered things of a document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.rules.meetings.marks import Mark, check_marks
from finsam_xl.rules.meetings.papers.minutes import minutes_of
from finsam_xl.rules.meetings.papers.publication import (
    Masked,
    Publication,
    publication_of,
)
from finsam_xl.rules.meetings.records import Appendix
from tests.rules.meetings.worksheet import full, held, items, people, row, year_with

PERSON = "811218-9876"
"""An example number with a right check digit; nobody has it."""


def published(text: str, hidden: str = "") -> Publication:
    (item,) = items("4 | Rekrytering")
    item = item._replace(account=text, hidden=hidden)
    who = people("Ada Ek | | ordförande\nBo Alm | | ledamot")
    year = year_with(meetings=(held(),), items=(item,), attendance=who)
    return publication_of(minutes_of(full(year), year), full(year))


def words(copy: Publication) -> str:
    (section,) = copy.minutes.sections
    return " ".join(line for part in section.parts for block in part.text for line in block.lines)


@pytest.mark.parametrize(
    ("hidden", "told"),
    [
        ("", "Ada Ek och Bo Alms bror Adam Ekman."),
        ("Bo Alm", "Ada Ek och [namn]s bror Adam Ekman."),
        ("Bo Alm; ada ek", "[namn] och [namn]s bror Adam Ekman."),
        ("ja", "[namn] och [namn]s bror Adam Ekman."),
        ("Adam Ekman", "Ada Ek och Bo Alms bror [namn]."),
        ("Ada Ek, Bo Alm", "[namn] och [namn]s bror Adam Ekman."),
        ("Ada\u00a0 Ek", "[namn] och Bo Alms bror Adam Ekman."),
    ],
)
def test_names_are_hidden_where_the_row_says_so(hidden: str, told: str) -> None:
    assert words(published("Ada Ek och Bo Alms bror Adam Ekman.", hidden)) == told


@pytest.mark.parametrize("written", ["Ada\u00a0Ek", "Ada  Ek", "ADA EK"])
def test_a_name_is_hidden_however_its_words_are_parted(written: str) -> None:
    assert words(published(f"{written} talade.", "Ada Ek")) == "[namn] talade."


def test_a_name_that_ends_with_a_sign_is_hidden() -> None:
    assert words(published("Ada E. talade.", "Ada E.")) == "[namn] talade."


def test_an_appendix_title_is_hidden_and_a_name_found_nowhere_is_told() -> None:
    (item,) = items("4 | Rekrytering")
    item = item._replace(account="Bo Alm anställdes.", hidden="Ada Ek; Bo Alm")
    file = row(Appendix, 4, meeting="M1", order=item.order, title="Ansökan från Ada Ek")
    year = year_with(meetings=(held(),), items=(item,), appendices=(file,))
    copy = publication_of(minutes_of(full(year), year), full(year))
    assert [each.title for each in copy.minutes.appendices] == ["Ansökan från [namn]"]
    assert copy.unfound == ()
    assert published("Ada Eks talade.", "Ada Ekk").unfound == ("§ 4",)
    assert published("Ingen talade.", "ja").unfound == ()


def test_an_identity_number_is_always_hidden_and_the_log_never_holds_it() -> None:
    copy = published(f"Bo Alm, {PERSON}, anställdes.\n\n{PERSON} igen.", "Bo Alm")
    assert words(copy) == "[namn], [personnummer], anställdes. [personnummer] igen."
    assert copy.masked == (Masked("§ 4", "namn", 1), Masked("§ 4", "personnummer", 2))
    assert PERSON not in repr(copy)


def test_what_hides_nothing_is_the_minutes_themselves() -> None:
    copy = published("Inget att dölja.")
    assert copy.masked == ()
    assert words(copy) == "Inget att dölja."


def marks(kind: str, *numbers: int) -> tuple[Mark, ...]:
    return tuple(Mark(kind, number, f"sida {at}") for at, number in enumerate(numbers, 1))


def test_seed_002s_third_footnote_is_missing() -> None:
    (finding,) = check_marks(marks("fotnot", 1, 2, 4))
    assert finding.what == "Fotnot 3 saknas: 2 följs av 4."


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((), []),
        ((7,), []),
        ((3, 1, 2), []),
        ((1, 5), ["Figur 2–4 saknas: 1 följs av 5."]),
        ((1, 2, 2, 3), ["Figur 2 står två gånger: sida 2 och sida 3."]),
    ],
)
def test_gaps_and_doubles(numbers: tuple[int, ...], expected: list[str]) -> None:
    assert [finding.what for finding in check_marks(marks("figur", *numbers))] == expected


def test_each_kind_is_counted_by_itself() -> None:
    assert check_marks((*marks("figur", 1, 2), *marks("bilaga", 2, 3))) == ()


@given(st.sets(st.integers(1, 60), max_size=20))
def test_each_gap_is_told_once(numbers: set[int]) -> None:
    gaps = sum(number + 1 not in numbers for number in numbers) - bool(numbers)
    assert len(check_marks(marks("figur", *numbers))) == gaps

"""The national report's five tables of exits, by hand on ten of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction

from finsam_xl.rules.disclosure.records import Cell, SmallCounts
from finsam_xl.rules.disclosure.suppress import published, published_in_order
from finsam_xl.rules.disclosure.tables import joined
from finsam_xl.rules.participants.counts import EXITED, chosen
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.periods import periods_of
from finsam_xl.rules.participants.standard_tables import (
    WORKS_AFTER,
    StandardTables,
    standard_releases,
    standard_tables,
)
from finsam_xl.rules.participants.stay import stay
from finsam_xl.rules.participants.work_or_study import BEGAN, DOES, INCREASED, NEITHER
from tests.rules.disclosure.test_suppression import assert_safe
from tests.rules.participants.worksheet import followed

SUPPORT = "försörjningsstöd"
(YEAR,) = periods_of(2021, "år")
TEN = followed("""
Inskriven|Avslutad|Sysselsättning före|Sysselsättning efter|Arbetar före %|Arbetar efter %
2021-01-01 | 2021-01-11 | söker arbete  | arbetar           |     | 1
2021-01-01 | 2021-01-31 | söker arbete  | studerar          |     |
2021-01-01 | 2021-04-01 | söker arbete  | söker arbete      |     |
2021-01-01 | 2021-04-02 | arbetar       | arbetar           | 1/4 | 1/2
2021-01-01 | 2021-07-01 | arbetar       | arbetar           | 1/2 | 1/2
2021-01-01 | 2021-07-02 | arbetar       | söker arbete      | 1/2 | 0
2021-01-01 | 2021-10-01 | föräldraledig | studerar; arbetar |     | 1/4
2021-01-01 | 2021-12-30 | föräldraledig |                   |     |
2021-01-01 | 2021-12-31 |               | arbetar           |     |
2021-01-01 | 2021-12-31 | söker arbete  | föräldraledig     |     | 1/4
2021-01-01 |            | söker arbete  | arbetar           |     |
""")

INCOMES = followed("""
Inskriven  | Avslutad   | Försörjning före  | Försörjning efter
2021-01-01 | 2021-01-11 | försörjningsstöd  | lön
2021-01-01 | 2021-01-31 | försörjningsstöd  | studiestöd
2021-01-01 | 2021-04-01 | försörjningsstöd  | försörjningsstöd
2021-01-01 | 2021-04-02 | lön; sjukpenning  | lön
2021-01-01 | 2021-07-01 | lön               | lön
2021-01-01 | 2021-07-02 | lön               | a-kassa
2021-01-01 | 2021-10-01 | föräldrapenning   | lön
2021-01-01 | 2021-12-30 | föräldrapenning   |
2021-01-01 | 2021-12-31 |                   | lön
2021-01-01 | 2021-12-31 | sjukpenning; lön  | sjukpenning
""")


def tables(given: Followed = TEN) -> StandardTables:
    return standard_tables(given, chosen(given.episodes, EXITED, YEAR))


def sums(found: Mapping[tuple[str, ...], int]) -> dict[str, tuple[int, int]]:
    """How many had each value before, and how many after."""
    before: Counter[str] = Counter()
    after: Counter[str] = Counter()
    for (first, last), count in found.items():
        before[first] += count
        after[last] += count
    return {value: (before[value], after[value]) for value in before.keys() | after.keys()}


def test_occupation_before_and_after() -> None:
    assert sums(tables().occupation) == {
        "arbetar": (3, 4),
        "arbetar + studerar": (0, 1),
        "föräldraledig": (2, 1),
        "studerar": (0, 1),
        "söker arbete": (4, 2),
        "uppgift saknas": (1, 1),
    }


def test_the_same_in_four_groups() -> None:
    assert sums(tables().groups) == {
        "aktivt arbetssökande som inte arbetar eller studerar": (4, 2),
        "förvärvsarbete": (3, 5),
        "studier": (0, 1),
        "övriga": (2, 1),
        "uppgift saknas": (1, 1),
    }


def test_who_works_or_studies_and_who_began_or_increased() -> None:
    """Before: 4, 5, 6. After: 1, 2, 4, 5, 7, 9 by code and 10 by a quarter of full time."""
    works = tables().works
    after = Counter[str]()
    for (_, how), count in works.items():
        after[how] += count
    assert (works.total(), sum(count for (does, _), count in works.items() if does == DOES)) == (
        10,
        3,
    )
    assert (10 - after[NEITHER], after[BEGAN], after[INCREASED]) == (7, 5, 1)


def test_income_source_before_and_after() -> None:
    assert sums(tables(INCOMES).income) == {
        "a-kassa": (0, 1),
        "föräldrapenning": (2, 0),
        "försörjningsstöd": (3, 1),
        "lön": (2, 5),
        "lön + sjukpenning": (2, 0),
        "sjukpenning": (0, 1),
        "studiestöd": (0, 1),
        "uppgift saknas": (1, 1),
    }


def test_the_dead_are_not_followed_and_nothing_of_them_is_missing() -> None:
    """Two died: of one nothing is told after, and the other worked. Of the third it is missing."""
    given = followed("""
Inskriven  | Avslutad   | Avslutsorsak | Sysselsättning före | Sysselsättning efter
2021-01-01 | 2021-01-11 | avliden      | söker arbete        |
2021-01-01 | 2021-01-31 | avliden      | söker arbete        | arbetar
2021-01-01 | 2021-04-01 | enligt plan  | söker arbete        |
""")
    assert given.episodes.outcome == ["övrigt", "övrigt", "uppgift saknas"]
    after = {value: last for value, (_, last) in sums(tables(given).occupation).items() if last}
    assert after == {"följs inte efter avslut": 1, "arbetar": 1, "uppgift saknas": 1}
    groups = {value: last for value, (_, last) in sums(tables(given).groups).items() if last}
    assert groups == {"övriga": 1, "förvärvsarbete": 1, "uppgift saknas": 1}


def test_income_source_after_given_one_before() -> None:
    income = tables(INCOMES).income
    given = {after: count for (before, after), count in income.items() if before == SUPPORT}
    assert given == {"lön": 1, "studiestöd": 1, SUPPORT: 1}


def test_time_in_the_intervention() -> None:
    """10, 30, 90, 91, 181, 182, 273, 363, 364 and 364 days: 1 948 in all."""
    told = stay(TEN.episodes, chosen(TEN.episodes, EXITED, YEAR))
    assert (told.episodes, told.mean, told.median) == (10, Fraction(1948, 10), Fraction(363, 2))
    assert tables().stay == {
        ("högst 3 månader",): 3,
        ("mer än 3 till 6 månader",): 2,
        ("mer än 6 till 9 månader",): 2,
        ("mer än 9 till 12 månader",): 3,
        ("mer än 12 månader",): 0,
    }


def test_nobody_has_no_mean() -> None:
    told = stay(TEN.episodes, [])
    assert (told.episodes, told.mean, told.median) == (0, None, None)


def test_the_tables_are_linked_by_all_that_adds_up() -> None:
    release = joined(standard_releases(tables()))
    assert release.counts[Cell(EXITED)] == 10
    assert release.counts[WORKS_AFTER] == 7
    for balance in release.balances:
        left, right = (
            sum(release.counts[cell] for cell in side) for side in (balance.left, balance.right)
        )
        assert left == right
    group = Cell.of(EXITED, **{"Sysselsättningsgrupp efter": "förvärvsarbete"})
    (folded,) = [balance for balance in release.balances if group in balance.left]
    assert {dict(cell.where)["Sysselsättning efter"] for cell in folded.right} == {
        "arbetar",
        "arbetar + studerar",
    }


def test_of_ten_exits_the_sum_is_shown_and_hardly_anything_else() -> None:
    """After: 2, 5, 1, 1 and 1; the small are 5 together, so the fifth is hidden with them."""
    first, *more = standard_releases(tables())
    shown = published_in_order(published(first, SmallCounts(5)), more)
    assert_safe(shown)
    assert shown.value(Cell(EXITED)) == 10
    assert shown.value(WORKS_AFTER) is None
    assert shown.value(Cell.of(EXITED, **{"Sysselsättningsgrupp efter": "förvärvsarbete"})) is None


def test_a_table_that_can_only_be_shown_by_hiding_the_sum_is_withheld() -> None:
    """Ten exits after which six sources are seen: each is 1 to 5, narrower than five."""
    first, *more = standard_releases(tables(INCOMES))
    shown = published_in_order(published(first, SmallCounts(5)), more)
    assert shown.value(Cell(EXITED)) == 10
    dimensions = {dimension for cell in shown.release.counts for dimension, _ in cell.where}
    assert not any(dimension.startswith("Försörjning") for dimension in dimensions)

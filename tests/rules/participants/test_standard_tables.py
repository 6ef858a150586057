"""The national report's five tables of exits, by hand on ten of them."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.rules.disclosure.records import Cell, SmallCounts
from finsam_xl.rules.disclosure.suppress import published_in_order
from finsam_xl.rules.disclosure.tables import joined
from finsam_xl.rules.participants.before_after import (
    Change,
    after_given,
    before_and_after,
)
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
from finsam_xl.rules.participants.work_or_study import WorkOrStudy, summed_up
from tests.rules.disclosure.test_suppression import assert_safe
from tests.rules.participants.worksheet import followed

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


def test_occupation_before_and_after_with_the_change() -> None:
    rows = before_and_after(tables().occupation)
    assert rows == (
        Change("arbetar", 3, 4),
        Change("arbetar + studerar", 0, 1),
        Change("föräldraledig", 2, 1),
        Change("studerar", 0, 1),
        Change("söker arbete", 4, 2),
        Change("uppgift saknas", 1, 1),
    )
    assert [row.change for row in rows] == [1, 1, -1, 1, -2, 0]
    assert rows[0].change_share == Fraction(1, 3)
    assert rows[1].change_share is None
    assert sum(row.before for row in rows) == sum(row.after for row in rows) == 10


def test_the_same_in_four_groups() -> None:
    assert before_and_after(tables().groups) == (
        Change("aktivt arbetssökande som inte arbetar eller studerar", 4, 2),
        Change("förvärvsarbete", 3, 5),
        Change("studier", 0, 1),
        Change("övriga", 2, 1),
        Change("uppgift saknas", 1, 1),
    )


def test_who_works_or_studies_and_who_began_or_increased() -> None:
    """Before: 4, 5, 6. After: 1, 2, 4, 5, 7, 9 by code and 10 by a quarter of full time."""
    assert summed_up(tables().works) == WorkOrStudy(10, before=3, after=7, began=5, increased=1)


def test_income_source_before_and_after() -> None:
    rows = {row.value: (row.before, row.after) for row in before_and_after(tables(INCOMES).income)}
    assert rows == {
        "a-kassa": (0, 1),
        "föräldrapenning": (2, 0),
        "försörjningsstöd": (3, 1),
        "lön": (2, 5),
        "lön + sjukpenning": (2, 0),
        "sjukpenning": (0, 1),
        "studiestöd": (0, 1),
        "uppgift saknas": (1, 1),
    }


def test_income_source_after_given_one_before() -> None:
    given = after_given(tables(INCOMES).income, "försörjningsstöd")
    assert given == {"lön": 1, "studiestöd": 1, "försörjningsstöd": 1}
    assert after_given(tables(INCOMES).income, "lön") == {"lön": 2, "a-kassa": 1, "sjukpenning": 1}


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
    shown = published_in_order(standard_releases(tables()), SmallCounts(5))
    assert_safe(shown)
    assert shown.value(Cell(EXITED)) == 10
    assert shown.value(WORKS_AFTER) is None
    assert shown.value(Cell.of(EXITED, **{"Sysselsättningsgrupp efter": "förvärvsarbete"})) is None


def test_a_table_that_can_only_be_shown_by_hiding_the_sum_is_withheld() -> None:
    """Ten exits after which six sources are seen: each is 1 to 5, narrower than five."""
    shown = published_in_order(standard_releases(tables(INCOMES)), SmallCounts(5))
    assert shown.value(Cell(EXITED)) == 10
    dimensions = {dimension for cell in shown.release.counts for dimension, _ in cell.where}
    assert not any(dimension.startswith("Försörjning") for dimension in dimensions)

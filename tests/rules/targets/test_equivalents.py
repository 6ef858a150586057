"""Full-year equivalents: half-years beside each other, gaps and small bases."""

from __future__ import annotations

from fractions import Fraction

import pytest

from finsam_xl.rules.participants.periods import Period, periods_of
from finsam_xl.rules.targets.assess import assess_one
from finsam_xl.rules.targets.check_targets import check_support
from finsam_xl.rules.targets.records import NOT_REACHED, REACHED, UNDECIDED, Verdict
from finsam_xl.rules.targets.support import Support
from tests.rules.targets.worksheet import YEAR, given, support, target

POPULATION = "Umeå | 2020 | 10000\nUmeå | 2021 | 10000"


def all_compared(given_support: Support, period: Period = YEAR) -> tuple[Verdict, ...]:
    """The verdicts on every municipality and half-year of a period."""
    of = target(kind="minskning", target_value=None, comparison="mindre än")
    return assess_one(given(support=given_support), of, period)


def compared(given_support: Support) -> Verdict:
    """The verdict on Umeå's first half-year."""
    (found,) = all_compared(given_support)
    return found


def of_umea(assistance: str, sickness: str = "400") -> Support:
    return support(
        f"""
Umeå | 2020 | 1 | sjukpenning        | 400
Umeå | 2020 | 1 | ekonomiskt bistånd | 100
Umeå | 2021 | 1 | sjukpenning        | {sickness}
Umeå | 2021 | 1 | ekonomiskt bistånd | {assistance}
""",
        POPULATION,
    )


def test_a_smaller_share_than_last_year_is_reached() -> None:
    """Hand: 499 of 10 000 is 4,99 %, last year 500 of 10 000."""
    found = compared(of_umea("99"))
    assert (found.verdict, found.measured.value) == (REACHED, Fraction(499, 10000))
    assert found.difference == Fraction(-1, 10000)
    assert (found.group, found.period) == ("Umeå", "halvår 1 2021")


def test_the_same_share_is_not_a_decrease() -> None:
    assert compared(of_umea("100")).verdict == NOT_REACHED


@pytest.mark.parametrize("gap", ["0", ""])
def test_a_gap_in_the_assistance_is_never_a_decrease(gap: str) -> None:
    found = compared(of_umea(gap))
    assert (found.verdict, found.why) == (UNDECIDED, "uppgift saknas för ekonomiskt bistånd")


def test_a_small_base_gets_no_verdict() -> None:
    """Hand: 60 + 30 = 90 the year before, fewer than 100."""
    small = support(
        """
Bjurholm | 2020 | 1 | sjukpenning        | 60
Bjurholm | 2020 | 1 | ekonomiskt bistånd | 30
Bjurholm | 2021 | 1 | sjukpenning        | 10
Bjurholm | 2021 | 1 | ekonomiskt bistånd | 10
""",
        "Bjurholm | 2020 | 1200\nBjurholm | 2021 | 1200",
    )
    found = compared(small)
    assert found.verdict == UNDECIDED
    assert found.why == "litet underlag: 90,0 helårsekvivalenter året före, färre än 100"


def test_a_half_year_is_compared_with_the_same_half_year() -> None:
    """The second half of last year says nothing of the first half of this."""
    found = all_compared(
        support(
            """
Umeå | 2020 | 2 | sjukpenning        | 400
Umeå | 2020 | 2 | ekonomiskt bistånd | 100
Umeå | 2021 | 1 | sjukpenning        | 300
Umeå | 2021 | 1 | ekonomiskt bistånd | 50
""",
            POPULATION,
        )
    )
    assert [(each.period, each.verdict, each.why) for each in found] == [
        ("halvår 1 2021", UNDECIDED, "uppgifter för 2020 saknas"),
        ("halvår 2 2021", UNDECIDED, "uppgifter för 2021 saknas"),
    ]


def test_the_population_is_of_the_settings_age() -> None:
    found = compared(of_umea("99")._replace(populations=()))
    assert found.why == "befolkningen 20–64 år 2021 saknas"


BOTH_HALVES = """
Umeå | 2020 | 1 | ekonomiskt bistånd | 500
Umeå | 2020 | 2 | ekonomiskt bistånd | 500
Umeå | 2021 | 1 | ekonomiskt bistånd | 400
Umeå | 2021 | 2 | ekonomiskt bistånd | 600
"""


@pytest.mark.parametrize(
    ("length", "at", "told"),
    [
        ("år", 0, ["halvår 1 2021", "halvår 2 2021"]),
        ("halvår", 0, ["halvår 1 2021"]),
        ("halvår", 1, ["halvår 2 2021"]),
        ("tertial", 0, ["halvår 2 2020"]),
        ("tertial", 1, ["halvår 1 2021"]),
        ("tertial", 2, ["halvår 2 2021"]),
    ],
)
def test_the_half_years_that_end_in_the_period_are_compared(
    length: str, at: int, told: list[str]
) -> None:
    """No half-year ends in the first tertial, so the last that has ended is told of."""
    found = all_compared(support(BOTH_HALVES, POPULATION), periods_of(2021, length)[at])
    assert [each.period for each in found] == told


def test_a_municipality_without_this_years_rows_is_told_of() -> None:
    rows = BOTH_HALVES + "Vännäs | 2020 | 1 | ekonomiskt bistånd | 100"
    (vannas,) = [e for e in all_compared(support(rows, POPULATION)) if e.group == "Vännäs"]
    assert (vannas.verdict, vannas.why) == (UNDECIDED, "uppgifter för 2021 saknas")


def test_two_rows_of_a_benefit_are_never_compared() -> None:
    """Hand: 400 twice is 800 or 400; nobody knows, and the last row may not win."""
    rows = of_umea("99", "400\nUmeå | 2021 | 1 | Sjukpenning | 1")
    found = compared(rows)
    assert (found.verdict, found.why) == (UNDECIDED, "två rader för Sjukpenning")


def test_the_databases_own_sum_is_not_added_to_its_parts() -> None:
    """Hand: 400 + 99 is 499, and the sum of 499 below them makes no 998."""
    rows = of_umea("99", "400\nUmeå | 2021 | 1 | Summa helårsekvivalenter | 499")
    found = compared(rows)
    assert (found.verdict, found.measured.numerator) == (REACHED, Fraction(499))


def test_the_gaps_of_both_halves_are_told_apart() -> None:
    lines = (
        "Vindeln | 2021 | 1 | ekonomiskt bistånd | 0\nVindeln | 2021 | 2 | ekonomiskt bistånd | 0"
    )
    told = [each.what.partition(".")[0] for each in check_support(support(lines, ""))]
    assert told == [
        "Vindeln har 0 för ekonomiskt bistånd halvår 1 2021",
        "Vindeln har 0 för ekonomiskt bistånd halvår 2 2021",
    ]

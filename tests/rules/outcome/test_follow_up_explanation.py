"""The story of each figure of the follow-up is the figure itself, by whatever method."""

from __future__ import annotations

from fractions import Fraction

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.text import shown
from finsam_xl.rules.outcome.follow_up import FollowUp, Outcome, follow_up
from finsam_xl.rules.outcome.follow_up_explanation import FollowUpBasis, explain_follow_up
from finsam_xl.rules.outcome.line_months import LineMonth, by_line_and_month
from finsam_xl.rules.outcome.profiles import Profiles
from finsam_xl.rules.outcome.records import FollowUpInput, OwnProfile
from tests.rules.budget.worksheet import place, plan
from tests.rules.outcome.golden_actuals import APRIL, RENT, ledger

LEDGER = (
    ledger(5010, "2021-01", -10_000, "Lokalhyra"),
    ledger(5010, "2021-01", -5_000, "Lokalhyra"),
    ledger(5010, "2021-04", -35_000, "Lokalhyra"),
    ledger(5010, "2021-05", -9_000, "Lokalhyra"),
    ledger(5010, "2020-04", -1, "Lokalhyra"),
    ledger(5800, "2021-02", -7, "Resor"),
)
"""50 000 kr through April, on a rent of 120 000 kr a year."""
KEYS = ("budget", "budget_to_date", "actual", "deviation", "forecast", "status")
AT = place("Uppföljning", 5, ("line", "forecast_method", "own_forecast", "comment", *KEYS))
HALF_IN_APRIL = (Fraction(0), Fraction(0), Fraction(0), Fraction(1, 2), *([Fraction(1, 16)] * 8))
PROFILES = Profiles(
    {LineMonth("Lokalhyra", 1): Kr.of(-30), LineMonth("Lokalhyra", 12): Kr.of(-60)},
    {"Lokalhyra": OwnProfile(AT, "Lokalhyra", HALF_IN_APRIL)},
)
NO_PROFILES = Profiles({}, {})


def followed(
    accrual: str = "rak",
    said: FollowUpInput | None = None,
    profiles: Profiles = PROFILES,
    month: int = 4,
) -> tuple[FollowUp, FollowUpBasis]:
    """The rent followed up, and what that was made of."""
    own = APRIL._replace(follow_up_month=month)
    (line,) = plan(RENT).lines
    whole = Plan((line._replace(accrual=accrual),), own)
    inputs = (said or FollowUpInput(AT, "Lokalhyra"),)
    outcome = Outcome(by_line_and_month(LEDGER, 2021), inputs, profiles)
    (row,) = follow_up(whole, outcome)
    return row, FollowUpBasis(own, outcome, LEDGER)


def story(key: str, row: FollowUp, given: FollowUpBasis) -> list[str]:
    """What the page says, its figure first; the figure is the row's own."""
    page = explain_follow_up(row, key, given)
    assert page is not None
    assert page.at == AT.cell(key)
    figure = row.status if key == "status" else shown(getattr(row, key), "tkr")
    assert page.figure == figure
    return [page.figure, *(step.told for step in page.steps)]


def test_the_budget_to_date_is_four_twelfths() -> None:
    figure, budget, spread = story("budget_to_date", *followed())
    assert (figure, budget) == ("−40 tkr", "Lokalhyra är budgeterad till −120 tkr.")
    assert spread.startswith("Rakt över året: 4 av 12 månader har gått, 33,3 %. ")
    assert spread.endswith("Av −120 tkr hör −40 tkr till tiden t.o.m. april.")


@pytest.mark.parametrize(
    ("accrual", "figure", "words"),
    [
        ("kvartal", "−60 tkr", "Ett påbörjat kvartal räknas helt: 6 av 12 månader."),
        ("halvår", "−60 tkr", "Ett påbörjat halvår räknas helt: 6 av 12 månader."),
        ("fjolårsprofil", "−40 tkr", "I fjol hade 33,3 % av året kommit t.o.m. april."),
        ("egen", "−60 tkr", "Den egna profilen lägger 50,0 % av året t.o.m. april."),
    ],
)
def test_other_ways_to_spread_a_line(accrual: str, figure: str, words: str) -> None:
    """Two quarters or a half-year of −120 are −60; a third is −40; a half is −60."""
    told = story("budget_to_date", *followed(accrual))
    assert told[0] == figure
    assert words in told[2]


@pytest.mark.parametrize("accrual", ["fjolårsprofil", "egen"])
def test_a_profile_that_is_missing_is_told_and_spread_straight(accrual: str) -> None:
    told = story("budget_to_date", *followed(accrual, profiles=NO_PROFILES))
    assert told[0] == "−40 tkr"
    assert f"{accrual.capitalize()} saknar ett helt års tal, så det räknas rakt" in told[2]


def test_the_outcome_is_told_month_by_month_with_its_cells() -> None:
    row, given = followed()
    assert story("actual", row, given) == [
        "−50 tkr",
        "Januari: −15 000 kr på 2 rader.",
        "April: −35 000 kr på 1 rad.",
    ]
    page = explain_follow_up(row, "actual", given)
    assert page is not None
    assert [len(step.cells) for step in page.steps] == [2, 1]


def test_an_outcome_of_nothing_says_so() -> None:
    row, given = followed()
    row, given = row._replace(actual=Kr(0)), given._replace(ledger=())
    assert story("actual", row, given)[1] == "Inget är bokfört på Lokalhyra t.o.m. april."


def test_the_deviation_and_the_status() -> None:
    """−50 − (−40) = −10 tkr; ten percent of 40 is 4, so it is beyond the limit."""
    assert story("deviation", *followed())[1] == (
        "Utfallet −50 tkr minus budget t.o.m. −40 tkr ger −10 tkr. Plus gör resultatet bättre."
    )
    told = story("status", *followed())
    assert told[0] == "sämre än budget"
    assert told[-1] == (
        "Avvikelsen är −10 tkr; gränsen är 10,0 % av budget t.o.m. −40 tkr, men minst 5 000 kr."
        " Alltså sämre än budget."
    )


def test_without_a_limit_there_is_no_status_to_explain() -> None:
    row, given = followed()
    given = given._replace(settings=given.settings._replace(comment_limit=None))
    page = explain_follow_up(row._replace(status=""), "status", given)
    assert page is not None
    assert (page.figure, page.steps[0].told) == (
        "tomt",
        "Ingen gräns är satt, så ingen status visas.",
    )


@pytest.mark.parametrize(
    ("said", "figure", "words"),
    [
        (FollowUpInput(AT, "Lokalhyra"), "−150 tkr", "Rakt över året"),
        (FollowUpInput(AT, "Lokalhyra", "fjolårsprofil"), "−150 tkr", "I fjol hade 33,3 %"),
        (
            FollowUpInput(AT, "Lokalhyra", "egen", Kr.of(-133_000)),
            "−133 tkr",
            "Egen prognos är −133 tkr.",
        ),
        (FollowUpInput(AT, "Lokalhyra", "egen"), "−150 tkr", "Egen saknar ett helt års tal"),
    ],
)
def test_the_forecast_by_each_method(said: FollowUpInput, figure: str, words: str) -> None:
    """−50 of a third of the year is −150."""
    told = story("forecast", *followed(said=said))
    assert told[0] == figure
    assert words in told[1]


def test_a_paced_forecast_says_where_it_ends() -> None:
    assert story("forecast", *followed())[2] == (
        "I samma takt som hittills, −50 tkr, slutar året på −150 tkr."
    )


def test_a_profile_without_anything_yet_adds_the_rest_of_the_budget() -> None:
    """Last year all came in December: −50 and the rest, −120 − (−40), are −130."""
    late = Profiles({LineMonth("Lokalhyra", 12): Kr.of(-90)}, {})
    said = FollowUpInput(AT, "Lokalhyra", "fjolårsprofil")
    told = story("forecast", *followed(said=said, profiles=late))
    assert told[0] == "−130 tkr"
    assert told[2] == "Utfallet −50 tkr och resten av budgeten −80 tkr ger −130 tkr."


def test_a_year_that_is_over_ends_with_its_outcome() -> None:
    told = story("forecast", *followed(month=12))
    assert told == ["−59 tkr", "Året är slut, så prognosen är utfallet −59 tkr."]


def test_other_columns_have_no_story() -> None:
    row, given = followed()
    assert explain_follow_up(row, "comment", given) is None
    page = explain_follow_up(row._replace(at=None), "forecast", given)
    assert page is not None
    assert page.at is None


def test_an_amount_is_shown_as_on_the_sheet_and_exactly_beside_it() -> None:
    """220 tkr a year is 73 333,33 kr through April."""
    row, basis = followed()
    third = row._replace(budget_to_date=-Kr(73_333_33))
    told = explain_follow_up(third, "budget_to_date", basis)
    assert told is not None
    assert told.figure == "−73,33 tkr (exakt −73 333,33 kr)"


def test_a_forecast_is_of_the_whole_year() -> None:
    told = explain_follow_up(followed()[0], "forecast", followed()[1])
    assert told is not None
    assert told.title == "Prognos för hela 2021 för Lokalhyra"

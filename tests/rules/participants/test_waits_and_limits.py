"""Waits in working days and days, the longest time, inflow, places and quotas."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.inflow import inflow
from finsam_xl.rules.participants.limits import last_day, overdue
from finsam_xl.rules.participants.quotas import Condition, condition_of, quota_uses
from finsam_xl.rules.participants.waits import (
    IN_TIME,
    LATE,
    NOT_YET,
    UNKNOWN,
    coach_waits,
    offer_waits,
    talk_waits,
)
from tests.rules.participants.worksheet import SETTINGS, followed, frame, occasions, quotas

CASES = Path(__file__).parents[2] / "cases"
WORKING_DAYS = json.loads((CASES / "working_days.json").read_text("utf-8"))
SIX_MONTHS = json.loads((CASES / "six_months.json").read_text("utf-8"))
SEED_004 = """
Arbetsforum | Bergsjön  | nybesök        | månad  | 40 |
Arbetsforum | Kortedala | nybesök        | månad  | 40 |
Arbetsforum | Bergsjön  | gammalt ärende | månad  | 5  | nybesök högst 40
Arbetsforum | Kortedala | gammalt ärende | månad  | 5  | nybesök högst 40
Arbetsforum | Svingeln  | AF             | halvår | 5  | långtidsinskrivna
"""


def everybody(given: Followed) -> range:
    return range(len(given.episodes.rows))


@pytest.mark.parametrize("case", WORKING_DAYS, ids=lambda case: case["start"])
def test_the_coach_is_in_time_on_the_last_working_day(case: dict[str, str]) -> None:
    start, last = case["start"], date.fromisoformat(case["sista"])
    after = date.fromordinal(last.toordinal() + 1)
    given = followed(f"""
Inskriven | Första coachtid
{start}   | {last}
{start}   | {after}
""")
    waits = coach_waits(given, everybody(given))
    assert (waits.how[0], waits.took[0]) == (IN_TIME, 2)
    assert waits.how[1] == LATE


def test_a_saturday_after_the_last_working_day_is_too_late_met_or_not() -> None:
    """Wednesday 11 March 2020: Thursday is one working day, Friday the 13th the second and last.

    | enrolled | met | last | |
    |---|---|---|---|
    | Wed 11 | Fri 13 | Fri 13 | in time |
    | Wed 11 | Sat 14 | Fri 13 | late |
    | Wed 11 | not by Sat 14 | Fri 13 | late |
    | Sat 7 | Tue 10 | Tue 10: Monday is one, Tuesday two | in time |
    | Sat 7 | Wed 11 | Tue 10 | late |
    """
    given = followed(
        """
Inskriven  | Första coachtid
2020-03-11 | 2020-03-13
2020-03-11 | 2020-03-14
2020-03-11 |
2020-03-07 | 2020-03-10
2020-03-07 | 2020-03-11
""",
        date(2020, 3, 14),
    )
    waits = coach_waits(given, everybody(given))
    assert waits.how == [IN_TIME, LATE, LATE, IN_TIME, LATE]


def test_a_coach_not_met_is_late_only_when_the_time_has_run_out() -> None:
    """Thursday 24 June 2021 and two working days: Tuesday the 29th, for Friday is Midsummer Eve."""
    text = "Inskriven | Första coachtid\n2021-06-24 |"
    for day, how in ((date(2021, 6, 29), NOT_YET), (date(2021, 6, 30), LATE)):
        given = followed(text, day)
        assert coach_waits(given, everybody(given)).how == [how]


def test_a_setting_may_make_midsummer_eve_a_working_day() -> None:
    settings = SETTINGS._replace(free_eves="julafton; Nyårsafton")
    given = followed("Inskriven | Första coachtid\n2021-06-24 | 2021-06-29", settings=settings)
    waits = coach_waits(given, everybody(given))
    assert (waits.how, waits.took) == ([LATE], [3])


def test_a_booked_time_that_has_not_come_is_no_meeting() -> None:
    given = followed("Inskriven | Första coachtid\n2021-03-01 | 2021-03-20", date(2021, 3, 2))
    assert coach_waits(given, everybody(given)).how == [NOT_YET]


def test_an_offer_on_the_fourteenth_day_is_in_time() -> None:
    given = followed("""
Inskriven  | Erbjudande
2021-12-01 | 2021-12-15
2021-12-01 | 2021-12-16
2021-12-01 |
2021-12-17 |
2021-12-16 |
""")
    waits = offer_waits(given, everybody(given))
    assert waits.how == [IN_TIME, LATE, LATE, NOT_YET, LATE]
    assert waits.by_how() == {(IN_TIME,): 1, (LATE,): 3, (NOT_YET,): 1, (UNKNOWN,): 0}


def test_three_talks_within_fourteen_days() -> None:
    """A: on day 0, 7 and 14. B: the third on day 15. C: two of three are attendance. D: no ID."""
    given = followed(
        """
Deltagare-ID | Samtycke | Insats | Inskriven
A            | ja       | Torget | 2021-12-01
B            | ja       | Torget | 2021-12-01
C            | ja       | Torget | 2021-12-01
             | nej      | Torget | 2021-12-01
E            | ja       | Torget | 2021-12-20
""",
        occasions=occasions("""
A | Torget | 2021-12-15 | coachsamtal
A | Torget | 2021-12-01 | coachsamtal
A | Torget | 2021-12-08 | coachsamtal
A | Torget | 2021-11-30 | coachsamtal
B | Torget | 2021-12-02 | coachsamtal
B | Torget | 2021-12-03 | coachsamtal
B | Torget | 2021-12-16 | coachsamtal
B | NAFS   | 2021-12-04 | coachsamtal
C | Torget | 2021-12-02 | coachsamtal
C | Torget | 2021-12-03 | närvaro
C | Torget | 2021-12-04 | avstämning
"""),
    )
    waits = talk_waits(given, everybody(given))
    assert waits.how == [IN_TIME, LATE, LATE, UNKNOWN, NOT_YET]
    assert waits.took == [3, 2, 1, None, 0]


def test_planned_talks_are_not_held_and_the_kind_is_read_in_any_case() -> None:
    """Two of A's three talks are after today; all three of B's are held."""
    given = followed(
        """
Deltagare-ID | Samtycke | Insats | Inskriven
A            | ja       | Torget | 2021-12-20
B            | ja       | Torget | 2021-12-20
""",
        date(2021, 12, 22),
        occasions=occasions("""
A | Torget | 2021-12-21 | coachsamtal
A | Torget | 2021-12-23 | coachsamtal
A | Torget | 2021-12-28 | coachsamtal
B | Torget | 2021-12-20 | Coachsamtal
B | Torget | 2021-12-21 | coachsamtal
B | Torget | 2021-12-22 | COACHSAMTAL
"""),
    )
    waits = talk_waits(given, everybody(given))
    assert (waits.how, waits.took) == ([NOT_YET, IN_TIME], [1, 3])


def test_an_anonymous_rows_talks_are_not_followed_by_the_id_left_in_its_cell() -> None:
    given = followed(
        "Deltagare-ID | Samtycke | Insats | Inskriven\nA | nej | Torget | 2021-12-01",
        occasions=occasions("\n".join(["A | Torget | 2021-12-02 | coachsamtal"] * 3)),
    )
    waits = talk_waits(given, everybody(given))
    assert (waits.how, waits.took) == ([UNKNOWN], [None])


def test_a_day_before_the_enrolment_is_no_answer_to_it() -> None:
    given = followed("""
Inskriven  | Första coachtid | Erbjudande
2021-03-01 | 2021-02-26      | 2021-02-28
2021-03-01 | 2021-03-01      | 2021-03-01
""")
    coach, offer = coach_waits(given, everybody(given)), offer_waits(given, everybody(given))
    assert (coach.how, coach.took) == ([UNKNOWN, IN_TIME], [None, 0])
    assert (offer.how, offer.took) == ([UNKNOWN, IN_TIME], [None, 0])


@pytest.mark.parametrize("case", SIX_MONTHS, ids=lambda case: case["start"])
def test_six_months_end_on_the_same_day_or_on_the_months_last(case: dict[str, str]) -> None:
    six = frame(longest_months=6)
    end = date.fromisoformat(case["slut"])
    assert last_day(date.fromisoformat(case["start"]), six, None) == end
    given = followed(
        f"Insats | Inskriven | Avslutad\nTorget | {case['start']} | {end}",
        date(2025, 1, 1),
        frames=(six,),
    )
    assert not overdue(given)
    given = followed(
        f"Insats | Inskriven\nTorget | {case['start']}",
        date.fromordinal(end.toordinal() + 1),
        frames=(six,),
    )
    (late,) = overdue(given)
    assert (late.limit, late.days) == (end, 1)


def test_an_extension_moves_the_limit() -> None:
    given = followed(
        """
Insats | Inskriven  | Förlängd till | Avslutad
Torget | 2021-01-15 | 2021-09-30    | 2021-09-30
Torget | 2021-01-15 | 2021-09-30    | 2021-10-02
Torget | 2021-01-15 | 2021-03-01    | 2021-07-15
Torget | 2021-01-15 |               | 2021-07-16
NAFS   | 2020-01-15 |               |
""",
        frames=(frame(longest_months=6), frame(intervention="NAFS")),
    )
    assert [(each.at, each.days) for each in overdue(given)] == [(1, 2), (3, 1)]


def test_eighty_a_month_fill_250_places_unless_the_mean_stay_is_short() -> None:
    """2 × 40 a month for 6 months are 480; 250 places are enough for 3,125 months."""
    arena = frame(intervention="Arbetsforum", places=250, longest_months=6)
    found = inflow(arena, quotas(SEED_004))
    assert found
    assert [found.a_month, found.full_stock] == [80, 480]
    assert not found.fits
    assert found.longest_mean_stay == Fraction(25, 8)


def test_a_ceiling_is_told_rounded_down() -> None:
    """Hand: 250 / 79 is 3,164…: 3,2 months would take 252,8 places, 3,1 takes 244,9."""
    arena = frame(intervention="Arbetsforum", places=250, longest_months=6)
    one_less = SEED_004.replace(
        "Kortedala | nybesök        | månad  | 40", "Kortedala | nybesök | månad | 39"
    )
    found = inflow(arena, quotas(one_less))
    assert found
    assert (found.a_month, found.told_stay) == (Fraction(79), Fraction(31, 10))


def test_no_inflow_is_told_where_something_is_missing() -> None:
    assert inflow(frame(places=250), quotas(SEED_004)) is None
    assert inflow(frame(intervention="Arbetsforum", places=250), quotas(SEED_004)) is None
    assert inflow(frame(intervention="Arbetsforum", longest_months=6), quotas(SEED_004)) is None


def test_a_condition_as_it_is_written() -> None:
    conditions = [condition_of(quota) for quota in quotas(SEED_004)]
    assert conditions == [None, None, Condition("nybesök", 40), Condition("nybesök", 40), None]


def test_quotas_by_area_entry_and_period() -> None:
    given = followed(
        """
Insats      | Område    | Ingång         | Inskriven
Arbetsforum | Bergsjön  | nybesök        | 2021-03-01
Arbetsforum | Bergsjön  | Nybesök        | 2021-03-31
Arbetsforum | Bergsjön  | nybesök        | 2021-04-01
Arbetsforum | Kortedala | nybesök        | 2021-03-15
Arbetsforum | Bergsjön  | gammalt ärende | 2021-03-15
Arbetsforum | Svingeln  | AF             | 2021-06-30
Arbetsforum | Svingeln  | AF             | 2021-01-01
""",
        quotas=quotas(SEED_004),
    )
    told = [
        (use.quota.area, use.quota.entry, use.period.label, use.used, use.others)
        for use in quota_uses(given)
    ]
    assert told == [
        ("Bergsjön", "nybesök", "mars 2021", 2, None),
        ("Bergsjön", "nybesök", "april 2021", 1, None),
        ("Kortedala", "nybesök", "mars 2021", 1, None),
        ("Bergsjön", "gammalt ärende", "mars 2021", 1, 2),
        ("Svingeln", "AF", "halvår 1 2021", 2, None),
    ]


def test_talks_are_not_followed_where_no_occasion_is_written_down() -> None:
    given = followed("Deltagare-ID | Samtycke | Insats | Inskriven\nA | ja | Torget | 2021-03-01")
    assert talk_waits(given, everybody(given)).how == [UNKNOWN]


def test_a_quota_without_an_entry_is_of_all_entries() -> None:
    """Hand: 2 by one entry and 1 by another are 3 of the whole intervention."""
    given = followed(
        """
Insats      | Område    | Ingång         | Inskriven
Arbetsforum | Bergsjön  | nybesök        | 2021-03-01
Arbetsforum | Kortedala | nybesök        | 2021-03-31
Arbetsforum | Bergsjön  | gammalt ärende | 2021-03-15
""",
        quotas=quotas("Arbetsforum | | | månad | 2 |"),
    )
    assert [(use.period.label, use.used) for use in quota_uses(given)] == [("mars 2021", 3)]

"""In, out and ongoing, by hand on small worksheets."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.rules.participants.counts import (
    EXITED,
    MEASURES,
    NEW,
    PARTICIPANTS,
    chosen,
    counted,
    persons,
)
from finsam_xl.rules.participants.episodes import grouping
from finsam_xl.rules.participants.periods import (
    Period,
    period_written,
    periods_of,
    same_period_a_year_before,
    so_far,
)
from finsam_xl.rules.participants.records import Participants
from finsam_xl.rules.participants.timeline import occupancy, overfull, timeline, timelines
from tests.rules.participants.worksheet import LABELS, followed

SECOND = periods_of(2021, "tertial")[1]
"""1 May to 31 August 2021."""
AT_THE_BOUNDARIES = """
Deltagare-ID|Samtycke|Insats|Kommun|Kön|Födelseår|Inskriven|Avslutad|Gått vidare till
1  | ja | Torget | Umeå   | K | 1990 | 2021-04-30 | 2021-05-01 | arbete
2  | ja | Torget | Umeå   | M | 1997 | 2021-05-01 | 2021-08-31 | studier
3  | ja | Torget | Vännäs | K | 1996 | 2021-08-31 |            |
4  | ja | Torget | Vännäs | M | 1961 | 2021-09-01 |            |
5  | ja | Torget | Umeå   | K | 1980 | 2021-01-15 | 2021-04-30 | arbete
1  | ja | NAFS   | Umeå   | K | 1990 | 2021-05-03 | 2021-05-03 | åter till handläggare
"""
"""Left on the first day, came on it, came on the last, came the day after, left the day before."""


def numbers(text: str, period: Period = SECOND) -> dict[str, int]:
    given = followed(text)
    return {each: len(chosen(given.episodes, each, period)) for each in MEASURES}


def test_every_column_of_the_table_has_its_label() -> None:
    assert len(LABELS) == len(Participants._fields) - 1
    assert set(LABELS.values()) == set(Participants._fields[1:])


def test_the_days_at_a_periods_ends_are_inside_it() -> None:
    assert numbers(AT_THE_BOUNDARIES) == {
        "ingående": 1,
        "nya": 3,
        "avslutade": 3,
        "pågående": 1,
        "deltagare": 4,
    }


def test_who_is_enrolled_before_the_first_year_is_not_counted() -> None:
    """1926 for 2026 would be there in every period, at an age of −54."""
    given = "Insats | Födelseår | Inskriven\nTorget | 1980 | {}-05-03"
    assert numbers(given.format(1926)) == dict.fromkeys(MEASURES, 0)
    assert numbers(given.format(1990))["ingående"] == 1


def test_the_age_of_who_is_enrolled_before_being_born_is_missing() -> None:
    given = followed("Insats | Födelseår | Inskriven\nTorget | 2030 | 2021-05-03")
    assert given.episodes.age_group == ["uppgift saknas"]


def test_opening_and_new_are_exited_and_ongoing() -> None:
    for period in (*periods_of(2021, "månad"), *periods_of(2021, "kvartal")):
        flow = timeline(followed(AT_THE_BOUNDARIES).episodes).flow(period)
        assert flow.opening + flow.new == flow.exited + flow.closing
        counts = numbers(AT_THE_BOUNDARIES, period)
        assert list(counts.values())[:4] == [flow.opening, flow.new, flow.exited, flow.closing]
        assert counts["deltagare"] == flow.participants


def test_persons_and_episodes_are_never_mixed() -> None:
    episodes = followed(AT_THE_BOUNDARIES).episodes
    among = chosen(episodes, PARTICIPANTS, SECOND)
    assert len(among) == 4
    assert persons(episodes, among) == 3


def test_each_anonymous_row_is_a_person_of_its_own() -> None:
    given = followed("""
Deltagare-ID | Samtycke | Samtycke återkallat | Insats | Inskriven
             | nej      |                     | Torget | 2021-05-03
             | nej      |                     | NAFS   | 2021-05-03
7            |          |                     | Torget | 2021-05-03
8            | ja       | 2021-06-01          | Torget | 2021-05-03
8            | ja       |                     | NAFS   | 2021-05-03
8            | Ja       |                     | NAFS   | 2021-06-03
""")
    among = chosen(given.episodes, NEW, SECOND)
    assert (len(among), persons(given.episodes, among)) == (6, 5)
    assert sum(given.episodes.anonymous[at] for at in among) == 4


def test_consent_withdrawn_later_makes_the_row_anonymous_from_that_day() -> None:
    text = """
Deltagare-ID | Samtycke | Samtycke återkallat | Insats | Inskriven
8            | ja       | 2021-06-01          | Torget | 2021-05-03
"""
    assert not followed(text, date(2021, 5, 31)).episodes.anonymous[0]
    assert followed(text, date(2021, 6, 1)).episodes.anonymous[0]


def test_a_mistaken_registration_counts_nowhere() -> None:
    text = """
Deltagare-ID | Insats | Inskriven  | Avslutad   | Avslutsorsak    | Gått vidare till
1            | Torget | 2021-05-03 | 2021-05-04 | felregistrering | arbete
2            | Torget | 2021-05-03 |            | Felregistrering |
3            | Torget | 2021-05-03 | 2021-05-04 | enligt plan     | arbete
"""
    assert numbers(text)["deltagare"] == 1
    assert followed(text).episodes.rows == [2]


def test_a_row_without_a_possible_first_day_is_no_episode() -> None:
    text = """
Insats | Inskriven  | Avslutad
Torget |            | 2021-05-04
Torget | 2021-05-05 | 2021-05-04
Torget | 2022-01-01 |
Torget | 2021-12-31 | 2022-06-30
"""
    given = followed(text)
    assert given.episodes.rows == [3]
    later = followed(text, date(2022, 7, 1))
    assert later.episodes.rows == [2, 3]
    assert numbers(text, periods_of(2022, "år")[0])["avslutade"] == 0


def test_counts_by_columns() -> None:
    given = followed(AT_THE_BOUNDARIES)
    among = chosen(given.episodes, PARTICIPANTS, SECOND)
    assert counted(given.episodes, among, ("sex",)) == {("K",): 3, ("M",): 1}
    assert counted(given.episodes, among, ("intervention", "municipality")) == {
        ("Torget", "Umeå"): 2,
        ("Torget", "Vännäs"): 1,
        ("NAFS", "Umeå"): 1,
    }
    exited = chosen(given.episodes, EXITED, SECOND)
    assert counted(given.episodes, exited, ("outcome",)) == {
        ("arbete",): 1,
        ("studier",): 1,
        ("övrigt",): 1,
    }


def test_age_is_what_is_reached_in_the_year_of_enrolment() -> None:
    """31, 24, 25, 60, 41 and 31 in 2021."""
    groups = list(followed(AT_THE_BOUNDARIES).episodes.age_group)
    assert groups == ["30–39", "–24", "25–29", "60–", "40–49", "30–39"]
    assert grouping(())(31) == "alla"


def test_what_is_left_out_is_counted_as_missing() -> None:
    episodes = followed("Insats | Inskriven\n | 2021-05-03").episodes
    told = (episodes.intervention, episodes.municipality, episodes.sex, episodes.age_group)
    assert {column[0] for column in told} == {"uppgift saknas"}


FULL = """
Insats | Inskriven  | Avslutad
Torget | 2021-03-01 | 2021-03-10
Torget | 2021-03-02 | 2021-03-05
Torget | 2021-03-05 |
Torget | 2021-03-06 | 2021-03-08
"""


def test_the_place_is_free_on_the_day_of_exit() -> None:
    """1, 2, 2, 2, 2 (one out, one in), 3, 3, 2, 2, 1 on 1 to 10 March."""
    line = timeline(followed(FULL).episodes)
    period = Period("", date(2021, 3, 1), date(2021, 3, 10))
    assert [count for _, count in occupancy(line, period)] == [1, 2, 2, 2, 2, 3, 3, 2, 2, 1]


def test_days_over_the_places_are_told_in_stretches() -> None:
    line = timelines(followed(FULL).episodes, "intervention")["Torget"]
    march = periods_of(2021, "månad")[2]
    (one,) = overfull(line, march, 2)
    assert (one.first, one.last, one.most) == (date(2021, 3, 6), date(2021, 3, 7), 3)
    assert not overfull(line, march, 3)


@pytest.mark.parametrize(
    ("written", "first", "last", "label"),
    [
        ("2021", (1, 1), (12, 31), "2021"),
        ("2021-T2", (5, 1), (8, 31), "tertial 2 2021"),
        ("2021-h1", (1, 1), (6, 30), "halvår 1 2021"),
        ("2021-K4", (10, 1), (12, 31), "kvartal 4 2021"),
        (" 2021-02 ", (2, 1), (2, 28), "februari 2021"),
    ],
)
def test_a_written_period(
    written: str, first: tuple[int, int], last: tuple[int, int], label: str
) -> None:
    assert period_written(written) == Period(label, date(2021, *first), date(2021, *last))


@pytest.mark.parametrize(
    "written",
    [
        *("", "21", "2021-T4", "2021-13", "2021-00", "maj"),
        *("0000", "0001", "0001-T1", "1989", "2101", "9998-12", "9999", "２０２１", "2021-T１"),
    ],
)
def test_what_is_no_period(written: str) -> None:
    assert period_written(written) is None


def test_the_year_before_and_the_year_so_far() -> None:
    before = same_period_a_year_before(SECOND)
    assert before == periods_of(2020, "tertial")[1]
    assert same_period_a_year_before(periods_of(2021, "månad")[1]).last == date(2020, 2, 29)
    told = so_far(SECOND)
    assert (told.first, told.last) == (date(2021, 1, 1), date(2021, 8, 31))
    assert told.label == "2021 t.o.m. 31 augusti 2021"
    assert so_far(periods_of(2021, "år")[0]).label == "2021"

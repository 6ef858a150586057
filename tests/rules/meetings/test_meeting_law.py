"""The law of meetings as dated data: each parameter has its paragraph, its day and its use."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from finsam_xl.law.parameters import law
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.checks.presence import check_presence
from finsam_xl.rules.meetings.roll import roll_of
from tests.rules.meetings.worksheet import codes, full, held, year_with

RULES = Path(__file__).parents[3] / "finsam_xl/rules/meetings"
THROUGH_19 = ("4 kap.", "5 kap.", "6 kap.", "8 kap.")


def test_every_parameter_is_used_and_tells_paragraph_and_source() -> None:
    source = "\n".join(path.read_text("utf-8") for path in RULES.rglob("*.py"))
    for name, parameter in law("meetings").items():
        assert f'"{name}"' in source, name
        assert "§" in parameter.basis
        assert parameter.source.startswith("https://data.riksdagen.se/")


def test_what_binds_through_19_asks_to_be_checked() -> None:
    for parameter in law("meetings").values():
        if parameter.basis.startswith(THROUGH_19):
            assert "kontrollera mot förbundsordning och 19 §" in parameter.basis, parameter.name


def test_the_numbers_of_the_law_on_a_day() -> None:
    """5:69 fourteen days, 8:12 two, 13:5 three weeks, 6:27 half, 13 § four years from 1 April."""
    expected = {
        "approval_days": 14,
        "posting_days": 2,
        "appeal_weeks": 3,
        "quorum": Fraction(1, 2),
        "least_members": 1,
        "least_substitutes": 1,
        "substitutes_per_member": 1,
        "term_years": 4,
        "term_month": 4,
        "term_day": 1,
        "least_vice_chairs": 1,
        "most_vice_chairs": 2,
        "notice_days": 7,
    }
    for name, number in expected.items():
        assert MEETINGS.value(name, date(2025, 1, 1)) == number, name


def test_a_day_before_the_wording_was_read_for_says_so() -> None:
    before = MEETINGS.paragraph("approval_days", date(2016, 3, 3))
    assert before.endswith("kontrollera den lydelse som gällde då")
    assert "kontrollera den lydelse" not in MEETINGS.paragraph("approval_days", date(2018, 1, 1))


@pytest.mark.parametrize(
    ("day", "decision", "expected"),
    [
        (date(2022, 3, 15), "", ["N52"]),
        (date(2022, 3, 15), "2022-01-10 § 4", ["N52"]),
        (date(2022, 3, 16), "", ["N53"]),
        (date(2022, 3, 16), "2022-01-10 § 4", []),
    ],
)
def test_distance_has_its_own_paragraph_from_16_march_2022(
    day: date, decision: str, expected: list[str]
) -> None:
    meeting = held(day, distance="helt", distance_decision=decision)
    assert codes(check_presence(roll_of(full(year_with(meetings=(meeting,)))))) == expected
    other = meeting._replace(organ="Arbetsutskottet")
    assert codes(check_presence(roll_of(full(year_with(meetings=(other,)))))) == []

"""On the limit itself nothing is told: the same day, the same sum, the last place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.registers.evaluations import Evaluation
from finsam_xl.rules.registers.initiatives import Initiative
from finsam_xl.rules.registers.premises import Lease
from finsam_xl.rules.registers.projects import Project
from finsam_xl.rules.registers.seminars import Seminar
from tests.rules.registers.golden_followed import points, value
from tests.rules.registers.golden_work import case, cases
from tests.rules.registers.worksheet import DAY, found, row

STILL = DAY - timedelta(180)
HALF = Kr.of(60_000)


def overlapping() -> list[Finding]:
    """Two leases that share their only day: 100 kr of 3 100 in January."""
    last = date(2025, 1, 1)
    old = row(Lease, name="Gamla", start=date(2024, 1, 1), end=last, rent=Kr.of(3100))
    return found(leases=(old, row(Lease, 2, name="Nya", start=last)))


LIMITS: dict[str, Callable[[], list[Finding]]] = {
    "två steg samma dag": lambda: found(
        initiatives=(row(Initiative, name="a", proposed=DAY, prioritised=DAY),)
    ),
    "ett värde på gränsdagen": lambda: points(value("1.1", STILL)),
    "ett värde i dag": lambda: points(value("1.1", DAY)),
    "uppe samma dag som det avslutades": lambda: cases(case("2014:18", closed=DAY), met=DAY),
    "anmälan till och med dagen själv": lambda: found(
        seminars=(row(Seminar, name="a", day=DAY, register_by=DAY),)
    ),
    "fullt": lambda: found(seminars=(row(Seminar, name="a", day=DAY, places=40, registered=40),)),
    "inlämnad sista dagen": lambda: found(
        projects=(row(Project, name="a", apply_by=DAY, submitted=DAY),)
    ),
    "beviljat allt": lambda: found(
        projects=(row(Project, name="a", submitted=DAY, sought=HALF, granted=HALF),)
    ),
    "kostar vad som avtalades": lambda: found(
        evaluations=(row(Evaluation, name="a", agreed=HALF, cost=HALF),)
    ),
    "levererad samma dag": lambda: found(
        evaluations=(row(Evaluation, name="a", ordered=DAY, delivered=DAY, taken_up_at="M1"),)
    ),
}


@pytest.mark.parametrize("name", LIMITS)
def test_on_the_limit_nothing_is_told(name: str) -> None:
    assert LIMITS[name]() == []


def test_two_leases_that_share_one_day_overlap() -> None:
    [told] = overlapping()
    assert (told.code, "100 kr" in told.what) == ("R80", True)

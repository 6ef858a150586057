"""Fetched items stand where Stående says, and what closes a meeting stays last."""

from __future__ import annotations

import pytest

from finsam_xl.rules.meetings.agenda import REPORT_BACK, STANDING, Offered
from finsam_xl.rules.meetings.agenda_order import closing_headings, placed
from finsam_xl.rules.meetings.records import Item, StandingItem
from tests.rules.meetings.worksheet import Value, rows

POINTS = {1: "Öppnande", 2: "Justerare", 3: "Protokoll", 90: "Övrigt", 99: "Avslutande"}


def standing(points: dict[int, str]) -> tuple[StandingItem, ...]:
    given: list[dict[str, Value]] = [{"order": n, "heading": h} for n, h in points.items()]
    return rows(StandingItem, *given)


def agenda(own: dict[int, str], *, tasks: str = "Analys Enkät") -> list[tuple[int, str]]:
    """What is offered to a meeting with these items, in order."""
    given: list[dict[str, Value]] = [
        {"meeting": "M1", "order": n, "heading": h} for n, h in own.items()
    ]
    found = [Offered(h, "", STANDING, order=n) for n, h in POINTS.items() if h not in own.values()]
    found += [Offered(each, "", REPORT_BACK) for each in tasks.split() if each not in own.values()]
    every = placed(found, rows(Item, *given), standing(POINTS))
    return [(order, each.heading) for order, each in every]


def test_standing_items_keep_their_order_and_the_others_stand_between() -> None:
    assert agenda({}) == [
        *[(1, "Öppnande"), (2, "Justerare"), (3, "Protokoll")],
        *[(4, "Analys"), (5, "Enkät"), (90, "Övrigt"), (99, "Avslutande")],
    ]


def test_what_is_fetched_later_comes_before_what_closes() -> None:
    own = {**POINTS, 4: "Analys"}
    assert agenda(own) == [(5, "Enkät")]


def test_typed_items_keep_their_order() -> None:
    assert agenda({1: "Budget", 5: "Avtal"}, tasks="Analys") == [
        *[(2, "Öppnande"), (3, "Justerare"), (4, "Protokoll")],
        *[(6, "Analys"), (90, "Övrigt"), (99, "Avslutande")],
    ]


@pytest.mark.parametrize(
    ("points", "last"),
    [
        (POINTS, {"övrigt", "avslutande"}),
        ({1: "Öppnande", 2: "Övrigt", 3: "Mötets avslutning"}, {"mötets avslutning"}),
        ({1: "Öppnande", 2: "Protokoll"}, set()),
        ({10: "Öppnande", 20: "Protokoll", 30: "Avslutning"}, {"avslutning"}),
        ({}, set()),
    ],
)
def test_what_closes_a_meeting(points: dict[int, str], last: set[str]) -> None:
    assert closing_headings(standing(points)) == last

"""A hundred thousand participants counted and checked against a plain pass over the same rows."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest

from finsam_xl.rules.participants.all_checks import check_participants
from finsam_xl.rules.participants.followed import ParticipantTables, follow
from finsam_xl.rules.participants.periods import periods_of
from finsam_xl.rules.participants.records import Participants
from finsam_xl.rules.participants.results import choose, result_release, wait_release
from finsam_xl.rules.participants.standard_tables import standard_releases, standard_tables
from tests.bench.timing import in_turn
from tests.rules.participants.random_rows import columns, table
from tests.rules.participants.worksheet import SETTINGS, USUAL_CODES, frame, occasions

pytestmark = pytest.mark.bench

HEIGHT = 100_000
DAY = date(2023, 12, 31)
(YEAR,) = periods_of(2020, "år")


def tables() -> ParticipantTables:
    """Rows as an office has them: nearly all in order."""
    frames = tuple(
        frame(intervention=name, longest_months=72, places=50_000, age_from=16, age_to=70)
        for name in ("Torget", "NAFS", "Ungdomstorget")
    )
    given = mended(columns(1, HEIGHT))
    return ParticipantTables(table(given), occasions(), SETTINGS, USUAL_CODES, frames)


def mended(given: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """The random rows with an ID each, consent, and exits that tell their reason."""
    height = len(given["enrolled"])
    days = list(zip(given["enrolled"], given["exited"], strict=True))
    exited = [end if start and end and start <= end else None for start, end in days]
    told = {
        "moved_on_to": [cell or "arbete" for cell in given["moved_on_to"]],
        "exit_reason": ["enligt plan"] * height,
        "occupation_after": [cell or "arbetar" for cell in given["occupation_after"]],
        "income_after": [cell or "lön" for cell in given["income_after"]],
    }
    same_day = ("consent_date", "registered", "offer", "first_coach")
    return {
        **given,
        **dict.fromkeys(same_day, given["enrolled"]),
        "participant_id": [f"D-{at}" for at in range(height)],
        "consent": ["ja"] * height,
        "exited": exited,
        **{
            key: [cell if end else "" for cell, end in zip(cells, exited, strict=True)]
            for key, cells in told.items()
        },
    }


def plain_pass(participants: Participants) -> Counter[tuple[object, ...]]:
    """Every cell of every row touched once."""
    rows = zip(*participants[1:], strict=True)
    return Counter((row[1], len([cell for cell in row if cell])) for row in rows)


def test_counting_a_year() -> None:
    given = tables()

    def count() -> None:
        followed = follow(given, DAY)
        chosen = choose(followed, YEAR)
        result_release(chosen)
        wait_release(chosen)
        standard_releases(standard_tables(followed, chosen.episodes["avslutade"]))

    ratio = in_turn(count, lambda: plain_pass(given.participants), rounds=3)
    print(f"count a year / a plain pass: {ratio}")  # noqa: T201 - the figure is the point
    assert ratio.value <= 6


def test_checking_all_rows() -> None:
    followed = follow(tables(), DAY)
    ratio = in_turn(
        lambda: check_participants(followed, YEAR),
        lambda: plain_pass(followed.participants),
        rounds=3,
    )
    print(f"check all rows / a plain pass: {ratio}")  # noqa: T201 - the figure is the point
    assert ratio.value <= 8

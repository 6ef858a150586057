"""A thousand random rows, with mistakes, gaps, doubles and days at the ends of months."""

from __future__ import annotations

import random
from datetime import date, timedelta
from fractions import Fraction

from finsam_xl.rules.participants.records import Occasions, Participants, Rows

WORK = ("arbetar", "studerar", "söker arbete", "föräldraledig", "studerar; arbetar", "annat", "")
PART = (None, None, Fraction(0), Fraction(1, 4), Fraction(1, 2))
INCOME = ("försörjningsstöd", "lön", "sjukpenning", "sjukpenning; lön", "")
MOVED = ("arbete", "studier", "arbete med studier", "sjukersättning", "åter till handläggare", "")
REASON = ("enligt plan", "enligt plan", "flytt", "avliden", "felregistrering", "")


def columns(seed: int, height: int = 1000) -> dict[str, list[object]]:
    """Columns by key; dates are days or None."""
    draw = random.Random(seed)  # noqa: S311 - made-up rows, no secret
    rows = [_row(draw, at) for at in range(height)]
    return {key: [row[key] for row in rows] for key in rows[0]}


def table(given: dict[str, list[object]]) -> Participants:
    """The columns as the table the rules take; what they lack is blank."""
    height = len(given["enrolled"])
    keys = Participants._fields[1:]
    places = Rows("Deltagare", range(6, 6 + height), {key: at for at, key in enumerate(keys, 1)})
    blank: dict[str, list[object]] = {key: [_blank(key)] * height for key in keys}
    return Participants(at=places, **{**blank, **given})  # type: ignore[arg-type]


def occasion_columns(seed: int, height: int = 6000) -> dict[str, list[object]]:
    """Talks and attendance of the same persons, most of them soon after somebody's enrolment."""
    draw = random.Random(seed + 1000)  # noqa: S311 - made-up rows, no secret
    given = columns(seed)
    rows = [_occasion(draw, given) for _ in range(height)]
    return {key: [row[key] for row in rows] for key in rows[0]}


def occasion_table(given: dict[str, list[object]]) -> Occasions:
    """The occasions' columns as the table the rules take."""
    places = Rows("Tillfällen", range(6, 6 + len(given["day"])), {"day": 3})
    return Occasions(at=places, **given)  # type: ignore[arg-type]


def _occasion(draw: random.Random, given: dict[str, list[object]]) -> dict[str, object]:
    at = draw.randrange(len(given["enrolled"]))
    start = given["enrolled"][at]
    day = start + timedelta(draw.randrange(-2, 20)) if isinstance(start, date) else None
    return {
        "participant_id": given["participant_id"][at],
        "intervention": given["intervention"][at],
        "day": day,
        "kind": draw.choice(("coachsamtal", "coachsamtal", "Coachsamtal", "närvaro")),
    }


def _row(draw: random.Random, at: int) -> dict[str, object]:
    start = date(2019, 1, 1) + timedelta(draw.randrange(1200))
    stay = draw.choice((0, 1, 30, 181, 182, 184, draw.randrange(500), -3))
    ended = draw.random() < 0.7
    met = draw.random() < 0.9
    return {
        "participant_id": draw.choice(("", f"{draw.randrange(700)}")),
        "consent": draw.choice(("ja", "ja", "nej")),
        "intervention": draw.choice(("Torget", "Torget", "NAFS", "Ungdomstorget")),
        "municipality": draw.choice(("Umeå", "Umeå", "Umeå", "Vännäs", "Bjurholm", "")),
        "sex": draw.choice(("K", "M", "")),
        "birth_year": draw.choice((None, draw.randrange(1955, 2003))),
        "enrolled": None if at % 97 == 0 else _typed(start, at),
        "exited": start + timedelta(stay) if ended else None,
        "first_coach": start + timedelta(draw.randrange(12)) if met else None,
        "offer": start + timedelta(draw.randrange(10, 20)) if met else None,
        "exit_reason": draw.choice(REASON) if ended else "",
        "moved_on_to": draw.choice(MOVED) if ended else "",
        "occupation_before": draw.choice(WORK),
        "occupation_after": draw.choice(WORK) if ended else "",
        "works_before": draw.choice(PART),
        "works_after": draw.choice(PART),
        "studies_before": draw.choice(PART),
        "studies_after": draw.choice(PART),
        "income_before": draw.choice(INCOME),
        "income_after": draw.choice(INCOME) if ended else "",
    }


def _typed(day: date, at: int) -> date:
    """Somebody types a century wrong now and then; 29 February is in 1920 as in 2020."""
    return day.replace(year=day.year - 100) if at % 89 == 1 else day


def _blank(key: str) -> str | None:
    texts = {"area", "entry", "referred_by", "education", "consent_covers"}
    return "" if key in texts else None

"""Makes the participants' tables from worksheets: a line of labels, then a line for each row."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import get_type_hints

from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.participants.followed import Followed, ParticipantTables, follow
from finsam_xl.rules.participants.frame_records import Code, InterventionFrame, Quota
from finsam_xl.rules.participants.records import (
    Occasions,
    Participants,
    ParticipantSettings,
    Rows,
)

SETTINGS = ParticipantSettings(
    threshold=5,
    zeros="visas",
    coach_days=2,
    offer_days=14,
    talks=3,
    talk_days=14,
    age_groups="24; 29; 39; 49; 59",
    stay_groups="3; 6; 9; 12",
    registration_days=30,
    least_complete=Fraction(9, 10),
    weeding_years=5,
    first_year=1990,
)
TODAY = date(2021, 12, 31)
_PAIR = re.compile(r"\| ([^|]+?) \| (\w+)(?: [^|]*)?(?= \|)")
LABELS = {
    label: key for label, key in _PAIR.findall(Participants.__doc__ or "") if label != "label"
}
"""The labels of the table as its docstring gives them, and their keys."""
FIRST_ROW = 6


def participants(text: str) -> Participants:
    """The table of a worksheet; columns that are left out are blank."""
    labels, *rows = _lines(text)
    keys = [LABELS[label] for label in labels]
    height = len(rows)
    columns: dict[str, list[object]] = {key: [_blank(key)] * height for key in _KEYS}
    for at, row in enumerate(rows):
        for key, cell in zip(keys, row, strict=True):
            columns[key][at] = _READ[_kind(key)](cell)
    places = Rows("Deltagare", list(range(FIRST_ROW, FIRST_ROW + height)), _COLUMNS)
    return Participants(at=places, **columns)  # type: ignore[arg-type]


def occasions(text: str = "") -> Occasions:
    """Deltagare-ID, Insats, Datum and Slag, a line for each."""
    rows = _lines(text)
    places = Rows("Tillfällen", list(range(6, 6 + len(rows))), {"participant_id": 1, "day": 3})
    return Occasions(
        places,
        [row[0] for row in rows],
        [row[1] for row in rows],
        [_day(row[2]) for row in rows],
        [row[3] for row in rows],
    )


def codes(text: str) -> tuple[Code, ...]:
    """Lista, Kod, Räknas som, I nämnaren, a line for each."""
    return tuple(
        Code(row_place("Koder", at, Code._fields[1:]), *row) for at, row in enumerate(_lines(text))
    )


def frame(**values: object) -> InterventionFrame:
    """Torget's frame with some of its values."""
    place = row_place("Insatser", 0, InterventionFrame._fields[1:])
    named = {"intervention": "Torget", **values}
    return InterventionFrame(at=place, **named)  # type: ignore[arg-type]


def quotas(text: str) -> tuple[Quota, ...]:
    """Insats, Område, Ingång, Period, Antal, Villkor, a line for each."""
    return tuple(
        Quota(row_place("Insatser", at, Quota._fields[1:]), name, area, entry, length, int(n), rule)
        for at, (name, area, entry, length, n, rule) in enumerate(_lines(text))
    )


def followed(text: str, day: date = TODAY, **tables: object) -> Followed:
    """A worksheet's participants as they are followed on a day."""
    given = {"occasions": occasions(), "settings": SETTINGS, "codes": USUAL_CODES, **tables}
    return follow(ParticipantTables(participants=participants(text), **given), day)  # type: ignore[arg-type]


def row_place(sheet: str, at: int, keys: tuple[str, ...]) -> RowPlace:
    return RowPlace(sheet, FIRST_ROW + at, {key: column for column, key in enumerate(keys, 1)})


def _lines(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.strip()]
    return [[cell.strip() for cell in line.split("|")] for line in lines]


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None


_HINTS = get_type_hints(Participants, localns={"Sequence": list})
_KEYS = Participants._fields[1:]
_COLUMNS = {key: column for column, key in enumerate(_KEYS, 1)}
_READ: dict[str, Callable[[str], object]] = {
    "date": _day,
    "int": lambda cell: int(cell) if cell else None,
    "Fraction": lambda cell: Fraction(cell) if cell else None,
    "str": str,
}


def _kind(key: str) -> str:
    hint = str(_HINTS[key])
    return next(kind for kind in ("date", "int", "Fraction", "str") if kind in hint)


def _blank(key: str) -> str | None:
    return "" if _kind(key) == "str" else None


USUAL_CODES = codes("""
Avslutsorsak | enligt plan | |
Avslutsorsak | flytt | |
Avslutsorsak | avliden | | nej
Avslutsorsak | felregistrering | räknas inte |
Gått vidare till | arbete | arbete |
Gått vidare till | studier | studier |
Gått vidare till | arbete med studier | arbete; studier |
Gått vidare till | sjukersättning | annan behovsanpassad lösning |
Gått vidare till | annan rehabilitering | positiv lösning |
Gått vidare till | åter till handläggare | övrigt |
Sysselsättning | arbetar | arbete |
Sysselsättning | studerar | studier |
Sysselsättning | söker arbete | arbetssökande |
Sysselsättning | föräldraledig | övrigt |
""")

"""The days and years that SCB's files tell, in any of the ways they tell them."""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import lru_cache

from finsam_xl.basics.swedish import MONTHS

_YEAR = r"(?P<year>(?:19|20|21)[0-9]{2})"
_WORDS = re.compile(rf"\b(?P<day>[0-9]{{1,2}})\s+(?P<month>{'|'.join(MONTHS)})(?:\s+{_YEAR})?\b")
_ISO = re.compile(rf"(?<![0-9]){_YEAR}-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})(?![0-9])")
_MONTH = re.compile(rf"(?<![0-9]){_YEAR}M(?P<month>[0-9]{{2}})(?![0-9])", re.IGNORECASE)
_QUARTER = re.compile(rf"(?<![0-9]){_YEAR}[KQ](?P<quarter>[1-4])(?![0-9])", re.IGNORECASE)
_ALONE = re.compile(rf"(?<![0-9]){_YEAR}(?:\.0)?(?![0-9])")


@lru_cache(maxsize=4096)
def period_of(text: str) -> tuple[date | None, int] | None:
    """The day, or the year alone; a month or a quarter is its last day. None where none is told."""
    folded = text.casefold()
    for pattern in (_WORDS, _ISO, _MONTH, _QUARTER, _ALONE):
        match = pattern.search(folded)
        if match and match["year"]:
            return _day(match.groupdict()), int(match["year"])
    return None


@lru_cache(maxsize=4096)
def without_period(text: str) -> str:
    """What a heading says besides its day or year; a day without year is kept."""
    for pattern in (_WORDS, _ISO, _MONTH, _QUARTER, _ALONE):
        text = re.sub(
            pattern.pattern,
            lambda found: " " if found["year"] else found[0],
            text,
            flags=re.IGNORECASE,
        )
    return " ".join(text.split())


def day_of_year(texts: list[str]) -> tuple[int, int] | None:
    """The month and day that a title or a footer names for all years, such as 1 november."""
    named = {
        (MONTHS.index(match["month"]) + 1, int(match["day"]))
        for text in texts
        for match in _WORDS.finditer(text.casefold())
    }
    month, day = named.pop() if len(named) == 1 else (0, 0)
    return (month, day) if month and 1 <= day <= calendar.monthrange(2001, month)[1] else None


def _day(parts: dict[str, str]) -> date | None:
    year = int(parts["year"])
    try:
        if "quarter" in parts:
            return _last(year, 3 * int(parts["quarter"]))
        if "day" in parts:
            word = parts["month"]
            month = MONTHS.index(word) + 1 if word in MONTHS else int(word)
            return date(year, month, int(parts["day"]))
        return _last(year, int(parts["month"])) if "month" in parts else None
    except ValueError:
        return None


def _last(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1] if month in range(1, 13) else 1)

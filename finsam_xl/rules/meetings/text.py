"""The words that the rules of meetings share: numbers, days and names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from functools import lru_cache

from finsam_xl.basics.swedish import counted, date_text


def span_text(first: date, last: date) -> str:
    """7 oktober 2021, or 7 oktober 2021–8 oktober 2021."""
    return date_text(first) if first == last else f"{date_text(first)}–{date_text(last)}"


def passed(last: date, day: date) -> str:
    """14 maj 2025, för 3 dagar sedan: a last day that has passed."""
    return f"{date_text(last)}, för {counted((day - last).days, 'dag', 'dagar')} sedan"


def clock(hour: time) -> str:
    """08.30."""
    return f"{hour:%H.%M}"


def names_in(text: str) -> list[str]:
    """The names of a cell that holds several, separated by semicolons or lines."""
    parts = text.replace("\n", ";").split(";")
    return [part.strip() for part in parts if part.strip()]


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """A name as it is compared: without regard to capitals and spaces."""
    return " ".join(name.casefold().split())


def same(name: str, other: str) -> bool:
    """True for the same name."""
    return folded(name) == folded(other)


def distinct(names: Iterable[str]) -> list[str]:
    """Each name once, as it is first written, in order."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(folded(name), name)
    return list(found.values())

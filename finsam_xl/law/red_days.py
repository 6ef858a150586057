"""Public holidays and eves as the law has them: each day's rule, its paragraph and its time."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path

from finsam_xl.basics.frozen import Frozen

HOLIDAY, EVE = "helgdag", "afton"


class RedDay(Frozen):
    """A holiday (helgdag) or eve (afton) and the rule for its date.

    It falls `after_easter` days after Easter Sunday; else on `month` and `day`, or on the first
    `weekday` (0 Monday) from there on. `until` is the last day of its wording, None for still.
    """

    word: str
    kind: str
    basis: str
    source: str
    read: date
    since: date
    until: date | None
    after_easter: int | None
    month: int
    day: int
    weekday: int | None


@cache
def red_days() -> tuple[RedDay, ...]:
    """Every holiday and eve of the law, as the builder compiled it."""
    text = Path(__file__).with_name("days.json").read_text("utf-8")
    return tuple(_red_day(data) for data in json.loads(text).values())


def _red_day(data: dict[str, str | int]) -> RedDay:
    until, after_easter, weekday = (data.get(key) for key in ("until", "after_easter", "weekday"))
    return RedDay(
        word=str(data["word"]),
        kind=str(data["kind"]),
        basis=str(data["basis"]),
        source=str(data["source"]),
        read=date.fromisoformat(str(data["read"])),
        since=date.fromisoformat(str(data["from"])),
        until=None if until is None else date.fromisoformat(str(until)),
        after_easter=None if after_easter is None else int(after_easter),
        month=int(data.get("month", 0)),
        day=int(data.get("day", 0)),
        weekday=None if weekday is None else int(weekday),
    )

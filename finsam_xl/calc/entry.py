"""What Excel makes of a text that is put into a cell: `001` becomes 1, `2014:18` a time."""

from __future__ import annotations

import re
from datetime import datetime

NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")
GROUPED = re.compile(r"[+-]?\d{1,3}([ \u00a0]\d{3})+([.,]\d+)?")
TIME = re.compile(r"(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?")
DATE = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
TRUTH = {"true": True, "false": False, "sant": True, "falskt": False}

Read = float | bool | datetime | str


def excel_reads(text: str) -> Read:
    """The value that Excel would store, so that a code written without care fails here too."""
    bare = text.strip()
    if bare.casefold() in TRUTH:
        return TRUTH[bare.casefold()]
    if bare.endswith("%") and NUMBER.fullmatch(bare[:-1].strip()):
        return _number(bare[:-1]) / 100
    if NUMBER.fullmatch(bare) or GROUPED.fullmatch(bare):
        return _number(bare)
    return _moment(bare, text)


def _number(text: str) -> float:
    return float(re.sub(r"\s", "", text).replace(",", "."))


def _moment(bare: str, text: str) -> Read:
    if time := TIME.fullmatch(bare):
        hours, minutes, seconds = (int(part or 0) for part in time.groups())
        return (hours * 3600 + minutes * 60 + seconds) / 86400
    if day := DATE.fullmatch(bare):
        try:
            return datetime(*(int(part) for part in day.groups()))  # type: ignore[arg-type]  # noqa: DTZ001
        except ValueError:
            return text
    return text

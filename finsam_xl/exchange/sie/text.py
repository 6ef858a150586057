"""How months, accounts and a file's own words are told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from finsam_xl.basics.identity import without_identity_numbers
from finsam_xl.basics.swedish import date_text, listed

_MOST_NAMED = 5
_LONGEST_WORD = 40


def months_text(periods: Sequence[str]) -> str:
    """Months of one year, ÅÅÅÅMM: januari–februari och april 2021."""
    runs: list[list[int]] = []
    for month in sorted({int(period[4:]) for period in periods}):
        if runs and runs[-1][-1] == month - 1:
            runs[-1].append(month)
        else:
            runs.append([month])
    return f"{listed([_run(run) for run in runs])} {int(periods[0][:4])}" if periods else ""


def dashed(period: str) -> str:
    """202104 as 2021-04."""
    return f"{period[:4]}-{period[4:]}"


def few(words: Sequence[str]) -> str:
    """The first five, and how many more there are: a, b och 7 till."""
    named = [short(word) for word in words[:_MOST_NAMED]]
    left = len(words) - len(named)
    return listed([*named, f"{left} till"] if left else named)


def short(text: str) -> str:
    """A file's own word as it may be repeated: one short line without identity numbers."""
    line = " ".join(without_identity_numbers(text).split())
    return line if len(line) <= _LONGEST_WORD else f"{line[: _LONGEST_WORD - 1]}…"


def _run(months: Sequence[int]) -> str:
    names = [date_text(date(2000, month, 1)).split(" ")[1] for month in (months[0], months[-1])]
    return "–".join(dict.fromkeys(names))

"""Outcome over time (indikatorvärden) of initiatives and development points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.text import folded
from finsam_xl.rules.registers.findings import values as found


class IndicatorValue(Frozen):
    """A row of tblIndikatorvarden: how an initiative or a development point stood on a day.

    Initiativ eller punkt about · Indikator indicator · Datum day · Värde value · Status status · Av
    by

    `about` is an initiative's name, or a development point's number or text.
    """

    at: RowPlace
    about: str
    indicator: str = ""
    day: date | None = None
    value: Fraction | None = None
    status: str = ""
    by: str = ""


def values_of(names: Iterable[str], rows: Iterable[IndicatorValue]) -> tuple[IndicatorValue, ...]:
    """The dated values of what has one of these names, oldest first; a day's last row is last."""
    own = {folded(name) for name in names if name.strip()}
    dated = [(row.day, row) for row in rows if row.day and folded(row.about) in own]
    return tuple(row for _, row in sorted(dated, key=lambda each: each[0]))


def latest(names: Iterable[str], rows: Iterable[IndicatorValue]) -> IndicatorValue | None:
    """The last of them; None where there is none."""
    return next(reversed(values_of(names, rows)), None)


def check_values(
    rows: Iterable[IndicatorValue], known: Iterable[str], day: date
) -> Iterator[Finding]:
    """Values of something that is in no register, and values from a day that has not come."""
    names = {folded(name) for name in known}
    for row in rows:
        if folded(row.about) not in names:
            yield found.r28_value_of_nothing_known(row.at.cell("about"), row.about)
        if row.day and row.day > day:
            yield found.r38_value_from_the_future(row.at.cell("day"), row.about, row.day)

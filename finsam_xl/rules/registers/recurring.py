"""Recurring tasks (återkommande uppgifter): the months each is done in, and when it was last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.basics.swedish import month_named
from finsam_xl.rules.calendar_steps import last_day_of
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import recurring as found

_BETWEEN = re.compile(r"[;,/\n]|\boch\b|\beller\b")
_YEARS_SEEN = 3


class Recurring(Frozen):
    """A row of tblAterkommande: what is done every year, and in which months.

    Uppgift name · Ansvarig owner · Månader months · Senast gjord done · Stöd basis
    """

    at: RowPlace
    name: str
    owner: str = ""
    months: str = ""
    done: date | None = None
    basis: str = ""

    @property
    def due_months(self) -> tuple[int, ...]:
        """The months by number, in their order; none where one of them can't be read."""
        words = [word for word in _BETWEEN.split(self.months) if word.strip()]
        months = [month_named(word) for word in words]
        known = {month for month in months if month}
        return () if None in months else tuple(sorted(known))


def open_days(row: Recurring, year: int, day: date) -> tuple[date, ...]:
    """The last missed day, if any, and the next to come; counted from the year's beginning.

    What is done in its month, or after it, is done for that month. What has never been done is
    missed only while that day is nearer than the next: nobody says that it was a task before.
    """
    first = row.done.year if row.done else year
    every = [
        last_day_of(each, month)
        for each in range(first, max(day.year, first) + _YEARS_SEEN)
        for month in row.due_months
    ]
    left = [each for each in every if row.done is None or each.replace(day=1) > row.done]
    missed, coming = [e for e in left if e < day], [e for e in left if e >= day]
    if row.done is None and missed and coming and coming[0] - day < day - missed[-1]:
        missed = []
    return (*missed[-1:], *coming[:1])


def due_recurring(rows: Iterable[Recurring], year: int, day: date) -> Iterator[Due]:
    """Each task at the end of its month."""
    for row in rows:
        for last in open_days(row, year, day):
            basis = row.basis or found.SHEET
            yield Due(last, row.name, row.owner, basis, row.at.cell("done"))


def check_recurring(rows: Iterable[Recurring], year: int, day: date) -> Iterator[Finding]:
    """Tasks whose month has passed, and months that can't be read."""
    for row in rows:
        if not row.due_months:
            yield found.r86_months_cant_be_read(row.at.cell("months"), row.name, row.months)
        for last in open_days(row, year, day):
            if last < day:
                yield found.r85_recurring_is_late(row.at.cell("done"), row.name, last, day)

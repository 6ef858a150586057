"""Premises (lokaler): leases, and what it costs to rent two at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.money_units import one_of, to_nearest
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.calendar_steps import months_after
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import premises as found


class Lease(Frozen):
    """A row of tblLokaler: what is rented, from whom, for how long and how much a month.

    Lokal name · Hyresvärd landlord · Från start · Till end · Hyra per månad rent · Ansvarig owner
    """

    at: RowPlace
    name: str
    landlord: str = ""
    start: date | None = None
    end: date | None = None
    rent: Kr | None = None
    owner: str = ""


def due_leases(rows: Iterable[Lease], day: date) -> Iterator[Due]:
    """The last day of each that has not ended."""
    for row in rows:
        if row.end and row.end >= day:
            what = f"Hyresavtalet för {row.name} löper ut"
            yield Due(row.end, what, row.owner, found.SHEET, row.at.cell("end"))


def check_leases(rows: Iterable[Lease]) -> Iterator[Finding]:
    """Leases that end before they begin, and those that run beside one another.

    A lease without a last day runs on; what two such cost is told by the month.
    """
    right: list[tuple[date, Lease]] = []
    for row in rows:
        if row.start and row.end and row.end < row.start:
            at = row.at.cell("end")
            yield found.r81_lease_ends_before_it_begins(at, row.name, row.start, row.end)
        elif row.start:
            right.append((row.start, row))
    ordered = sorted(right, key=lambda each: each[0])
    for (_, old), (start, new) in combinations(ordered, 2):
        last = min(old.end or date.max, new.end or date.max)
        if start <= last:
            yield _overlap(old, new, (start, last))


def _overlap(old: Lease, new: Lease, span: tuple[date, date]) -> Finding:
    at, names = old.at.cell("end"), (old.name, new.name)
    if old.rent is None:
        return found.r82_rent_is_missing(old.at.cell("rent"), names, span[0])
    if span[1] == date.max:
        return found.r83_leases_overlap_without_end(at, names, span[0], old.rent)
    return found.r80_leases_overlap(at, names, span, rent_of(old.rent, *span))


def rent_of(rent: Kr, first: date, last: date) -> Kr:
    """The rent from a day to a day, a part of a month by its days; to the nearest krona."""
    months, start = Fraction(0), first.replace(day=1)
    while start <= last:
        following = months_after(start, 1)
        ends = min(last, following - timedelta(1))
        months += Fraction((ends - max(first, start)).days + 1, (following - start).days)
        start = following
    return to_nearest(rent.kronor * months, one_of("kr"))

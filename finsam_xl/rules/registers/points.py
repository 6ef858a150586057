"""Development points (utvecklingspunkter): the plan's common ambitions, and how far each is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.text import folded, same
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import points as found
from finsam_xl.rules.registers.settings import RegisterSettings
from finsam_xl.rules.registers.values import IndicatorValue, latest

DONE = "klar"


class DevelopmentPoint(Frozen):
    """A row of tblUtvecklingspunkter: something that the parties have agreed to become better at.

    Nr number · Område area · Utvecklingspunkt name · Ansvarig owner · Status status · Nästa
    avstämning review
    """

    at: RowPlace
    number: str
    name: str
    area: str = ""
    owner: str = ""
    status: str = ""
    review: date | None = None

    @property
    def is_open(self) -> bool:
        """True until it is done."""
        return self.status != DONE

    @property
    def names(self) -> tuple[str, str]:
        """What its values may call it."""
        return self.number, self.name


def due_points(rows: Iterable[DevelopmentPoint]) -> Iterator[Due]:
    """The next review of each that is not done."""
    for row in rows:
        if row.is_open and row.review:
            what = f"Stäm av utvecklingspunkt {row.number}: {row.name}"
            yield Due(row.review, what, row.owner, found.SHEET, row.at.cell("review"))


def check_points(
    rows: tuple[DevelopmentPoint, ...],
    values: tuple[IndicatorValue, ...],
    settings: RegisterSettings,
    day: date,
) -> Iterator[Finding]:
    """How many they are, numbers used twice, what contradicts a value, and what stands still."""
    expected = settings.development_points
    if rows and expected is not None and len(rows) != expected:
        yield found.r33_points_do_not_sum(rows[0].at.cell("number"), expected, areas(rows))
    yield from _numbered(rows)
    for row in rows:
        yield from _status(row, latest(row.names, values))
        if row.is_open and row.review and row.review < day:
            at = row.at.cell("review")
            yield found.r36_point_is_not_reviewed(at, row.number, row.review, day)
    yield from _still(rows, values, day - timedelta(settings.still_days))


def areas(rows: Iterable[DevelopmentPoint]) -> tuple[tuple[str, int], ...]:
    """The areas in their order, and how many points each has."""
    named: dict[str, list[DevelopmentPoint]] = {}
    for row in rows:
        named.setdefault(folded(row.area), []).append(row)
    return tuple((each[0].area, len(each)) for each in named.values())


def _numbered(rows: Iterable[DevelopmentPoint]) -> Iterator[Finding]:
    seen: set[str] = set()
    for row in rows:
        if folded(row.number) in seen:
            yield found.r34_number_is_used_twice(row.at.cell("number"), row.number)
        seen.add(folded(row.number))


def _status(row: DevelopmentPoint, value: IndicatorValue | None) -> Iterator[Finding]:
    """The register's word is the last value's own."""
    if value and value.day and value.status and not same(value.status, row.status):
        words = row.status, value.status
        yield found.r35_status_contradicts(row.at.cell("status"), row.number, words, value.day)


def _still(
    rows: Iterable[DevelopmentPoint], values: tuple[IndicatorValue, ...], limit: date
) -> Iterator[Finding]:
    """All that have values, but none since the limit, in one finding."""
    last = [(row, latest(row.names, values)) for row in rows if row.is_open]
    still = [row for row, value in last if value and value.day and value.day < limit]
    if still:
        numbers = [row.number for row in still]
        yield found.r37_points_stand_still(still[0].at.cell("number"), numbers, limit)

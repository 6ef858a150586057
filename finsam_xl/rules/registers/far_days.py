"""Days so far from the workbook's year that they are slips: told, and not reckoned with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Protocol, TypeVar

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.checks.far_days import is_far
from finsam_xl.rules.meetings.findings.days import n19_day_is_far_off


class Row(Protocol):
    """A row of any register; none of its days is required."""

    @property
    def at(self) -> RowPlace:
        """Where it stands."""

    def _asdict(self) -> dict[str, object]:
        """Its values by key."""


Record = TypeVar("Record", bound=Row)


def without_far_days(
    rows: tuple[Record, ...], record: Callable[..., Record], own: int
) -> tuple[Record, ...]:
    """The rows with such days blank."""
    return tuple(record(**{**row._asdict(), **dict.fromkeys(_far(row, own))}) for row in rows)


def far_days(rows: Iterable[Row], own: int) -> list[Finding]:
    """What is told of each such day."""
    return [
        n19_day_is_far_off(row.at.cell(key), day, own)
        for row in rows
        for key, day in _far(row, own).items()
    ]


def _far(row: Row, own: int) -> dict[str, date]:
    days = ((k, d) for k, d in row._asdict().items() if isinstance(d, date))
    return {key: day for key, day in days if is_far(day, own)}

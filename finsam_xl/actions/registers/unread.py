"""The rows that nothing can be said about, since a cell that their day rests on can't be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted
from finsam_xl.rules.registers.due import Due
from finsam_xl.sheets.schema import Column, Kind, Owner
from finsam_xl.sheets.typed import TypedTable

_ALSO = {"renewal", "notice", "status", "outcome"}
"""What settles a day, or that nothing is left to do, without being a day."""


def unread_rows(contents: Contents, tables: Iterable[str]) -> tuple[Place, ...]:
    """The first such cell of each row, table by table."""
    whole = (contents.typed(name) for name in tables if is_whole(contents, name))
    return tuple(place for typed in whole for place in _unread(typed))


def one_a_row(places: Iterable[Place]) -> tuple[Place, ...]:
    """The first place of each row."""
    first: dict[tuple[str, int], Place] = {}
    for place in places:
        first.setdefault((place.sheet, place.row), place)
    return tuple(first.values())


def without_rows(dues: Iterable[Due], unread: Iterable[Place]) -> tuple[Due, ...]:
    """What falls due, but for what these rows would say."""
    rows = {(place.sheet, place.row) for place in unread}
    return tuple(due for due in dues if due.at is None or (due.at.sheet, due.at.row) not in rows)


def unread_told(count: int) -> str:
    """1 rad kan inte läsas och är inte med."""
    return f"{counted(count, 'rad', 'rader')} kan inte läsas och är inte med"


def _unread(typed: TypedTable) -> Iterator[Place]:
    columns = [typed.column(each.key) for each in typed.table.columns if _bears_a_day(each)]
    for row in zip(*columns, strict=True):
        faults = (cell.at for cell in row if isinstance(cell, Finding) and cell.at)
        yield from list(faults)[:1]


def _bears_a_day(column: Column) -> bool:
    field = column.field
    settles = field.required or field.kind is Kind.DATE or column.key in _ALSO
    return settles and column.owner is Owner.USER

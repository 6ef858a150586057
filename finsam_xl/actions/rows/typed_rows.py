"""A file's values as the columns' own kinds: exact, or a finding at the file's line and column."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.identity import holds_identity_number
from finsam_xl.basics.place import Place
from finsam_xl.exchange.numbers import parse_number, parse_percent
from finsam_xl.exchange.points import decimal_columns, is_unclear
from finsam_xl.exchange.rows import Raw, RawRows, as_text
from finsam_xl.sheets.file_findings import s40_point_is_unclear
from finsam_xl.sheets.person_findings import p10_identity_number_in_file
from finsam_xl.sheets.schema import Column, Field, Kind, Owner
from finsam_xl.sheets.values import Exact, exact

_Read = Callable[[Raw, Field, Place], Exact | Finding]
_WORDS = {Kind.TEXT, Kind.DATE, Kind.TIME}


def typed_rows(
    columns: Sequence[Column], rows: RawRows, file: str
) -> list[dict[str, Exact | Finding]]:
    """Each row's values in the user's own columns, by key."""
    decimal = decimal_columns(rows)
    cells = tuple(zip(*rows.rows, strict=True))

    def place(at: int) -> Callable[[int], Place]:
        return lambda number: Place(file, rows.line(number), rows.column(number, at))

    typed = {
        column.key: _column(
            cells[at],
            column.field._replace(default=None),
            _typed if at in decimal else clear,
            place(at),
        )
        for at, column in enumerate(columns)
        if column.owner is Owner.USER
    }
    return [dict(zip(typed, row, strict=True)) for row in zip(*typed.values(), strict=True)]


def _column(
    cells: Sequence[Raw], field: Field, read: _Read, place: Callable[[int], Place]
) -> list[Exact | Finding]:
    """A column's values: what is written alike is read once, but a fault wherever it stands."""
    known: dict[tuple[type, Raw], Exact] = {}
    values: list[Exact | Finding] = []
    for number, raw in enumerate(cells):
        key = type(raw), raw  # since 1.0 is True
        value = known[key] if key in known else read(raw, field, place(number))
        if not isinstance(value, Finding):
            known[key] = value
        values.append(value)
    return values


def clear(raw: Raw, field: Field, at: Place) -> Exact | Finding:
    """The value, where nothing else in the column tells what a point in a number means."""
    is_number = field.kind not in {Kind.TEXT, Kind.DATE}
    if is_number and isinstance(raw, str) and is_unclear(raw):
        return s40_point_is_unclear(at, field.label, raw)
    return _typed(raw, field, at)


def _typed(raw: Raw, field: Field, at: Place) -> Exact | Finding:
    if holds_identity_number(as_text(raw)):
        return p10_identity_number_in_file(at)
    return exact(_cell(raw, field), field, lambda: at)


def _cell(raw: Raw, field: Field) -> CellValue:
    """A text in a file may be a Swedish number; in a sheet it may not."""
    if not isinstance(raw, str) or field.kind in _WORDS:
        return raw
    number = parse_percent(raw) if field.kind is Kind.SHARE else parse_number(raw)
    return raw if number is None else number

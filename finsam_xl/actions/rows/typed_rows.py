"""A file's values as the columns' own kinds: exact, or a finding at the file's line and column."""

from __future__ import annotations

from collections.abc import Sequence

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

_WORDS = {Kind.TEXT, Kind.DATE, Kind.TIME}


def typed_rows(
    columns: Sequence[Column], rows: RawRows, file: str
) -> list[dict[str, Exact | Finding]]:
    """Each row's values in the user's own columns, by key."""
    decimal = decimal_columns(rows)
    return [
        {
            column.key: (_typed if at in decimal else clear)(
                raw,
                column.field._replace(default=None),
                Place(file, rows.line(number), rows.column(number, at)),
            )
            for at, (column, raw) in enumerate(zip(columns, row, strict=True))
            if column.owner is Owner.USER
        }
        for number, row in enumerate(rows.rows)
    ]


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

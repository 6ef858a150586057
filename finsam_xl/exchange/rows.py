"""Table rows as they travel in CSV and JSON files."""

from __future__ import annotations

import csv
import io
import json
import math
import re

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.delimited import lines_of
from finsam_xl.exchange.raw import LARGEST, MOST_ROWS, Raw, RawRows, as_text, checked, narrow
from finsam_xl.exchange.refusals import empty_table, wide_row
from finsam_xl.exchange.text import text_of, unreadable

__all__ = ["MOST_ROWS", "Raw", "RawRows", "as_text", "from_csv", "from_json", "to_csv", "to_json"]

_BOM = "\ufeff"
_FORMULA = re.compile(r"[=+@\t\r]|-(?![\d\s.,]*$)")
"""How a text begins that a spreadsheet would reckon; a plain negative number is left alone."""


def from_csv(data: bytes, name: str) -> RawRows:
    """Read a CSV with semicolon, comma or tab, in UTF-8 or Windows-1252; Refusal if it is none."""
    lines = lines_of(data, name)
    if not lines:
        raise empty_table(name)
    labels = narrow(tuple(unguarded(label.strip()) for label in lines[0][1]), name)
    rows = tuple(_padded(line, len(labels), number, name) for number, line in lines[1:])
    return checked(RawRows(labels, rows, tuple(number for number, _ in lines[1:])), name)


def from_json(data: bytes, name: str) -> RawRows:
    """Read a list of objects by column label; Refusal if it is anything else."""
    try:
        objects = json.loads(text_of(data, name), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise unreadable(name) from error
    if not isinstance(objects, list) or not all(isinstance(each, dict) for each in objects):
        raise Refusal(
            "E03", f"Filen {name} ska vara en lista av rader, var och en med kolumn och värde."
        )
    labels = narrow(tuple(dict.fromkeys(str(key) for each in objects for key in each)), name)
    rows = tuple(tuple(_plain(each.get(label), name) for label in labels) for each in objects)
    return checked(RawRows(labels, rows), name)


def to_csv(rows: RawRows) -> str:
    """Semicolons, decimal commas and a byte order mark, as a Swedish Excel opens it.

    A text or a label that a spreadsheet would take for a formula gets an apostrophe, which
    `from_csv` removes.
    """
    out = io.StringIO()
    out.write(_BOM)
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerow(map(_shown, rows.labels))
    writer.writerows([_shown(value) for value in row] for row in _finite(rows).rows)
    return out.getvalue()


def to_json(rows: RawRows) -> str:
    """A list of objects by column label."""
    objects = [dict(zip(rows.labels, map(_whole, row), strict=True)) for row in _finite(rows).rows]
    return json.dumps(objects, ensure_ascii=False, indent=2, allow_nan=False)


def _finite(rows: RawRows) -> RawRows:
    """The rows, if every number is one that a file can hold."""
    for number, row in enumerate(rows.rows, start=1):
        for label, value in zip(rows.labels, row, strict=True):
            if isinstance(value, float) and not math.isfinite(value):
                raise Refusal(
                    "E10", f"{label} i rad {number} är inget tal som en fil kan hålla; rätta det."
                )
    return rows


def _shown(value: Raw) -> str:
    if isinstance(value, bool):
        return "SANT" if value else "FALSKT"
    if isinstance(value, float):
        return f"{value:.15g}".replace(".", ",")
    return f"'{value}" if value and _FORMULA.match(value) else value or ""


def _whole(value: Raw) -> Raw | int:
    whole = isinstance(value, float) and value.is_integer() and abs(value) < LARGEST
    return int(value) if whole and value is not None else value


def _padded(line: list[str], width: int, number: int, name: str) -> tuple[Raw, ...]:
    if len(line) > width:
        raise wide_row(number, name, len(line), width)
    return (*map(unguarded, line), *("",) * (width - len(line)))


def unguarded(cell: str) -> str:
    """A text without the apostrophe that `to_csv` set before it."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell[1:]) else cell


def _plain(value: object, name: str) -> Raw:
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int | float) and abs(value) < LARGEST:
        return float(value)
    raise Refusal("E61", f"Filen {name} har ett värde som varken är text, tal eller tomt.")


def _no_constant(text: str) -> float:
    raise ValueError(text)

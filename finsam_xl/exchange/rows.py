"""Table rows as they travel in CSV and JSON files: columns by label, values as typed."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import NamedTuple

from finsam_xl.basics.refusal import Refusal

Raw = str | float | bool | None
MOST_BYTES = 50_000_000
MOST_ROWS = 200_000
LARGEST = 1e15
"""Beyond this a spreadsheet no longer holds every whole number."""
_BOM = "\ufeff"
_FORMULA = re.compile(r"[=+@\t\r]|-(?![\d\s.,]*$)")
"""How a text begins that a spreadsheet would reckon; a plain negative number is left alone."""


class RawRows(NamedTuple):
    """Rows read from a file: the column labels it has, and each row's values in that order."""

    labels: tuple[str, ...]
    rows: tuple[tuple[Raw, ...], ...]


def from_csv(data: bytes, name: str) -> RawRows:
    """Read a CSV with semicolon, comma or tab, in UTF-8 or Windows-1252; Refusal if it is none."""
    text = _decoded(data, name)
    first = text.partition("\n")[0]
    separator = max(";\t,", key=first.count)
    try:
        lines = [line for line in csv.reader(io.StringIO(text), delimiter=separator) if any(line)]
    except csv.Error as error:
        raise _unreadable(name) from error
    if not lines:
        raise Refusal("E02", f"Filen {name} är tom; den ska börja med en rad kolumnrubriker.")
    labels = tuple(label.strip() for label in lines[0])
    return _checked(
        RawRows(labels, tuple(_padded(line, len(labels), name) for line in lines[1:])), name
    )


def from_json(data: bytes, name: str) -> RawRows:
    """Read a list of objects by column label; Refusal if it is anything else."""
    try:
        objects = json.loads(_decoded(data, name), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise _unreadable(name) from error
    if not isinstance(objects, list) or not all(isinstance(each, dict) for each in objects):
        raise Refusal(
            "E03", f"Filen {name} ska vara en lista av rader, var och en med kolumn och värde."
        )
    labels = tuple(dict.fromkeys(str(key) for each in objects for key in each))
    rows = tuple(tuple(_plain(each.get(label), name) for label in labels) for each in objects)
    return _checked(RawRows(labels, rows), name)


def to_csv(rows: RawRows) -> str:
    """Semicolons, decimal commas and a byte order mark, as a Swedish Excel opens it.

    A text that a spreadsheet would take for a formula gets an apostrophe, which `from_csv` removes.
    """
    out = io.StringIO()
    out.write(_BOM)
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerow(rows.labels)
    writer.writerows([_shown(value) for value in row] for row in rows.rows)
    return out.getvalue()


def to_json(rows: RawRows) -> str:
    """A list of objects by column label."""
    objects = [dict(zip(rows.labels, map(_whole, row), strict=True)) for row in rows.rows]
    return json.dumps(objects, ensure_ascii=False, indent=2)


def _shown(value: Raw) -> str:
    if isinstance(value, bool):
        return "SANT" if value else "FALSKT"
    if isinstance(value, float):
        return f"{value:.15g}".replace(".", ",")
    return f"'{value}" if value and _FORMULA.match(value) else value or ""


def _whole(value: Raw) -> Raw | int:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _decoded(data: bytes, name: str) -> str:
    if len(data) > MOST_BYTES or b"\0" in data:
        raise _unreadable(name)
    try:
        return data.decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _padded(line: list[str], width: int, name: str) -> tuple[Raw, ...]:
    if len(line) > width:
        raise Refusal(
            "E04",
            f"En rad i {name} har {len(line)} värden men rubrikraden {width};"
            " sätt citattecken kring texter som innehåller skiljetecknet.",
        )
    plain = [cell[1:] if cell[:1] == "'" and _FORMULA.match(cell[1:]) else cell for cell in line]
    return (*plain, *("",) * (width - len(line)))


def _plain(value: object, name: str) -> Raw:
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int | float) and abs(value) < LARGEST:
        return float(value)
    raise Refusal("E03", f"Filen {name} har ett värde som varken är text, tal eller tomt.")


def _checked(rows: RawRows, name: str) -> RawRows:
    if len(rows.rows) > MOST_ROWS:
        raise Refusal("E05", f"Filen {name} har fler än {MOST_ROWS} rader; dela upp den.")
    twice = [label for label in rows.labels if rows.labels.count(label) > 1]
    if twice:
        raise Refusal("E06", f"Filen {name} har kolumnen ”{twice[0]}” två gånger; ta bort den ena.")
    return rows


def _no_constant(text: str) -> float:
    raise ValueError(text)


def _unreadable(name: str) -> Refusal:
    return Refusal("E01", f"Filen {name} kan inte läsas; spara den som CSV eller JSON i UTF-8.")

"""The cells of a foreign .xlsx or .xlsm, sheet by sheet, within bounds and with no error lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import column_number
from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.raw import LARGEST, Raw
from finsam_xl.exchange.safe_zip import broken, packed, parts_of, too_large

MOST_CELLS = 4_000_000
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s([^>]*)>")
_LINK = re.compile(rb"<(?:\w+:)?Relationship\s([^>]*)>")
_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s/>])([^>]*)>")
_ROW = re.compile(rb"<(?:\w+:)?row(?=[\s/>])([^>]*)>")
_COUNT = re.compile(rb"[0-9]{1,7}")
_ADDRESS = re.compile(rb"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
Shown = float | str | bool | time | date | datetime | timedelta


class SheetCells(Frozen):
    """One sheet: its rows from A1 on, and the first cell that shows an error value, or ""."""

    rows: tuple[tuple[Raw, ...], ...]
    error_at: str = ""

    def sound(self, name: str) -> SheetCells:
        """The sheet itself; Refusal if any cell shows an error, for the rows have it as empty."""
        if self.error_at:
            raise Refusal(
                "E14",
                f"Cell {self.error_at} i {name} visar ett felvärde, som #SAKNAS! eller #REFERENS!;"
                " rätta formeln och spara igen.",
            )
        return self


def sheets_of(data: bytes, name: str) -> Iterator[SheetCells]:
    """Each sheet that holds anything, in order; Refusal for a file that is hostile or broken."""
    from python_calamine import (  # noqa: PLC0415 - only those who read workbooks wait for it
        CalamineError,
        CalamineWorkbook,
    )

    parts = parts_of(data, name)
    sheets = _sheet_parts(parts, name)
    extents = [_extent(xml, name) for part, xml in parts.items() if "worksheets/" in part]
    if sum(extents) > MOST_CELLS:
        raise too_large(name)
    try:
        workbook = CalamineWorkbook.from_filelike(packed(parts))
        pages = [
            workbook.get_sheet_by_index(at).to_python(skip_empty_area=False)
            for at in range(len(sheets))
        ]
    except _or_panic(CalamineError, OSError, ValueError, OverflowError) as error:
        raise broken(name) from error
    for page, xml in zip(pages, sheets, strict=True):
        if page:
            yield SheetCells(tuple(tuple(map(_raw, row)) for row in page), _error_at(xml))


def _sheet_parts(parts: dict[str, bytes], name: str) -> list[bytes]:
    """The sheets' XML in the workbook's own order; empty for a sheet that is a chart."""
    links = {
        link.get(b"Id", b""): link.get(b"Target", b"").decode("utf-8", "replace").lstrip("/")
        for link in _tags(_LINK, parts.get("xl/_rels/workbook.xml.rels", b""))
    }
    wanted = [
        next((value for key, value in sheet.items() if key.endswith(b":id")), b"")
        for sheet in _tags(_SHEET, parts["xl/workbook.xml"])
    ]
    if not wanted or any(link not in links for link in wanted):
        raise broken(name)
    paths = [links[link] for link in wanted]
    return [parts.get(path if path.startswith("xl/") else f"xl/{path}", b"") for path in paths]


def _tags(pattern: re.Pattern[bytes], xml: bytes) -> Iterator[dict[bytes, bytes]]:
    for tag in pattern.finditer(xml):
        yield {key: a or b for key, a, b in _ATTRIBUTE.findall(tag[1])}


def _extent(xml: bytes, name: str) -> int:
    """How many cells lie between a sheet's corners, which the parser would make room for.

    The parser takes a sheet's encoding and names as they come, so these are checked too.
    """
    if b"\0" in xml or b"<!DOCTYPE" in xml:
        raise broken(name)
    written = [cell.get(b"r", b"") for cell in _tags(_CELL, xml)]
    places = [place for place in map(_ADDRESS.fullmatch, filter(None, written)) if place]
    rows = [row.get(b"r", b"0") for row in _tags(_ROW, xml)]
    if len(places) < sum(map(bool, written)) or not all(map(_COUNT.fullmatch, rows)):
        raise broken(name)
    last_row = max([int(place[2]) for place in places] + [int(row) for row in rows], default=0)
    last_column = max([column_number(p[1].decode().upper()) for p in places], default=0)
    return (last_row + len(rows)) * (last_column + len(written) - len(places))


def _error_at(xml: bytes) -> str:
    for cell in _tags(_CELL, xml):
        if cell.get(b"t") == b"e":
            return cell.get(b"r", b"").decode() or "A1"
    return ""


def _raw(value: Shown) -> Raw:
    """A cell's value as a text file would have it; a day in ISO form."""
    match value:
        case bool() | str():
            return value if value != "" else None
        case int() | float():
            return float(value) if abs(value) < LARGEST else str(value)
        case datetime():
            return (value.date() if value.time() == time() else value).isoformat()
        case date() | time():
            return value.isoformat()
    return str(value)


def _or_panic(*kinds: type[BaseException]) -> tuple[type[BaseException], ...]:
    """These exceptions and a crash inside the parser, whose class is made at the first one."""
    crashes = (kind for kind in BaseException.__subclasses__() if kind.__name__ == "PanicException")
    return (*kinds, *crashes)

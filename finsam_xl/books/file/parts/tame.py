"""A sheet part as calamine can take it: it stops at new error values and misreads wild days."""

from __future__ import annotations

import re
from collections.abc import Iterable

from finsam_xl.books.file.parts.plain_rows import Stretch
from finsam_xl.books.file.parts.sheet_xml import rows
from finsam_xl.books.file.parts.xml_text import start_tags

_FORMULA = rb"(?:<f(?=[\s/>])[^>]*?(?:/>|>[^<]*</f>))?"
_ODD_ERROR = re.compile(
    rb'(\st="e"[^>]*>' + _FORMULA + rb"<v>)"
    rb"(?!#(?:DIV/0!|N/A|NAME\?|NULL!|NUM!|REF!|VALUE!)</v>)[^<]*"
)
_WILD = rb"(?:-|\d{9,}|[\d.]+[eE]\+?\d)"
_NUMBER = re.compile(rb"<v>\s*(-?[\d.]+(?:[eE][+-]?\d+)?)\s*</v>")
_CELL_LOOKS = re.compile(rb"<cellXfs[\s>].*?</cellXfs>", re.DOTALL)
_MAYBE_TIME = re.compile(r"[dmyhsDMYHSåÅ]")
_PLAIN_FORMATS = frozenset(map(str, (*range(14), *range(37, 45), 48, 49)))
"""Built-in number formats that tell no day and no time."""


def tamed(xml: bytes, doubts: Iterable[Stretch], looks: bytes) -> bytes:
    """New error values as #N/A; a number that is no day without its look of one.

    `doubts` are where such cells may be.
    """
    doubts = tuple(doubts)
    known = xml
    if any(_ODD_ERROR.search(xml, *each) for each in doubts):
        known = _ODD_ERROR.sub(rb"\1#N/A", known)
    wild = re.compile(rb'(<c\s[^>]*?)\ss="(?:%s)"([^>]*>%s<v>)(?=%s)' % (looks, _FORMULA, _WILD))
    is_wild = looks and any(wild.search(xml, *each) for each in doubts)
    return wild.sub(rb"\1\2", known) if is_wild else known


def exact_numbers(
    xml: bytes, doubts: Iterable[Stretch], looks: bytes
) -> dict[tuple[int, int], float]:
    """The numbers behind moments and times, which readers round to milliseconds."""
    broken = re.compile(rb'<c\s(?:[^>]*?\s)?s="(?:%s)"[^>]*>%s<v>[^<]*[.eE]' % (looks, _FORMULA))
    look = re.compile(rb'\ss="(?:%s)"' % looks)
    return {
        (row.number, cell.column): float(number[1])
        for each in doubts
        if looks and broken.search(xml, *each)
        for row in rows(xml, *each)
        if look.search(row.inside)
        for cell in row.cells()
        if look.search(cell.attributes) and (number := _NUMBER.search(cell.inside))
    }


def time_looks(styles: bytes) -> bytes:
    """The cell styles that may show a number as a day or a time, as one pattern."""
    codes = {
        tag.get("numFmtId"): tag.get("formatCode", "") for tag in start_tags(b"numFmt", styles)
    }
    looks = _CELL_LOOKS.search(styles)
    formats = [tag.get("numFmtId", "0") for tag in start_tags(b"xf", looks[0] if looks else b"")]
    return b"|".join(b"%d" % n for n, form in enumerate(formats) if _maybe_time(form, codes))


def _maybe_time(number: str, codes: dict[str | None, str]) -> bool:
    if number in codes:
        return bool(_MAYBE_TIME.search(codes[number]))
    return number.isdecimal() and number not in _PLAIN_FORMATS

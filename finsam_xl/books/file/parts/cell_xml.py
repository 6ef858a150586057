"""One cell as a sheet part holds it."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellError
from finsam_xl.basics.place import Place
from finsam_xl.books.file.parts.xml_text import escaped
from finsam_xl.books.file.refusals import refusal
from finsam_xl.books.plan.extent import Content
from finsam_xl.books.plan.serial import serial

_LIKE_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_UNSPEAKABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_DAYS_TO_1904 = 1462
_FIRST_SURE_DAY = 61
"""1 March 1900: before it Excel counts a 29 February that never was."""


class NewCell(Frozen):
    """What a cell is to hold, and its style where it must not be the one it has."""

    content: Content
    style: bytes | None = None


def cell_xml(address: str, style: bytes, content: Content) -> bytes:
    """The cell element; dates have become numbers before."""
    return b'<c r="%s"%s' % (address.encode(), _after_address(style, content))


@lru_cache(maxsize=1 << 16, typed=True)
def _after_address(style: bytes, content: Content) -> bytes:
    """What follows the address: many cells of a long table look and hold the same."""
    head = b' s="%s"' % style if style else b""
    match content:
        case None:
            return head + b"/>"
        case FormulaText():
            return head + b"><f>%s</f></c>" % _text(content.text.removeprefix("="))
        case CellError():
            return head + b' t="e"><v>%s</v></c>' % _text(content.text)
        case bool():
            return head + b' t="b"><v>%d</v></c>' % content
        case str():
            inline = b' t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>'
            return head + inline % _text(stored_text(content))
        case _:
            return head + b"><v>%s</v></c>" % number_text(content).encode()


def stored_text(text: str) -> str:
    """A text with what XML can't hold written as _xHHHH_."""
    safe = _LIKE_ESCAPE.sub("_x005F_", text)
    return _UNSPEAKABLE.sub(lambda letter: f"_x{ord(letter[0]):04X}_", safe)


def number_text(number: object) -> str:
    """The shortest text that reads back as the same number."""
    return repr(number).removesuffix(".0")


def since_1900(at: Place, day: date) -> float:
    """A date as most workbooks count days; refuses those before Excel's calendar is right."""
    return _number(at, day, serial(day), _FIRST_SURE_DAY)


def since_1904(at: Place, day: date) -> float:
    """A date as a workbook that was made on an old Macintosh counts days."""
    return _number(at, day, serial(day) - _DAYS_TO_1904, 0)


def _number(at: Place, day: date, number: float, first: int) -> float:
    if number < first:
        raise refusal("B29", day.isoformat(), str(at))
    return number


def _text(text: str) -> bytes:
    return escaped(text).encode()

"""When two contents of a cell are the same, so that an edit would change nothing."""

from __future__ import annotations

import re

from finsam_xl.basics.edit import FormulaText
from finsam_xl.books.plan.extent import Content

_QUOTED = re.compile(r'("(?:[^"]|"")*")')
_SIMPLE_SHEET = re.compile(r"'([^\W\d]\w*)'!")


def same(one: Content, other: Content) -> bool:
    """Equal and of one kind: True is not 1, and a date is not a moment."""
    if isinstance(one, FormulaText) and isinstance(other, FormulaText):
        return plain(one.text) == plain(other.text)
    return type(one) is type(other) and one == other


def plain(formula: str) -> str:
    """The formula as spreadsheets hand it back: capitals, no spaces, no needless quotes."""
    return "".join(
        part if part.startswith('"') else _SIMPLE_SHEET.sub(r"\1!", part.replace(" ", "")).upper()
        for part in _QUOTED.split(formula)
    )

"""A formula shared by many cells, written out for each of them."""

from __future__ import annotations

import re

from finsam_xl.basics.place import LAST_COLUMN, LAST_ROW, column_letters, column_number

_TOKEN = re.compile(
    r"""
    (?P<kept>"(?:[^"]|"")*"            # a text
      |'(?:[^']|'')*'                  # a quoted sheet
      |\[(?:[^\[\]]|\[[^\]]*\])*\]     # a structured or outer reference
      |\#[A-Z0-9/]+[!?]?               # an error value
      |[\w.\\]+(?=[(!\[])              # a function, a sheet, a table
    )
    |(?<![\w.\\])(?P<rows>\$?\d+:\$?\d+)(?![\w.(])
    |(?<![\w.\\])(?P<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w.(!])
    |(?<![\w.\\])(?P<cell>\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w.(!\[])
    |(?P<name>[\w.\\]+)
    """,
    re.VERBOSE,
)
_PART = re.compile(r"(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?")
_GONE = "#REF!"


def shifted(formula: str, down: int, right: int) -> str:
    """The formula as it reads this many rows down and columns to the right."""

    def move(match: re.Match[str]) -> str:
        if match["kept"] or match["name"]:
            return match[0]
        ends = [_moved(end, down, right) for end in match[0].split(":")]
        return _GONE if None in ends else ":".join(end for end in ends if end)

    return _TOKEN.sub(move, formula)


def _moved(end: str, down: int, right: int) -> str | None:
    match = _PART.fullmatch(end)
    if match is None:
        return end
    if match[2] is None:
        return _moved_row(match[1], match[4], down)
    column = column_number(match[2].upper())
    if column > LAST_COLUMN:
        return end
    if not match[1]:
        column += right
    if not 1 <= column <= LAST_COLUMN:
        return None
    row = "" if match[4] is None else _moved_row(match[3], match[4], down)
    return None if row is None else f"{match[1]}{column_letters(column)}{row}"


def _moved_row(fixed: str, number: str, down: int) -> str | None:
    row = int(number) + (0 if fixed else down)
    return f"{fixed}{row}" if 1 <= row <= LAST_ROW else None

"""Lines of separated values, whichever separator they have."""

from __future__ import annotations

import csv
import io

from finsam_xl.exchange.raw import MOST_ROWS
from finsam_xl.exchange.text import text_of, unreadable

SEPARATORS = ";\t,"
_SNIFFED = 20


def lines_of(data: bytes, name: str) -> list[tuple[int, list[str]]]:
    """Each line that holds anything, with the number it begins on; Refusal if it is no text."""
    text = text_of(data, name)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    found: list[tuple[int, list[str]]] = []
    begins = 1
    try:
        for line in reader:
            if any(line):
                found.append((begins, line))
            begins = reader.line_num + 1
            if len(found) > 2 * MOST_ROWS:
                break
    except csv.Error as error:
        raise unreadable(name) from error
    return found


def _separator(text: str) -> str:
    """The one most lines at the top agree on; a semicolon or a tab before a comma."""
    top = [line for line in text[:20_000].splitlines()[:_SNIFFED] if line.strip()]
    held = {mark: sum(mark in _unquoted(line) for line in top) for mark in SEPARATORS}
    return max(SEPARATORS, key=lambda mark: held[mark])


def _unquoted(line: str) -> str:
    return "".join(line.split('"')[::2])

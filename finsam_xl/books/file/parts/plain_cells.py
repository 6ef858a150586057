"""The cells of a long sheet's plain rows, by column; each kind of cell is kept once.

A hundred thousand rows hold few different cells beside their names: what one means is asked of the
reader once for each kind, and not once for each cell.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import count

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import column_letters
from finsam_xl.books.file.parts.plain_rows import (
    INSIDE,
    MOST_CELLS,
    ROW_START,
    Stretch,
    between,
    last_column,
)
from finsam_xl.books.file.parts.sheet_xml import ROW_END

LONG = 500_000
"""So many bytes of rows before it pays to lay them out here."""
_AT_A_TIME = 250_000
"""So many bytes of rows are taken apart at a time: their cells are let go before the next."""


class Laid(Frozen):
    """Plain rows that follow each other: the first one's number, and each column's kinds of cell.

    The columns are those from A, equally long; kind 0 is no cell at all.
    """

    first: int
    columns: tuple[Sequence[int], ...]

    @property
    def height(self) -> int:
        """How many rows there are."""
        return len(self.columns[0])

    @property
    def end(self) -> int:
        """The row after the last."""
        return self.first + self.height

    def column(self, at: int) -> Sequence[int]:
        """The kinds of a column counted from 1."""
        return self.columns[at - 1] if at <= len(self.columns) else [0] * self.height


class PlainCells(Frozen):
    """Stretches of a sheet's span laid out, and their kinds of cell, as written after `r`."""

    span: Stretch
    stretches: tuple[Stretch, ...]
    laid: tuple[Laid, ...]
    kinds: tuple[bytes, ...]

    def rest(self, xml: bytes) -> bytes:
        """The sheet without these rows."""
        return b"".join(xml[slice(*each)] for each in between((0, len(xml)), self.stretches))

    def sample(self, xml: bytes) -> bytes:
        """The sheet with a cell of each kind instead of its rows, down column A in their order."""
        rows = (
            b'<row r="%d"><c r="A%d"%s</row>' % (at, at, kind)
            for at, kind in enumerate(self.kinds, 1)
        )
        return b"".join((xml[: self.span[0]], *rows, xml[self.span[1] :]))


def plain_cells(xml: bytes, span: Stretch) -> PlainCells | None:
    """The plain rows of a long span laid out; None where it is short, or nothing can be."""
    right = last_column(xml, span[0]) if span[1] - span[0] >= LONG else 0
    if not right:
        return None
    kinds: defaultdict[bytes, int] = defaultdict(count(1).__next__, {b"": 0})
    laid = [(piece, _laid(xml, piece, _row(right), kinds)) for piece in _pieces(xml, span)]
    stretches = tuple(piece for piece, each in laid if each)
    known = tuple(each for _, each in laid if each)
    return PlainCells(span, stretches, known, tuple(kinds)[1:]) if known else None


def _pieces(xml: bytes, span: Stretch) -> Iterator[Stretch]:
    """The span in pieces of whole rows."""
    at, end = span
    while at < end:
        close = xml.find(ROW_END, at + _AT_A_TIME, end)
        until = end if close < 0 else close + len(ROW_END)
        yield at, until
        at = until


def _laid(
    xml: bytes, piece: Stretch, row: re.Pattern[bytes], kinds: defaultdict[bytes, int]
) -> Laid | None:
    """The rows, if there is nothing else, and each is next to the one before."""
    found = row.findall(xml, *piece)
    if not found:
        return None
    rows, told, *cells = zip(*found, strict=True)
    numbers = list(map(int, told))
    first, last = numbers[0], numbers[-1]
    is_whole = sum(map(len, rows)) == piece[1] - piece[0]
    is_near = first > 0 and last * len(cells) <= MOST_CELLS
    if not is_whole or not is_near or numbers != [*range(first, last + 1)]:
        return None
    return Laid(first, tuple(_kinds(each, kinds) for each in cells))


def _kinds(cells: tuple[bytes, ...], kinds: defaultdict[bytes, int]) -> Sequence[int]:
    """The cells' kinds; a new one gets the next number."""
    if cells.count(b"") == len(cells):
        return bytes(len(cells))
    return list(map(kinds.__getitem__, cells))


@lru_cache(maxsize=16)
def _row(right: int) -> re.Pattern[bytes]:
    """A plain row as a whole, its number, and its cells up to this column in their order."""
    cells = (
        rb'(?:<c r="%s\2"(%s))?+' % (column_letters(at).encode(), INSIDE)
        for at in range(1, right + 1)
    )
    return re.compile(b"(" + ROW_START + b"".join(cells) + ROW_END + b")")

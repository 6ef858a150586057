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
from finsam_xl.books.file.parts.sheet_xml import END, ROW_END

LONG = 500_000
"""So many bytes of rows before it pays to lay them out here."""
_BEGIN = b"<sheetData>"
_Rows = tuple[int, list[tuple[bytes, ...]]]
"""The first row's number, and the cells by column."""
_AT_A_TIME = 250_000
"""So many bytes of rows are taken apart at a time: their cells are let go before the next."""


class Laid(Frozen):
    """Plain rows that follow each other: the first one's number, and each column's kinds of cell.

    The columns are those from A, equally long; kind 0 is no cell at all.
    """

    first: int
    columns: tuple[list[int], ...]

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

    @property
    def width(self) -> int:
        """The columns from A to the last."""
        return len(self.laid[0].columns)

    def rest(self, xml: bytes) -> bytes:
        """The sheet without these rows."""
        return b"".join(xml[slice(*each)] for each in between((0, len(xml)), self.stretches))

    def sample(self, first: int) -> bytes:
        """A cell of each kind in their order, row by row from this one, as wide as the columns."""
        letters = [column_letters(at).encode() for at in range(1, self.width + 1)]
        out = []
        for row, start in enumerate(range(0, len(self.kinds), self.width), first):
            cells = zip(letters, self.kinds[start : start + self.width], strict=False)
            inside = b"".join(b'<c r="%s%d"%s' % (letter, row, kind) for letter, kind in cells)
            out.append(b'<row r="%d">%s</row>' % (row, inside))
        return b"".join(out)


def plain_cells(xml: bytes) -> PlainCells | None:
    """The plain rows of a long sheet laid out; None where it is short, or nothing can be."""
    span = xml.find(_BEGIN) + len(_BEGIN), xml.rfind(END)
    right = last_column(xml, span[0]) if span[1] - span[0] >= LONG else 0
    if not right or _BEGIN not in xml[: span[0]]:
        return None
    kinds: defaultdict[bytes, int] = defaultdict(count(1).__next__, {b"": 0})
    stretches, laid = list[Stretch](), list[Laid]()
    for piece in _pieces(xml, span):
        rows = _plain_rows(xml, piece, _row(right))
        if rows:
            stretches.append(piece)
            _lay(laid, rows, kinds)
    found = PlainCells(span, tuple(stretches), tuple(laid), tuple(kinds)[1:])
    return found if laid and found.rest(xml).count(END) == 1 else None


def _pieces(xml: bytes, span: Stretch) -> Iterator[Stretch]:
    """The span in pieces of whole rows."""
    at, end = span
    while at < end:
        close = xml.find(ROW_END, at + _AT_A_TIME, end)
        until = end if close < 0 else close + len(ROW_END)
        yield at, until
        at = until


def _plain_rows(xml: bytes, piece: Stretch, row: re.Pattern[bytes]) -> _Rows | None:
    """The rows, if there is nothing else, and each is next to the one before."""
    found = row.findall(xml, *piece)
    if not found:
        return None
    rows, told, *columns = zip(*found, strict=True)
    numbers = list(map(int, told))
    first, last = numbers[0], numbers[-1]
    is_whole = sum(map(len, rows)) == piece[1] - piece[0]
    is_near = first > 0 and last * len(columns) <= MOST_CELLS
    if not is_whole or not is_near or numbers != [*range(first, last + 1)]:
        return None
    return first, columns


def _lay(laid: list[Laid], rows: _Rows, kinds: defaultdict[bytes, int]) -> None:
    """Lay the rows out below those that they follow; a new kind of cell gets the next number."""
    first, columns = rows
    if not laid or laid[-1].end != first:
        laid.append(Laid(first, tuple([] for _ in columns)))
    for column, cells in zip(laid[-1].columns, columns, strict=True):
        column.extend(map(kinds.__getitem__, cells) if any(cells) else bytes(len(cells)))


@lru_cache(maxsize=16)
def _row(right: int) -> re.Pattern[bytes]:
    """A plain row as a whole, its number, and its cells up to this column in their order."""
    cells = (
        rb'(?:<c r="%s\2"(%s))?+' % (column_letters(at).encode(), INSIDE)
        for at in range(1, right + 1)
    )
    return re.compile(b"(" + ROW_START + b"".join(cells) + ROW_END + b")")

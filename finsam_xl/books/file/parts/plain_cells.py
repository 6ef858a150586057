"""The cells of long stretches of plain rows, by column; each kind of cell is kept once.

A hundred thousand rows hold few different cells beside their names: what one means is asked of the
reader once for each kind, and not once for each cell.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, count

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import column_letters
from finsam_xl.books.file.parts.plain_rows import (
    INSIDE,
    MOST_CELLS,
    ROW_START,
    Stretch,
    last_column,
)
from finsam_xl.books.file.parts.sheet_xml import ROW_END

LONG = 500_000
"""So many bytes of plain rows before it pays to lay them out here."""
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
    """The long stretches of a sheet laid out, and the kinds of cell, as written after `r`."""

    stretches: tuple[Stretch, ...]
    laid: tuple[Laid, ...]
    kinds: tuple[bytes, ...]

    def rest(self, xml: bytes) -> bytes:
        """The sheet without these rows."""
        ends = [0, *chain.from_iterable(self.stretches), len(xml)]
        return b"".join(xml[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True))

    def sample(self, xml: bytes) -> bytes:
        """The sheet with a cell of each kind instead of its rows, down column A in their order."""
        rows = (
            b'<row r="%d"><c r="A%d"%s</row>' % (at, at, kind)
            for at, kind in enumerate(self.kinds, 1)
        )
        return b"".join((xml[: self.stretches[0][0]], *rows, xml[self.stretches[-1][1] :]))


def plain_cells(xml: bytes, span: Stretch, doubts: Iterable[Stretch]) -> PlainCells | None:
    """The long stretches laid out; None where there are none, or a row is not where it says."""
    stretches = tuple(each for each in _between(span, doubts) if each[1] - each[0] >= LONG)
    right = last_column(xml, span[0])
    if not stretches or not right:
        return None
    kinds: defaultdict[bytes, int] = defaultdict(count(1).__next__, {b"": 0})
    laid = [_laid(xml, each, _row(right), kinds) for each in stretches]
    known = tuple(each for each in laid if each)
    return PlainCells(stretches, known, tuple(kinds)[1:]) if len(known) == len(laid) else None


def _between(span: Stretch, doubts: Iterable[Stretch]) -> Iterator[Stretch]:
    """What is plain: the stretches of the span before, between and after the doubtful ones."""
    ends = [span[0], *chain.from_iterable(doubts), span[1]]
    return zip(ends[::2], ends[1::2], strict=True)


def _laid(
    xml: bytes, stretch: Stretch, row: re.Pattern[bytes], kinds: defaultdict[bytes, int]
) -> Laid | None:
    """The rows of one stretch, if each is next to the one before and its cells are in order."""
    columns: list[list[int]] = [[] for _ in range(row.groups - 1)]
    numbers: list[int] = []
    for piece in _pieces(xml, stretch):
        rows = row.findall(xml, *piece)
        if len(rows) != xml.count(ROW_END, *piece):
            return None
        told, *cells = zip(*rows, strict=True)
        numbers += map(int, told)
        for column, each in zip(columns, cells, strict=True):
            is_blank = each.count(b"") == len(each)
            column.extend([0] * len(each) if is_blank else map(kinds.__getitem__, each))
    first, last = numbers[0], numbers[-1]
    is_near = first > 0 and last * len(columns) <= MOST_CELLS
    follow = numbers == [*range(first, last + 1)]
    return Laid(first, tuple(columns)) if is_near and follow else None


def _pieces(xml: bytes, stretch: Stretch) -> Iterator[Stretch]:
    """The stretch in pieces of whole rows."""
    at, end = stretch
    while at < end:
        close = xml.find(ROW_END, min(at + _AT_A_TIME, end) - len(ROW_END), end) + len(ROW_END)
        yield at, close
        at = close


@lru_cache(maxsize=16)
def _row(right: int) -> re.Pattern[bytes]:
    """A plain row with its number, and its cells up to this column in their order."""
    cells = (
        rb'(?:<c r="%s\1"(%s))?+' % (column_letters(at).encode(), INSIDE)
        for at in range(1, right + 1)
    )
    return re.compile(ROW_START + b"".join(cells) + ROW_END)

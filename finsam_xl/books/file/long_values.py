"""What the cells of a long sheet show: the reader is asked once for each kind of plain cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, pairwise

from python_calamine import CalamineWorkbook

from finsam_xl.basics.grid import CellValue
from finsam_xl.books.file.parts.plain_cells import Laid, PlainCells
from finsam_xl.books.file.parts.plain_rows import MOST_CELLS
from finsam_xl.books.file.parts.sheet_xml import END
from finsam_xl.books.file.parts.tame import tamed
from finsam_xl.books.file.sheet_values import SheetSource, SheetValues, sheet_values

_ROW = re.compile(rb'<row r="([0-9]+)"')


def eased(xml: bytes, cells: PlainCells, looks: bytes) -> bytes:
    """The part for a reader: a cell of each kind below the others instead of the plain rows."""
    rest = cells.rest(xml)
    known = tamed(rest, ((0, len(rest)),), looks)
    end = known.rindex(END)
    return b"".join((known[:end], cells.sample(_first_free(rest)), known[end:]))


def long_values(
    reader: CalamineWorkbook, source: SheetSource, cells: PlainCells
) -> SheetValues | None:
    """The values of a sheet with long stretches of plain rows, by a reader of its eased part.

    None where other cells stand on the rows of a stretch, or too far away from them.
    """
    shown, free = sheet_values(reader, source), _first_free(cells.rest(source.xml))
    down = max(free - shown.top, 0)
    around = shown._replace(columns=tuple(column[:down] for column in shown.columns))
    if not _is_apart(around, cells.laid):
        return None
    height = -(-len(cells.kinds) // cells.width)
    sample = (shown.column(at, free, height) for at in range(1, cells.width + 1))
    kinds = chain.from_iterable(zip(*sample, strict=True))
    return _joined(around, cells.laid, (None, *kinds))


def _first_free(rest: bytes) -> int:
    """The row below all others."""
    return max(map(int, _ROW.findall(rest)), default=0) + 1


def _is_apart(around: SheetValues, laid: Sequence[Laid]) -> bool:
    """True when the stretches are near, one below the other, and nothing else shows among them."""
    top, bottom = _rows(around, laid)
    return (
        (bottom - top) * _right(around, laid) <= MOST_CELLS
        and all(one.end <= then.first for one, then in pairwise(laid))
        and not any(_shows(around, each) for each in laid)
    )


def _shows(around: SheetValues, on: Laid) -> bool:
    if around.top >= on.end or on.first >= around.top + around.height:
        return False
    columns = range(around.left, around.left + len(around.columns))
    return any(around.column(at, on.first, on.height).count(None) < on.height for at in columns)


def _joined(around: SheetValues, laid: Sequence[Laid], kinds: Sequence[CellValue]) -> SheetValues:
    """Each column by its stretches, and what stands above, between and below them."""
    top, bottom = _rows(around, laid)

    def column(at: int) -> tuple[CellValue, ...]:
        cells, done = list[CellValue](), top
        for each in laid:
            cells += around.column(at, done, each.first - done)
            found = each.column(at)
            cells += map(kinds.__getitem__, found) if any(found) else [None] * each.height
            done = each.end
        cells += around.column(at, done, bottom - done)
        return tuple(cells)

    columns = tuple(map(column, range(1, _right(around, laid) + 1)))
    return SheetValues(top, 1, columns, around.exact)


def _rows(around: SheetValues, laid: Sequence[Laid]) -> tuple[int, int]:
    """The first row, and the one after the last."""
    tops, ends = [each.first for each in laid], [each.end for each in laid]
    return min(around.top, *tops), max(around.top + around.height, *ends)


def _right(around: SheetValues, laid: Sequence[Laid]) -> int:
    """The last column."""
    return max(around.left + len(around.columns) - 1, *(len(each.columns) for each in laid))

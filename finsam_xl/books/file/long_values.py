"""What the cells of a long sheet show: the reader is asked once for each kind of plain cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from python_calamine import CalamineWorkbook

from finsam_xl.basics.grid import CellValue
from finsam_xl.books.file.parts.plain_cells import Laid, PlainCells
from finsam_xl.books.file.parts.plain_rows import MOST_CELLS
from finsam_xl.books.file.parts.tame import tamed
from finsam_xl.books.file.sheet_values import SheetSource, SheetValues, sheet_values

ReaderWith = Callable[[str, bytes], CalamineWorkbook]
"""The reader of the workbook where the sheet of this name has another part."""


def long_values(
    reader_with: ReaderWith, source: SheetSource, cells: PlainCells
) -> SheetValues | None:
    """The values of a sheet with long stretches of plain rows.

    None where other cells stand on the rows of a stretch, or too far away from them.
    """
    name, rest = source.name, cells.rest(source.xml)
    known = tamed(rest, ((0, len(rest)),), source.looks)
    around = sheet_values(reader_with(name, known), source)
    if not _is_apart(around, cells.laid):
        return None
    sample = source._replace(xml=cells.sample(source.xml), doubts=())
    kinds = sheet_values(reader_with(name, sample.xml), sample)
    return _joined(around, cells.laid, (None, *kinds.column(1, 1, len(cells.kinds))))


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
            cells += map(kinds.__getitem__, each.column(at))
            done = each.end
        return (*cells, *around.column(at, done, bottom - done))

    columns = tuple(map(column, range(1, _right(around, laid) + 1)))
    return SheetValues(top, 1, columns, around.exact)


def _rows(around: SheetValues, laid: Sequence[Laid]) -> tuple[int, int]:
    """The first row, and the one after the last."""
    tops, ends = [each.first for each in laid], [each.end for each in laid]
    return min(around.top, *tops), max(around.top + around.height, *ends)


def _right(around: SheetValues, laid: Sequence[Laid]) -> int:
    """The last column."""
    return max(around.left + len(around.columns) - 1, *(len(each.columns) for each in laid))

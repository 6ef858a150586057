"""A file's rows in a table: they take the place of the earlier ones, and all others stay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from finsam_xl.basics.edit import FormulaText, ReplaceRows
from finsam_xl.basics.grid import CellValue, Grid

Cells = tuple[CellValue | FormulaText, ...]


def with_file_rows(grid: Grid, replaced: Sequence[int], rows: Sequence[Cells]) -> ReplaceRows:
    """The table with these rows where the `replaced` body rows, from 0, stood.

    Those that are more come after the last of them; every other filled row stays just as it is,
    in its order.
    """
    old = tuple(grid.rows())
    gone, last = set(replaced), max(replaced, default=None)
    waiting: Iterator[Cells] = iter(rows)
    made: list[Cells] = []
    for at in grid.filled_rows():
        if at not in gone:
            made.append(old[at])
            continue
        made += [row for row in [next(waiting, None)] if row is not None]
        if at == last:
            made += waiting
    return ReplaceRows(grid.name, tuple(chain(made, waiting)))

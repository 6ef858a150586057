"""How a workbook in memory is laid out: tables, named blocks and lone cells at their addresses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from finsam_xl.basics.place import Place, split_address
from finsam_xl.books.plan.extent import Content, Extent
from finsam_xl.books.plan.stand import held


@dataclass(frozen=True, slots=True)
class Table:
    """A table by column: each header label with its cells; `dates` are columns that look so."""

    name: str
    columns: Mapping[str, Sequence[Content]]
    dates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A named block row by row."""

    name: str
    rows: Sequence[Sequence[Content]]


Sheet = Mapping[str, Table | Block | Content]
"""What stands at each upper left cell of a sheet."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything a MemoryBook starts from; `dated` are the cells that show a number as a date."""

    cells: dict[str, dict[tuple[int, int], Content]] = field(default_factory=dict)
    tables: dict[str, Extent] = field(default_factory=dict)
    blocks: dict[str, Extent] = field(default_factory=dict)
    dated: set[Place] = field(default_factory=set)


def laid_out(sheets: Mapping[str, Sheet]) -> Layout:
    """The cells, tables and blocks of these sheets."""
    layout = Layout()
    for sheet, things in sheets.items():
        layout.cells[sheet] = {}
        for address, thing in things.items():
            _lay(layout, Place(sheet, *split_address(address)), thing)
    return layout


def _lay(layout: Layout, at: Place, thing: Table | Block | Content) -> None:
    if isinstance(thing, Table):
        rows = [list(thing.columns), *zip(*thing.columns.values(), strict=True)]
        extent = Extent(at.sheet, at.row, at.column, len(rows) - 1, len(rows[0]), headed=True)
        layout.tables[thing.name] = extent
        layout.dated.update(_dated(thing, extent))
    elif isinstance(thing, Block):
        rows = [list(row) for row in thing.rows]
        extent = Extent(at.sheet, at.row, at.column, len(rows), len(rows[0]), headed=False)
        layout.blocks[thing.name] = extent
    else:
        rows = [[thing]]
    _fill(layout.cells[at.sheet], at, rows)


def _dated(table: Table, extent: Extent) -> Iterator[Place]:
    for label in table.dates:
        column = extent.column + list(table.columns).index(label)
        for row in range(extent.first_row, extent.last_row + 1):
            yield Place(extent.sheet, row, column)


def _fill(
    cells: dict[tuple[int, int], Content], at: Place, rows: Sequence[Sequence[Content]]
) -> None:
    for down, row in enumerate(rows):
        for right, content in enumerate(row):
            kept = held(content)
            if kept is not None:
                cells[at.row + down, at.column + right] = kept

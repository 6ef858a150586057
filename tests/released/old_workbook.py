"""The workbook of version 1 as it was released: Uppsala, filled and allocated."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.books.file import FileBook

RELEASED = Path(__file__).parent / "ekonomi-1.xlsm"
DAY = date(2016, 3, 21)


def contents(path: Path) -> Contents:
    return read_contents(FileBook(path, DAY))


def users(read: Contents, name: str, labels: tuple[str, ...]) -> list[tuple[object, ...]]:
    """All filled rows of a table under these labels."""
    grid = read.grids[name]
    at = [grid.header.index(label) for label in labels]
    return [tuple(grid.columns[n][row] for n in at) for row in grid.filled_rows()]

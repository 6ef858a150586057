"""The workbooks of earlier versions as they were released: Uppsala, filled and allocated.

Each was made by its own version. In that of version 2 a part is invoiced and paid, and the
allocation model is filled in and reckoned.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.books.file import FileBook

_HERE = Path(__file__).parent
VERSIONS = (1, 2)
RELEASED = {version: _HERE / f"ekonomi-{version}.xlsm" for version in VERSIONS}
DAY = date(2016, 3, 21)


def contents(path: Path) -> Contents:
    return read_contents(FileBook(path, DAY))


def users(read: Contents, name: str, labels: tuple[str, ...]) -> list[tuple[object, ...]]:
    """All filled rows of a table under these labels."""
    grid = read.grids[name]
    at = [grid.header.index(label) for label in labels]
    return [tuple(grid.columns[n][row] for n in at) for row in grid.filled_rows()]

"""Changing one sheet of a closed workbook against unzip, parse and zip of the same: at most 2."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from itertools import count
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import xlsxwriter

from finsam_xl.basics.edit import Edit, Value
from finsam_xl.basics.place import Place
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.patch_file import patched_file
from finsam_xl.books.file.plan import planned
from tests.bench.timing import in_turn
from tests.books.file_fixture import DAY

pytestmark = pytest.mark.bench
WIDTH = 15


def workbook(path: Path, height: int) -> Path:
    """A table of texts and numbers beside a sheet that nobody touches."""
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet("Data")
        labels = [{"header": f"K{column}"} for column in range(WIDTH)]
        page.add_table(0, 0, height, WIDTH - 1, {"name": "tblData", "columns": labels})
        for row in range(1, height + 1):
            page.write_string(row, 0, f"Deltagare {row % 700}")
            for column in range(1, WIDTH):
                page.write_number(row, column, row * 1.25 + column)
        book.add_worksheet("Annat").write_column(0, 0, range(height))
    return path


def unzip_parse_zip(path: Path) -> Callable[[], object]:
    """What any tool must at least do to change a sheet: our yardstick."""
    raw = path.read_bytes()

    def run() -> None:
        with zipfile.ZipFile(BytesIO(raw)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        sheet = ET.fromstring(parts["xl/worksheets/sheet1.xml"])  # noqa: S314 - our own file
        assert len(sheet)
        with zipfile.ZipFile(BytesIO(), "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in parts.items():
                package.writestr(name, data)

    return run


def one_cell(number: int) -> list[Edit]:
    return [Value(Place("Data", 3, 2), number)]


def a_column(number: int) -> list[Edit]:
    return [Value(Place("Data", row, 9), number + row) for row in range(2, 202)]


@pytest.mark.parametrize(
    ("height", "edits"),
    [(200, one_cell), (2000, one_cell), (2000, a_column), (20_000, a_column)],
)
def test_a_patch_of_one_sheet(
    tmp_path: Path, height: int, edits: Callable[[int], list[Edit]]
) -> None:
    path, numbers = workbook(tmp_path / "bok.xlsx", height), count(1)
    raw = path.read_bytes()

    def ours() -> None:
        file = OpenFile.of(path.name, raw)
        plan = planned(file, edits(next(numbers)))
        assert patched_file(file, plan, DAY).raw != raw

    ratio = in_turn(ours, unzip_parse_zip(path))
    print(f"patch {edits.__name__} in {height} rows / unzip, parse, zip: {ratio}")  # noqa: T201
    assert ratio.value <= 2

"""A long sheet of plain rows shows what the reader shows when it reads every cell itself."""

from __future__ import annotations

import random
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.books.file import FileBook
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts import plain_cells
from tests.books.file_fixture import DAY, rewritten

SHEET = "xl/worksheets/sheet1.xml"
HEIGHT = 6000
FIRST_DAY = date(2020, 1, 1)
Row = tuple[CellValue, ...]


def row(at: int) -> Row:
    """A name of its own, a word, a whole number, a day, a blank with a look, often a word."""
    draw = random.Random(at)  # noqa: S311 - made-up rows, no secret
    day = FIRST_DAY + timedelta(draw.randrange(700))
    word = draw.choice(("Umeå", "Vännäs", "1", ""))
    last = "ja" if at % 7 else None
    return f"D-{at}", word or None, float(draw.randrange(9)), day, None, last


def long_book(path: Path) -> FileBook:
    """A heading with a formula, the rows from row 5, and a sum below them."""
    with xlsxwriter.Workbook(path) as book:
        book.calc_on_load = False  # as Excel leaves it
        page = book.add_worksheet("Långt")
        day, bold = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"bold": True})
        page.write_formula("B2", '="Rader: "&6000', None, "Rader: 6000")
        for at in range(HEIGHT):
            for column, cell in enumerate(row(at), 1):
                look = day if column == 4 else bold if column == 5 else None
                page.write(4 + at, column, cell, look)
        page.write_formula(f"D{HEIGHT + 7}", f"=SUM(D5:D{HEIGHT + 4})", None, 24000.5)
    plain = re.compile(rb'(<row r="\d+" spans=")[^"]*"')
    rewritten(path, {SHEET: lambda xml: plain.sub(rb'\g<1>2:7"', xml)})
    return FileBook(path, DAY)


def test_every_cell_is_where_and_what_it_was(tmp_path: Path) -> None:
    grid = long_book(tmp_path / "bok.xlsx").used("Långt")
    assert (grid.row, grid.column, grid.height) == (2, 2, HEIGHT + 6)
    shown = list(grid.rows())
    assert shown[0][0] == "Rader: 6000"
    assert shown[3 : 3 + HEIGHT] == [row(at) for at in range(HEIGHT)]
    assert {tuple(map(type, each)) for each in shown[3 : 3 + HEIGHT]} == {
        tuple(map(type, row(at))) for at in range(HEIGHT)
    }
    assert shown[-1][2] == 24000.5


def test_the_plain_rows_are_laid_out_by_their_kinds(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    long_book(path)
    file = OpenFile.of(path.name, path.read_bytes())
    found = plain_cells.plain_cells(file.xml("Långt"))
    assert found
    assert found.span == file.span("Långt")
    heights = [each.height for each in found.laid]
    assert HEIGHT // 2 < sum(heights) < HEIGHT
    assert sum(heights) < len(found.kinds) < sum(heights) + 800


def by_the_reader_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> Grid:
    with monkeypatch.context() as without:
        without.setattr(plain_cells, "LONG", 10**12)
        return FileBook(path, DAY).used("Långt")


CHANGES: dict[str, tuple[bytes, bytes]] = {
    "as it is": (b"<x/>", b""),
    "a decimal": (rb'(<c r="D3000"[^>]*><v>)\d+', rb"\g<1>1.5"),
    "a moment": (rb'(<c r="E3000"[^>]*><v>\d+)', rb"\g<1>.25"),
    "an error": (rb'<c r="D3000"[^>]*><v>\d+', rb'<c r="D3000" t="e"><v>#DIV/0!'),
    "a new error": (rb'<c r="D3000"[^>]*><v>\d+', rb'<c r="D3000" t="e"><v>#SPILL!'),
    "a truth value": (rb'<c r="D3000"[^>]*><v>\d+', rb'<c r="D3000" t="b"><v>1'),
    "a formula": (rb'(<c r="D3000"[^>]*>)<v>\d+', rb"\g<1><f>1+1</f><v>2"),
    "an inline text": (
        rb'<c r="D3000"[^>]*><v>\d+</v>',
        rb'<c r="D3000" t="inlineStr"><is><t>&#229; &amp; 1</t></is>',
    ),
    "a row that is left out": (rb'<row r="3000".*?</row>', b""),
    "a row twice": (rb'(<row r="3000".*?</row>)', rb"\1\1"),
    "a row that stands earlier": (rb'(<row r="2999".*?</row>)(<row r="3000".*?</row>)', rb"\2\1"),
    "a cell on another row": (rb'<c r="D3000"', rb'<c r="D3001"'),
    "a cell twice": (rb'(<c r="D3000".*?</c>)', rb"\1\1"),
    "cells in another order": (rb'(<c r="B3000".*?</c>)(<c r="D3000".*?</c>)', rb"\2\1"),
    "a cell to the right": (rb'(<row r="3000".*?)</row>', rb'\1<c r="H3000"><v>1</v></c></row>'),
    "the rows from the first": (rb'<row r="2" .*?</row>', b""),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_differs_from_the_others_is_read_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    long_book(tmp_path / "bok.xlsx")
    found, instead = CHANGES[name]
    path = tmp_path / "bok.xlsx"
    rewritten(path, {SHEET: lambda xml: re.sub(found, instead, xml, count=1)})
    expected = by_the_reader_alone(path, monkeypatch)
    shown = FileBook(path, DAY).used("Långt")
    assert shown == expected
    assert [list(map(type, cells)) for cells in shown.columns] == [
        list(map(type, cells)) for cells in expected.columns
    ]

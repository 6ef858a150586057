"""Workbooks as an office has them: tables and formulas among pictures, charts and notes."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from xlsxwriter.workbook import Workbook

from finsam_xl.basics.grid import Area, Grid
from finsam_xl.books.file import FileBook
from finsam_xl.books.file.reckoning import reckon

DAY = date(2026, 3, 1)
FEES, CODES, LIST = Area("tblAvgifter", ""), Area("tblKoder", ""), Area("tblLista", "")
STATUS, REPORT = Area("finsam_status", ""), Area("rapport", "")
AREAS = (FEES, CODES, LIST, STATUS, REPORT)
Change = Callable[[bytes], bytes]


def rich(path: Path, *, old_days: bool = False) -> FileBook:
    """A workbook with everything that a patch must leave alone."""
    with xlsxwriter.Workbook(path, {"date_1904": old_days}) as book:
        book.calc_on_load = False  # as Excel leaves it
        _fees(book)
        _lists(book)
        _drawings(book)
        book.define_name("finsam_status", "=Avgifter!$F$1")
        book.define_name("rapport", "='Översikt å'!$A$1:$B$4")
        book.define_name("val", "=tblKoder[Kod]")
        book.define_name("momssats", "=0.25")
    return FileBook(path, DAY)


def _fees(book: Workbook) -> None:
    page = book.add_worksheet("Avgifter")
    day, text = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"num_format": "@"})
    page.set_column("H:H", 12, text)
    page.write("A1", "Avgifter")
    page.write("F1", "Klart", book.add_format({"bold": True}))
    labels = [{"header": label} for label in ("Medlem", "Belopp", "Dag", "Avgift")]
    page.add_table("A3:D6", {"name": "tblAvgifter", "columns": labels})
    for row, (name, amount) in enumerate((("Staten", 100.5), ("Region", 50), ("Kommun", 25)), 3):
        page.write_string(row, 0, name, text)
        page.write_number(row, 1, amount)
        page.write_datetime(row, 2, date(2026, row, 28), day)
        page.write_formula(row, 3, f"=ROUND(B{row + 1}*2,0)", None, round(amount * 2))
    page.add_table(
        "H3:I4", {"name": "tblKoder", "columns": [{"header": "Kod"}, {"header": "Namn"}]}
    )
    page.write_string("H4", "001", text)
    page.write_string("H8", "Står under")
    page.write_comment("A4", "Min egen anteckning")
    page.data_validation("B4:B100", {"validate": "decimal", "criteria": ">=", "value": 0})
    page.conditional_format("B4:B100", {"type": "cell", "criteria": ">", "value": 9})


def _lists(book: Workbook) -> None:
    page = book.add_worksheet("Översikt å")
    page.write_formula("A1", "=SUM(tblAvgifter[Belopp])", None, 175.5)
    page.write_formula("B1", "=SUM(Avgifter!D4:D6)", None, 351)
    page.write_formula("A2", "=COUNTA(val)", None, 1)
    page.write_formula("B2", "=A1*momssats", None, 43.875)
    page.write_formula("A3", "=1/0", None, "#DIV/0!")
    page.write_formula("B3", '=IF(A1>0,"ja","")', None, "ja")
    page.add_table("D2:D3", {"name": "tblLista", "columns": [{"header": "Rad"}]})


def _drawings(book: Workbook) -> None:
    page = book.add_worksheet("Bild")
    page.insert_image("B2", "bild.png", {"image_data": BytesIO(_picture())})
    page.insert_textbox("B8", "Text i en ruta")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Avgifter!$B$4:$B$6"})
    page.insert_chart("F2", chart)


def _picture() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + head
        + chunk(b"IDAT", zlib.compress(b"\0\0\0\0"))
        + chunk(b"IEND", b"")
    )


def parts(path: Path) -> dict[str, bytes]:
    """Every part of a workbook, unpacked, in order."""
    with zipfile.ZipFile(path) as package:
        return {entry.filename: package.read(entry) for entry in package.infolist()}


def differing(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> set[str]:
    """The names of the parts that are not the same in both."""
    return {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}


def rewritten(path: Path, changes: Mapping[str, Change | None]) -> Path:
    """The file with some parts changed, left out (None) or added."""
    told = parts(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name in told | dict.fromkeys(changes, b""):
            change = changes.get(name, bytes)
            if change is not None:
                package.writestr(name, change(told.get(name, b"")))
    return path


def swap(old: str, new: str) -> Change:
    """A change of one text for another, which must be there."""

    def change(data: bytes) -> bytes:
        assert old.encode() in data, f"{old} is not in {data[:3000]!r}"
        return data.replace(old.encode(), new.encode())

    return change


def told(path: Path) -> dict[str, Grid]:
    """What a fresh reader sees."""
    return FileBook(path, DAY).read(AREAS)


@contextmanager
def engine_alone() -> Iterator[None]:
    """No LibreOffice steps in, which would hide that the engine gave up."""

    def asked(*_: object) -> None:
        pytest.fail("LibreOffice was asked")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reckon, "recalculate_with_office", asked)
        yield


SHEET1 = "xl/worksheets/sheet1.xml"
SHEET2 = "xl/worksheets/sheet2.xml"
TABLE1 = "xl/tables/table1.xml"

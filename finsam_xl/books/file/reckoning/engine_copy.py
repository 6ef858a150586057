"""The copy of a workbook that the calculation engine is given: what formulas need, nothing else."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from itertools import chain

from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.relations import relations
from finsam_xl.books.file.parts.xml_text import escaped, start_tags
from finsam_xl.books.file.reckoning.left_out import element, rewritten
from finsam_xl.books.file.reckoning.lift_values import dropped
from finsam_xl.books.file.reckoning.names import Name
from finsam_xl.books.file.reckoning.plain_package import OFFICE, PlainPackage

Cell = tuple[str, int, int]
"""A sheet, and a row and a column from 1."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_ROOT = re.compile(rb"<worksheet(?=[\s>])[^>]*>")
_FORMULA = re.compile(rb"<f(?=[\s>])[^>]*>([^<]*)</f>")
_EMPTY = f'<worksheet xmlns="{_MAIN}">'.encode()
_BOOK = "xl/workbook.xml"
_BESIDE = {"sharedStrings", "styles", "sheetMetadata"}


def engine_copy(file: OpenFile, names: Iterable[Name], unseen: Collection[Cell]) -> bytes:
    """An .xlsx of the sheets, and of the tables that formulas name; `unseen` formulas are 0 in it.

    Its formulas show nothing, because the engine leaves a value that is almost right. Names are
    told in cells instead of in tables' words, and those that can't be trusted are left out.
    """
    package, words = PlainPackage(), _words(file)
    listed = []
    for number, sheet in enumerate(_sheet_names(file), 1):
        part = file.layout.sheets.get(sheet, f"xl/finsam/empty{number}.xml")
        tables = _tables(file, sheet, words)
        pointer = package.add(part, "worksheet", _sheet(file, sheet, unseen, len(tables)), _BOOK)
        for table in tables:
            package.add(table, "table", file.package.read(table), part)
        listed.append(f'<sheet name="{escaped(sheet)}" sheetId="{number}" r:id="{pointer}"/>')
    for relation in relations(file.package, file.layout.workbook):
        if relation.kind in _BESIDE:
            package.add(relation.part, relation.kind, file.package.read(relation.part), _BOOK)
    package.add(_BOOK, "officeDocument", _book(file, listed, names))
    return package.zipped()


def _words(file: OpenFile) -> str:
    """All that formulas say."""
    texts = (_FORMULA.findall(file.xml(sheet)) for sheet in file.layout.sheets)
    return b"\n".join(chain.from_iterable(texts)).decode().casefold()


def _sheet_names(file: OpenFile) -> list[str]:
    """All sheets in their order, charts too: a sheet's own name tells its number."""
    xml = file.package.read(file.layout.workbook)
    return [tag.get("name", "") for tag in start_tags(b"sheet", xml)]


def _tables(file: OpenFile, sheet: str, words: str) -> list[str]:
    """The tables of a sheet that formulas name: the engine takes 256 columns of tables in all."""
    tables = (table for table in file.layout.tables.values() if table.extent.sheet == sheet)
    return [table.part for table in tables if table.name.casefold() in words]


def _sheet(file: OpenFile, sheet: str, unseen: Collection[Cell], tables: int) -> bytes:
    """The rows of a sheet, empty for a chart, and pointers to its tables."""
    root, rows = _EMPTY, b""
    if sheet in file.layout.sheets:
        found = _ROOT.search(file.xml(sheet))
        root, rows = found[0] if found else _EMPTY, _rows(file, sheet, unseen)
    pointers = b"".join(
        b'<tablePart xmlns:r="%s" r:id="rId%d"/>' % (OFFICE.encode(), number)
        for number in range(1, tables + 1)
    )
    told = b'<tableParts count="%d">%s</tableParts>' % (tables, pointers) if tables else b""
    return b"%s<sheetData>%s</sheetData>%s</worksheet>" % (root, rows, told)


def _rows(file: OpenFile, sheet: str, unseen: Collection[Cell]) -> bytes:
    xml, (start, end) = file.xml(sheet), file.span(sheet)
    zeros = {(row, column): element("0") for its, row, column in unseen if its == sheet}
    plain = rewritten(xml, (start, end), file.formulas(sheet), zeros) if zeros else xml
    end += len(plain) - len(xml)
    bare = dropped(plain, (start, end))
    return bare[start : end + len(bare) - len(plain)]


def _book(file: OpenFile, sheets: list[str], names: Iterable[Name]) -> bytes:
    days = ' date1904="1"' if file.layout.date1904 else ""
    kept = "".join(name.element for name in names if not name.causes)
    told = f"<definedNames>{kept}</definedNames>" if kept else ""
    inside = f"<workbookPr{days}/><sheets>{''.join(sheets)}</sheets>{told}"
    return f'<workbook xmlns="{_MAIN}" xmlns:r="{OFFICE}">{inside}</workbook>'.encode()

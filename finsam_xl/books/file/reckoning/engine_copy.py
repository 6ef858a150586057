"""The copy of a workbook that the calculation engine is given, free of what it can't read."""

from __future__ import annotations

import re

from finsam_xl.basics.place import column_letters
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.rebuild import rebuilt_quickly
from finsam_xl.books.file.parts.relations import CONTENT_TYPES
from finsam_xl.books.file.parts.table_part import TablePart
from finsam_xl.books.file.parts.xml_text import attributes, escaped, unescaped
from finsam_xl.books.file.reckoning.lift_values import dropped

_NAME = re.compile(rb"<definedName(?=\s)([^>]*)>([^<]*)</definedName>")
_SIZE = re.compile(rb"<dimension\s[^>]*?(?:/>|>\s*</dimension>)")
_STRUCTURED = re.compile(r"\w\[")
_COLUMN = re.compile(r"(\w[\w.]*)(?:\[(?:#Data|([^\[\]#@']+))?\])?")
_KIND = re.compile(
    rb"application/vnd\.(?:ms-excel\.(?:sheet|template|addin)\.macroEnabled"
    rb"|openxmlformats-officedocument\.spreadsheetml\.template)\.main\+xml",
    re.IGNORECASE,
)
_PLAIN_KIND = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


class BeyondEngineError(Exception):
    """The workbook holds something that the engine does not master."""


def engine_copy(file: OpenFile) -> bytes:
    """An .xlsx of the workbook, its names told in cells instead of in tables' words.

    Its formulas show nothing, because the engine leaves a value that is almost right.
    """
    package = file.package
    package.weigh()
    workbook, types = file.layout.workbook, package.entry(CONTENT_TYPES).filename
    parts = {part: _sheet(file, sheet) for sheet, part in file.layout.sheets.items()}
    names = _NAME.sub(lambda name: _told_in_cells(file, name), package.read(workbook))
    kinds = _KIND.sub(_PLAIN_KIND, package.read(types))
    return rebuilt_quickly(package, parts | {workbook: names, types: kinds})


def _sheet(file: OpenFile, sheet: str) -> bytes:
    """Without the told size, as the engine refuses a table whose blank rows lie outside it.

    It also wants the number of tables told, which LibreOffice leaves out.
    """
    xml = _SIZE.sub(b"", dropped(file.xml(sheet), file.span(sheet)), count=1)
    return xml.replace(b"<tableParts>", b'<tableParts count="%d">' % xml.count(b"<tablePart "))


def _told_in_cells(file: OpenFile, name: re.Match[bytes]) -> bytes:
    formula = unescaped(name[2].decode())
    match = _COLUMN.fullmatch(formula)
    table = file.layout.tables.get(match[1]) if match else None
    if table and match and (match[2] is None or match[2] in table.labels):
        area = escaped(_area(table, match[2]))
        return b"<definedName%s>%s</definedName>" % (name[1], area.encode())
    if not _STRUCTURED.search(formula):
        return name[0]
    _check_unused(file, attributes(name[1]).get("name", ""))
    return b""


def _area(table: TablePart, label: str | None) -> str:
    extent = table.extent
    left = extent.column + (table.labels.index(label) if label else 0)
    right = left if label else extent.last_column
    first = f"${column_letters(left)}${extent.first_row}"
    sheet = extent.sheet.replace("'", "''")
    return f"'{sheet}'!{first}:${column_letters(right)}${extent.last_row}"


def _check_unused(file: OpenFile, name: str) -> None:
    used = re.compile(rf"(?<![\w.]){re.escape(name)}(?![\w.])", re.IGNORECASE)
    for sheet in file.layout.sheets:
        if any(used.search(text) for text in file.formulas(sheet).texts.values()):
            raise BeyondEngineError(name)

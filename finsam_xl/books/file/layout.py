"""Where the sheets, tables and named blocks of a closed workbook are."""

from __future__ import annotations

import re
from collections.abc import Mapping

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Area
from finsam_xl.basics.place import split_address
from finsam_xl.books.file.parts.package import Package
from finsam_xl.books.file.parts.relations import relations, workbook_part
from finsam_xl.books.file.parts.table_part import TablePart, read_table
from finsam_xl.books.file.parts.xml_text import attributes, start_tags, unescaped
from finsam_xl.books.file.refusals import refusal
from finsam_xl.books.plan.extent import Extent

_TRUE = {"1", "true", "on"}
_NAME = re.compile(rb"<definedName(?=\s)([^>]*)>([^<]*)</definedName>")
_BLOCK = re.compile(
    r"=?(?:'((?:[^']|'')+)'|([^\W\d][\w.]*))!(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?"
)
_PREFIXED = re.compile(rb"<\w+:workbook[\s>]")


class Layout(Frozen):
    """A workbook's parts by what they are for."""

    workbook: str
    date1904: bool
    sheets: Mapping[str, str]
    tables: Mapping[str, TablePart]
    blocks: Mapping[str, Extent]
    texts: str | None
    styles: str | None

    def extent(self, area: Area) -> Extent | None:
        """Where this table or block is."""
        table = self.tables.get(area.name)
        return table.extent if table else self.blocks.get(area.name)

    def extents(self) -> list[Extent]:
        """Where all tables and blocks are."""
        return [*(table.extent for table in self.tables.values()), *self.blocks.values()]


def read_layout(package: Package) -> Layout:
    """The workbook's layout, every part of it checked."""
    main = workbook_part(package)
    xml = package.xml(main)
    if _PREFIXED.search(xml):
        raise refusal("B14", package.file, main)
    kinds = {relation.identity: relation for relation in relations(package, main)}
    sheets = {}
    for tag in start_tags(b"sheet", xml):
        relation = kinds.get(next((v for k, v in tag.items() if k.endswith(":id")), ""))
        if relation and relation.kind == "worksheet":
            sheets[tag.get("name", "")] = package.entry(relation.part).filename
    parts = {relation.kind: relation.part for relation in kinds.values()}
    texts, styles = parts.get("sharedStrings"), parts.get("styles")
    old_days = any(tag.get("date1904") in _TRUE for tag in start_tags(b"workbookPr", xml))
    tables, blocks = _tables(package, sheets), _blocks(xml, sheets)
    return Layout(main, old_days, sheets, tables, blocks, texts, styles)


def _tables(package: Package, sheets: Mapping[str, str]) -> dict[str, TablePart]:
    found: dict[str, TablePart] = {}
    for sheet, part in sheets.items():
        beside: list[TablePart] = []
        for relation in relations(package, part):
            if relation.kind == "table":
                table = read_table(package, relation.part, sheet)
                _check_apart(table, beside)
                beside.append(table)
        found |= {table.name: table for table in beside}
    return found


def _check_apart(table: TablePart, others: list[TablePart]) -> None:
    for other in others:
        if table.overlaps(other):
            raise refusal("B18", other.name, table.name)


def _blocks(xml: bytes, sheets: Mapping[str, str]) -> dict[str, Extent]:
    local: dict[str, Extent] = {}
    common: dict[str, Extent] = {}
    for match in _NAME.finditer(xml):
        tag = attributes(match[1])
        extent = _extent(unescaped(match[2].decode()), sheets)
        if extent and "name" in tag:
            (local if "localSheetId" in tag else common)[tag["name"]] = extent
    return local | common


def _extent(formula: str, sheets: Mapping[str, str]) -> Extent | None:
    match = _BLOCK.fullmatch(formula)
    sheet = (match[1] or match[2]).replace("''", "'") if match else ""
    if not match or sheet not in sheets:
        return None
    try:
        top, left = split_address(match[3])
        bottom, right = split_address(match[4] or match[3])
    except ValueError:
        return None
    if bottom < top or right < left:
        return None
    return Extent(sheet, top, left, bottom - top + 1, right - left + 1, headed=False)

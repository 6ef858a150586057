"""Nothing in the packages that Excel would offer to repair."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

import pytest

from finsam_xl.basics.place import split_address
from finsam_xl.sheets.load import workbooks
from tests.builder.built import (
    MAIN,
    OFFICE_RELATION,
    addin_parts,
    opened,
    parsed,
    sheet_names,
    sheets,
    workbook_parts,
)

each_workbook = pytest.mark.parametrize("key", workbooks())
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_NAME = re.compile(r"[A-Za-zÅÄÖåäö_\\][\wÅÄÖåäö.]{0,254}")


@pytest.mark.parametrize(
    "content", [*map(workbook_parts, workbooks()), addin_parts()], ids=[*workbooks(), "xlam"]
)
def test_every_part_is_well_formed_and_every_relation_leads_somewhere(
    content: dict[str, bytes],
) -> None:
    for name, data in content.items():
        if not name.endswith(".rels"):
            continue
        folder = name.split("_rels/")[0]
        for relation in parsed(data).iter(_RELATION):
            if relation.attrib.get("TargetMode") != "External":
                assert _joined(folder, relation.attrib["Target"]) in content, (name, relation)
    for name, data in content.items():
        if name.endswith((".xml", ".rels", ".vml")):
            parsed(data)


@each_workbook
def test_rows_and_cells_stand_in_order_and_once(key: str) -> None:
    for name, sheet in sheets(key):
        rows = [int(row.attrib["r"]) for row in sheet.iter(f"{MAIN}row")]
        assert all(first < second for first, second in pairwise(rows)), name
        for row in sheet.iter(f"{MAIN}row"):
            cells = [split_address(cell.attrib["r"]) for cell in row.iter(f"{MAIN}c")]
            assert {at[0] for at in cells} <= {int(row.attrib["r"])}
            assert all(first[1] < second[1] for first, second in pairwise(cells)), name


@each_workbook
def test_columns_are_told_once_and_in_order(key: str) -> None:
    for name, sheet in sheets(key):
        spans = [(int(c.attrib["min"]), int(c.attrib["max"])) for c in sheet.iter(f"{MAIN}col")]
        assert all(one[1] < other[0] for one, other in pairwise(spans)), name


@each_workbook
def test_every_text_and_style_that_a_cell_points_at_is_there(key: str) -> None:
    texts = len(list(parsed(workbook_parts(key)["xl/sharedStrings.xml"]).iter(f"{MAIN}si")))
    styles = parsed(workbook_parts(key)["xl/styles.xml"])
    formats = len(list(styles.findall(f"{MAIN}cellXfs/{MAIN}xf")))
    conditional = len(list(styles.findall(f"{MAIN}dxfs/{MAIN}dxf")))
    for _, sheet in sheets(key):
        for cell in sheet.iter(f"{MAIN}c"):
            assert int(cell.attrib.get("s", "0")) < formats
            if cell.attrib.get("t") == "s":
                assert int(cell.findtext(f"{MAIN}v", "")) < texts
        for rule in sheet.iter(f"{MAIN}cfRule"):
            assert int(rule.attrib["dxfId"]) < conditional


@each_workbook
def test_a_tables_header_is_the_text_of_its_cells_and_tables_stand_apart(key: str) -> None:
    book = opened(key)
    for sheet in book.worksheets:
        for table in sheet.tables.values():
            header = [cell.value for cell in sheet[table.ref][0]]
            assert header == [column.name for column in table.tableColumns]
            assert len(set(map(str.lower, header))) == len(header)
            assert table.autoFilter is None
        for one, other in combinations(sheet.tables.values(), 2):
            assert _apart(one.ref, other.ref), (one.name, other.name)


@each_workbook
def test_names_and_ids_are_unique_and_allowed(key: str) -> None:
    book = opened(key)
    tables = [table for sheet in book.worksheets for table in sheet.tables.values()]
    names = [table.displayName for table in tables] + list(book.defined_names)
    assert len({name.lower() for name in names}) == len(names)
    assert all(_NAME.fullmatch(name) for name in names)
    assert len({table.id for table in tables}) == len(tables)
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in sheet_names(key))


@each_workbook
def test_every_name_points_at_cells_of_a_sheet_that_is_there(key: str) -> None:
    for name, defined in opened(key).defined_names.items():
        for sheet, area in defined.destinations:
            assert sheet in sheet_names(key), name
            for corner in area.split(":"):
                split_address(corner)


@each_workbook
def test_code_names_are_those_of_the_document_modules(key: str) -> None:
    codes = [sheet.find(f"{MAIN}sheetPr") for _, sheet in sheets(key)]
    assert all(code is not None and code.attrib["codeName"].isascii() for code in codes)
    book = workbook_parts(key)["xl/workbook.xml"].decode()
    assert 'codeName="ThisWorkbook"' in book


@each_workbook
def test_validations_say_no_more_than_excel_can_show(key: str) -> None:
    longest = {"promptTitle": 32, "errorTitle": 32, "prompt": 255, "error": 255}
    for name, sheet in sheets(key):
        for rule in sheet.iter(f"{MAIN}dataValidation"):
            for attribute, limit in longest.items():
                assert len(rule.attrib.get(attribute, "")) <= limit, name
            assert len(rule.findtext(f"{MAIN}formula1", "")) <= 255, name


@each_workbook
def test_conditional_formats_reach_other_sheets_only_by_name(key: str) -> None:
    for name, sheet in sheets(key):
        for formula in sheet.iter(f"{MAIN}formula"):
            assert "!" not in (formula.text or ""), name


@each_workbook
def test_the_sheets_refer_to_parts_that_the_book_knows(key: str) -> None:
    book = parsed(workbook_parts(key)["xl/workbook.xml"])
    relations = parsed(workbook_parts(key)["xl/_rels/workbook.xml.rels"])
    known = {relation.attrib["Id"] for relation in relations.iter(_RELATION)}
    assert {sheet.attrib[f"{OFFICE_RELATION}id"] for sheet in book.iter(f"{MAIN}sheet")} <= known


def _joined(folder: str, target: str) -> str:
    if target.startswith("/"):
        return target[1:]
    path = folder.rstrip("/").split("/") if folder else []
    for step in target.split("/"):
        path = path[:-1] if step == ".." else [*path, step]
    return "/".join(path)


def _apart(one: str, other: str) -> bool:
    (top, left), (bottom, right) = (split_address(corner) for corner in one.split(":"))
    (high, first), (low, last) = (split_address(corner) for corner in other.split(":"))
    return bottom < high or low < top or right + 1 < first or last + 1 < left

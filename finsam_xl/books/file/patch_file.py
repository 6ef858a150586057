"""A plan carried out on the parts of a closed workbook, in memory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.rebuild import Parts, rebuilt
from finsam_xl.books.file.parts.sheet_size import SheetPart
from finsam_xl.books.file.parts.table_part import resized
from finsam_xl.books.file.parts.unshare import unshared
from finsam_xl.books.file.parts.xml_text import check_whole
from finsam_xl.books.file.patch_sheet import patched
from finsam_xl.books.file.patch_workbook import without_chain
from finsam_xl.books.file.plan import Plan
from finsam_xl.books.file.reckoning.reckon import Reckoning, reckoned


@dataclass(frozen=True, slots=True)
class Patch:
    """The new file's bytes, and what there is to tell about them."""

    raw: bytes
    notes: tuple[Finding, ...]


def patched_file(file: OpenFile, plan: Plan, day: date) -> Patch:
    """The workbook as the plan wants it, its formulas reckoned."""
    parts = edited(file, plan)
    reckoning = _reckoned(file, plan, parts, day)
    parts |= reckoning.parts
    for part, data in parts.items():
        if data is not None:
            check_whole(file.package.file, part, data)
    return Patch(rebuilt(file.package, parts), reckoning.notes)


def edited(file: OpenFile, plan: Plan) -> dict[str, bytes | None]:
    """The parts that the plan changes, their formulas showing what they showed."""
    parts: dict[str, bytes | None] = {}
    for sheet, cells in plan.cells.items():
        touched = ((row, column) for row, columns in cells.items() for column in columns)
        xml = unshared(file.xml(sheet), file.span(sheet), file.formulas(sheet), touched)
        part = file.layout.sheets[sheet]
        parts[part] = patched(SheetPart(file.package.file, sheet, part, xml), cells)
    for name, height in plan.heights.items():
        table = file.layout.tables[name]
        parts[table.part] = resized(file.package.read(table.part), table, height)
    if plan.formulas_moved:
        parts |= without_chain(file.package, file.layout.workbook)
    return parts


def _reckoned(file: OpenFile, plan: Plan, parts: Parts, day: date) -> Reckoning:
    sheets = (parts.get(part) or file.package.read(part) for part in file.layout.sheets.values())
    if not any(b"<f" in xml for xml in sheets):
        return Reckoning({})
    return reckoned(file.patched(parts, plan.heights), day)

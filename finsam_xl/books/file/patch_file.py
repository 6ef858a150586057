"""A plan carried out on the parts of a closed workbook, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.rebuild import rebuilt
from finsam_xl.books.file.parts.sheet_size import SheetPart
from finsam_xl.books.file.parts.table_part import resized
from finsam_xl.books.file.parts.unshare import unshared
from finsam_xl.books.file.parts.unused_texts import unused_blanked
from finsam_xl.books.file.parts.xml_text import check_whole
from finsam_xl.books.file.patch_sheet import patched
from finsam_xl.books.file.patch_workbook import without_chain
from finsam_xl.books.file.plan import Plan
from finsam_xl.books.file.reckoning.reckon import Reckoning, reckoned
from finsam_xl.books.port import Figure


@dataclass(frozen=True, slots=True)
class Patch:
    """The new file's bytes, the workbook in them, and what there is to tell about it."""

    raw: bytes
    file: OpenFile
    notes: tuple[Finding, ...]


def patched_file(file: OpenFile, plan: Plan, day: date, figures: Sequence[Figure] = ()) -> Patch:
    """The workbook as the plan wants it, its formulas reckoned and held against the figures."""
    parts = edited(file, plan)
    then = file.patched(parts, plan.heights)
    reckoning = reckoned(then, day, figures) if _has_formulas(then) else Reckoning({})
    now = then.patched(reckoning.parts, {})
    for part, data in now.changed.items():
        if data is not None:
            check_whole(file.package.file, part, data)
    return Patch(rebuilt(file.package, now.changed), now, reckoning.notes)


def erased(patch: Patch) -> Patch:
    """The patch without any text that its cells have left behind."""
    file = patch.file
    parts = unused_blanked(file.package, file.layout.workbook)
    for part, data in parts.items():
        check_whole(file.package.file, part, data or b"")
    now = file.patched(parts, {})
    return Patch(rebuilt(now.package, now.changed), now, patch.notes)


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


def _has_formulas(file: OpenFile) -> bool:
    return any(b"<f" in file.xml(sheet) for sheet in file.layout.sheets)

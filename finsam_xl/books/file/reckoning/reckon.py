"""A closed workbook's formulas reckoned, so that no stale value stands beside new input."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.package import Package, opened
from finsam_xl.books.file.parts.sheet_xml import data_span
from finsam_xl.books.file.patch_workbook import reckoning_on_opening
from finsam_xl.books.file.reckoning.dependents import Dependents
from finsam_xl.books.file.reckoning.doubts import Cell, Doubter
from finsam_xl.books.file.reckoning.engine import BeyondEngineError, RingError, engine_bytes
from finsam_xl.books.file.reckoning.engine_copy import engine_copy
from finsam_xl.books.file.reckoning.left_out import emptied
from finsam_xl.books.file.reckoning.lift_values import UnlikeError, dropped, lifted, revalued
from finsam_xl.books.file.reckoning.names import Name, names
from finsam_xl.books.file.reckoning.office import recalculate_with_office
from finsam_xl.books.file.reckoning.references import Area
from finsam_xl.books.file.reckoning.second_look import CLOSE, changed, delicate, lenient
from finsam_xl.books.file.reckoning.told import (
    B40_formulas_wait,
    B41_only_excel_reckons,
    B42_in_a_ring,
)

Parts = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The parts that reckoning changed, and what there is to tell about it."""

    parts: Mapping[str, bytes]
    notes: tuple[Finding, ...] = ()


def reckoned(file: OpenFile, day: date) -> Reckoning:
    """The sheets with every formula's value right or away; `day` is what TODAY() gives.

    What the engine can't be trusted with shows nothing, nor does what leans on it. Where the engine
    refuses the whole workbook LibreOffice reckons it, if it is here.
    """
    try:
        return _by_engine(file, day)
    except (BeyondEngineError, UnlikeError):
        parts = _by_office(file)
    return _without_values(file) if parts is None else Reckoning(parts)


def reckoned_for_reading(file: OpenFile, day: date) -> OpenFile:
    """The workbook as it shows when reckoned; as it stands where the engine can't do it."""
    try:
        return file.patched(dict(_by_engine(file, day).parts), {})
    except (BeyondEngineError, UnlikeError, Refusal):
        return file


def _by_engine(file: OpenFile, day: date) -> Reckoning:
    for sheet in file.layout.sheets:
        file.span(sheet)  # refuses what is no plain sheet
    known = names(file)
    doubter = Doubter(file, known)
    doubts, rings = doubter.doubts(), set[Cell]()
    try:
        copy = _copy(file, day, known, {*doubts})
    except RingError:
        rings = Dependents(file, known).rings() - doubts.keys()
        copy = _copy(file, day, known, {*doubts, *rings})
    unseen = {*doubts, *rings}
    compared = delicate(file, doubter, copy)
    if compared.keys() - unseen:
        other = _copy(lenient(file, compared), day, known, unseen)
        close = changed(file, compared.keys() - unseen, copy, other)
        doubts |= dict.fromkeys(close, (CLOSE,))
    parts = _lifted(file, copy)
    if not doubts and not rings:
        return Reckoning(parts)
    fallen = Dependents(file, known).leaning({*doubts, *rings})
    notes = [B41_only_excel_reckons(doubts)] if doubts else []
    notes += [B42_in_a_ring(rings)] if rings else []
    return Reckoning(_without(file, parts, fallen), tuple(notes))


def _copy(file: OpenFile, day: date, known: tuple[Name, ...], unseen: Collection[Cell]) -> Package:
    return opened(file.package.file, engine_bytes(engine_copy(file, known, unseen), day))


def _lifted(file: OpenFile, copy: Package) -> Parts:
    parts: Parts = {}
    for sheet in _with_formulas(file):
        part, xml = file.layout.sheets[sheet], file.xml(sheet)
        other = copy.read(part)
        new = lifted(xml, file.span(sheet), other, data_span(copy.file, part, other))
        if new is not xml:
            parts[part] = new
    return parts


def _without(file: OpenFile, parts: Parts, fallen: Collection[Area]) -> Parts:
    """The parts with these areas showing nothing until Excel has reckoned."""
    changed = dict(parts)
    for sheet in {area.sheet for area in fallen}:
        part = file.layout.sheets[sheet]
        xml = parts.get(part) or file.xml(sheet)
        span = data_span(file.package.file, part, xml)
        changed[part] = emptied(xml, span, [area for area in fallen if area.sheet == sheet])
    workbook = file.layout.workbook
    changed[workbook] = reckoning_on_opening(file.package.read(workbook))
    return changed


def _by_office(file: OpenFile) -> Parts | None:
    cells = {sheet: list(file.formulas(sheet).cells) for sheet in _with_formulas(file)}
    results = recalculate_with_office(file.package.file, file.raw(), cells)
    if results is None:
        return None
    parts = {}
    for sheet in cells:
        xml = file.xml(sheet)
        new = revalued(xml, file.span(sheet), results[sheet].get)
        if new is not xml:
            parts[file.layout.sheets[sheet]] = new
    return parts


def _without_values(file: OpenFile) -> Reckoning:
    """All formulas' values are dropped: which ones depend on the change is not known."""
    sheets = _with_formulas(file)
    parts = {file.layout.sheets[s]: dropped(file.xml(s), file.span(s)) for s in sheets}
    workbook = file.layout.workbook
    parts[workbook] = reckoning_on_opening(file.package.read(workbook))
    return Reckoning(parts, (B40_formulas_wait(),))


def _with_formulas(file: OpenFile) -> list[str]:
    return [sheet for sheet in file.layout.sheets if b"<f" in file.xml(sheet)]

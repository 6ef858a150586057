"""A workbook's formulas reckoned by the engine; what it can't be trusted with shows nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.package import Package, opened
from finsam_xl.books.file.parts.sheet_xml import data_span
from finsam_xl.books.file.patch_workbook import reckoning_on_opening
from finsam_xl.books.file.reckoning.dependents import Dependents
from finsam_xl.books.file.reckoning.doubts import Doubter
from finsam_xl.books.file.reckoning.engine import BeyondEngineError, RingError, engine_bytes
from finsam_xl.books.file.reckoning.engine_copy import engine_copy
from finsam_xl.books.file.reckoning.figures import disagreeing
from finsam_xl.books.file.reckoning.left_out import emptied
from finsam_xl.books.file.reckoning.lift_values import lifted
from finsam_xl.books.file.reckoning.names import Name, names
from finsam_xl.books.file.reckoning.references import Area
from finsam_xl.books.file.reckoning.second_look import CLOSE, changed, delicate, lenient
from finsam_xl.books.file.reckoning.unseen_rows import seen_by_formulas
from finsam_xl.books.file.reckoning.unsure import Cell, Unsure
from finsam_xl.books.port import Figure

Parts = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The parts that reckoning changed, and what there is to tell about it."""

    parts: Mapping[str, bytes]
    notes: tuple[Finding, ...] = ()


def by_engine(file: OpenFile, day: date, figures: Sequence[Figure] = ()) -> Reckoning:
    """The sheets reckoned; BeyondEngineError or UnlikeError where the engine can't."""
    for sheet in file.layout.sheets:
        file.span(sheet)  # refuses what is no plain sheet
    known = names(file)
    seen = seen_by_formulas(file, known)
    reckoning = _reckoned(_Job(seen.file, day, known), figures)
    return Reckoning(seen.whole(reckoning.parts), reckoning.notes)


def _reckoned(job: _Job, figures: Sequence[Figure]) -> Reckoning:
    file = job.file
    doubter = Doubter(file, job.names)
    copy, unsure = _copied(job, Unsure(doubter.doubts()))
    unsure = _looked_at_twice(job, doubter, copy, unsure)
    unsure = unsure._replace(wrong=disagreeing(file, copy, figures, unsure.cells))
    parts = _lifted(file, copy)
    if not unsure.cells:
        return Reckoning(parts)
    fallen = Dependents(file, job.names).leaning(unsure.cells)
    return Reckoning(_without(file, parts, fallen), unsure.notes())


class _Job(Frozen):
    file: OpenFile
    day: date
    names: tuple[Name, ...]

    def copy(self, unseen: Collection[Cell], file: OpenFile | None = None) -> Package:
        """The engine's copy of the file, or of another version of it, reckoned."""
        raw = engine_copy(file or self.file, self.names, unseen)
        return opened(self.file.package.file, engine_bytes(raw, self.day))


def _copied(job: _Job, unsure: Unsure) -> tuple[Package, Unsure]:
    """The reckoned copy without what is in doubt; rings are looked for where the engine met one."""
    try:
        return job.copy(unsure.cells), unsure
    except RingError:
        rings = Dependents(job.file, job.names).rings() - unsure.doubts.keys()
        unsure = unsure._replace(rings=frozenset(rings))
        return job.copy(unsure.cells), unsure


def _looked_at_twice(job: _Job, doubter: Doubter, first: Package, unsure: Unsure) -> Unsure:
    compared = delicate(job.file, doubter, first)
    cells = compared.keys() - unsure.cells
    if not cells:
        return unsure
    try:
        second = job.copy(unsure.cells, lenient(job.file, compared))
    except BeyondEngineError:
        close = set(cells)
    else:
        close = changed(job.file, cells, first, second)
    return unsure._replace(doubts={**unsure.doubts, **dict.fromkeys(close, (CLOSE,))})


def _lifted(file: OpenFile, copy: Package) -> Parts:
    parts: Parts = {}
    for sheet, part in file.layout.sheets.items():
        xml = file.xml(sheet)
        if b"<f" in xml:
            other = copy.read(part)
            new = lifted(xml, file.span(sheet), other, data_span(copy.file, part, other))
            if new is not xml:
                parts[part] = new
    return parts


def _without(file: OpenFile, parts: Parts, fallen: Collection[Area]) -> Parts:
    """The parts with these areas showing nothing until Excel has reckoned."""
    emptier = dict(parts)
    for sheet in {area.sheet for area in fallen}:
        part = file.layout.sheets[sheet]
        xml = parts.get(part) or file.xml(sheet)
        span = data_span(file.package.file, part, xml)
        emptier[part] = emptied(xml, span, [area for area in fallen if area.sheet == sheet])
    workbook = file.layout.workbook
    emptier[workbook] = reckoning_on_opening(file.package.read(workbook))
    return emptier

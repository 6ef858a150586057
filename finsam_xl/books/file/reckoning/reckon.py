"""A closed workbook's formulas reckoned, so that no stale value stands beside new input."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.patch_workbook import reckoning_on_opening
from finsam_xl.books.file.reckoning.by_engine import Parts, Reckoning, by_engine
from finsam_xl.books.file.reckoning.engine import BeyondEngineError
from finsam_xl.books.file.reckoning.lift_values import UnlikeError, dropped, revalued
from finsam_xl.books.file.reckoning.office import recalculate_with_office
from finsam_xl.books.file.reckoning.told import B40_formulas_wait
from finsam_xl.books.port import Figure

__all__ = ["Reckoning", "reckoned", "reckoned_for_reading"]


def reckoned(file: OpenFile, day: date, figures: Sequence[Figure] = ()) -> Reckoning:
    """The sheets with every formula's value right or away; `day` is what TODAY() gives.

    What the engine can't be trusted with shows nothing, nor does what differs from our own
    `figures`, nor what leans on either. Where the engine refuses the whole workbook LibreOffice
    reckons it, if it is here.
    """
    try:
        return by_engine(file, day, figures)
    except (BeyondEngineError, UnlikeError):
        parts = _by_office(file)
    return _without_values(file) if parts is None else Reckoning(parts)


def reckoned_for_reading(file: OpenFile, day: date) -> OpenFile:
    """The workbook as it shows when reckoned; as it stands where the engine can't do it."""
    try:
        return file.patched(dict(by_engine(file, day).parts), {})
    except (BeyondEngineError, UnlikeError, Refusal):
        return file


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

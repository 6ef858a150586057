"""A closed workbook's formulas reckoned, so that no stale value stands beside new input."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.package import opened
from finsam_xl.books.file.parts.sheet_xml import data_span
from finsam_xl.books.file.patch_workbook import reckoning_on_opening
from finsam_xl.books.file.reckoning.engine_copy import BeyondEngineError, engine_copy
from finsam_xl.books.file.reckoning.lift_values import UnlikeError, dropped, lifted, revalued
from finsam_xl.books.file.reckoning.office import recalculate_with_office
from finsam_xl.books.file.reckoning.panics import or_panic

_NOON = time(12, tzinfo=UTC)
_EXCEL_ERRORS = frozenset(
    {"#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NUM!", "#NULL!", "#VALUE!", "#SPILL!", "#CALC!"}
)


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The parts that reckoning changed, and what there is to tell about it."""

    parts: Mapping[str, bytes]
    notes: tuple[Finding, ...] = ()


def reckoned(file: OpenFile, day: date) -> Reckoning:
    """The sheets with every formula's value right; `day` is what TODAY() gives."""
    with_formulas = [sheet for sheet in file.layout.sheets if b"<f" in file.xml(sheet)]
    try:
        parts: Mapping[str, bytes] | None = _by_engine(file, day, with_formulas)
    except (BeyondEngineError, UnlikeError):
        parts = _by_office(file, with_formulas)
    return _without_values(file, with_formulas) if parts is None else Reckoning(parts)


def _by_engine(file: OpenFile, day: date, sheets: list[str]) -> dict[str, bytes]:
    copy = opened(file.package.file, _engine_bytes(engine_copy(file), day))
    parts: dict[str, bytes] = {}
    for sheet in sheets:
        part, xml = file.layout.sheets[sheet], file.xml(sheet)
        other = copy.read(part)
        new = lifted(xml, file.span(sheet), other, data_span(copy.file, part, other))
        if new is not xml:
            parts[part] = new
    return parts


def _engine_bytes(raw: bytes, day: date) -> bytes:
    """The copy as the engine hands it back; all that it refuses comes as OSError."""
    from formualizer import recalculate_xlsx_bytes  # noqa: PLC0415 - only where formulas are

    moment = datetime.combine(day, _NOON)
    try:
        result = recalculate_xlsx_bytes(raw, deterministic_timestamp_utc=moment)
    except or_panic(OSError) as error:
        raise BeyondEngineError(str(error)) from error
    summary = result["summary"]
    errors = summary.get("error_summary", {}).keys()
    if summary.get("unknown_functions") or not errors <= _EXCEL_ERRORS:
        raise BeyondEngineError(str(summary.get("unknown_functions")))
    return bytes(result["bytes"])


def _by_office(file: OpenFile, sheets: list[str]) -> dict[str, bytes] | None:
    cells = {sheet: list(file.formulas(sheet).cells) for sheet in sheets}
    results = recalculate_with_office(file.package.file, file.package.raw, cells)
    if results is None:
        return None
    parts = {}
    for sheet in sheets:
        xml = file.xml(sheet)
        new = revalued(xml, file.span(sheet), results[sheet].get)
        if new is not xml:
            parts[file.layout.sheets[sheet]] = new
    return parts


def _without_values(file: OpenFile, sheets: list[str]) -> Reckoning:
    """All formulas' values are dropped: which ones depend on the change is not known."""
    parts = {file.layout.sheets[s]: dropped(file.xml(s), file.span(s)) for s in sheets}
    workbook = file.layout.workbook
    parts[workbook] = reckoning_on_opening(file.package.read(workbook))
    return Reckoning(parts, (B40_formulas_wait(),))


def B40_formulas_wait() -> Finding:  # noqa: N802 - a finding is named by its code
    """Formulas show nothing until Excel has opened the workbook."""
    return Finding(
        "B40",
        Level.NOTICE,
        None,
        "Arbetsbokens formler kunde inte räknas om här, så de är tomma tills Excel räknar dem.",
        "Öppna arbetsboken i Excel och spara den innan du läser summorna.",
        "Ett gammalt värde ska aldrig stå kvar bredvid ny inmatning.",
    )

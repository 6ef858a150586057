"""The calculation engine: a workbook's bytes in, the same with every formula's value out."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from finsam_xl.books.file.reckoning.panics import or_panic

_NOON = time(12, tzinfo=UTC)
_EXCEL_ERRORS = frozenset(
    {"#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NUM!", "#NULL!", "#VALUE!", "#SPILL!", "#CALC!"}
)
_RING = "#CIRC!"


class BeyondEngineError(Exception):
    """The workbook holds something that the engine does not master."""


class RingError(BeyondEngineError):
    """A formula leans on itself."""


def engine_bytes(raw: bytes, day: date) -> bytes:
    """The workbook as the engine hands it back; `day` is what TODAY() gives."""
    from formualizer import recalculate_xlsx_bytes  # noqa: PLC0415 - only where formulas are

    moment = datetime.combine(day, _NOON)
    try:
        result = recalculate_xlsx_bytes(raw, deterministic_timestamp_utc=moment)
    except or_panic(OSError, ValueError) as error:
        kind = RingError if _RING in str(error) else BeyondEngineError
        raise kind(str(error)) from error
    summary = result["summary"]
    errors = summary.get("error_summary", {}).keys()
    if summary.get("unknown_functions") or not errors <= _EXCEL_ERRORS:
        raise BeyondEngineError(str(summary.get("unknown_functions")))
    return bytes(result["bytes"])

"""What a cell lets its user type, and the words that help: Excel's data validation."""

from __future__ import annotations

from datetime import date, time
from typing import TypeAlias

from finsam_xl.builder.formulas import chosen_from
from finsam_xl.sheets.schema import Choices, Column, Field, Kind, Owner, Workbook

Validation: TypeAlias = "dict[str, str | int | float | bool | date | time | list[str]]"
_TITLE_LENGTH = 32
_FIRST_DAY = date(1990, 1, 1)
_LAST_DAY = date(2199, 12, 31)
_DATES: Validation = {
    "validate": "date",
    "criteria": "between",
    "minimum": _FIRST_DAY,
    "maximum": _LAST_DAY,
}


_TIMES: Validation = {
    "validate": "time",
    "criteria": "between",
    "minimum": time(0, 0),
    "maximum": time(23, 59),
}


def rule(workbook: Workbook, field: Field) -> Validation:
    """The validation of one column or setting: what may stand there, and what to say."""
    return _limits(workbook, field) | _help(field.label, field.note)


def told(column: Column) -> Validation:
    """No limits, only the words: for columns that finsam or a formula fills."""
    by = "Beräknas av finsam. " if column.owner is Owner.FINSAM else ""
    return {"validate": "any"} | _help(column.label, f"{by}{column.field.note}".strip())


def _limits(workbook: Workbook, field: Field) -> Validation:
    if field.choices:
        return _list(workbook, field.choices)
    if field.kind is Kind.DATE:
        return _DATES | _stop("Skriv ett datum, till exempel 2026-01-31.")
    if field.kind is Kind.TIME:
        return _TIMES | _stop("Skriv ett klockslag, till exempel 08:30.")
    if field.kind in {Kind.YEAR, Kind.WHOLE} or field.minimum is not None:
        return _number(field)
    return {"validate": "any"}


def _list(workbook: Workbook, choices: Choices) -> Validation:
    listed: Validation = {"validate": "list", "source": list(choices.words)}
    if choices.words:
        return listed | _stop(f"Välj: {', '.join(choices.words)}.")
    listed["source"] = chosen_from(workbook, choices)
    return listed | _warn(f"Värdet finns inte i listan {choices.column}. Vill du ha det ändå?")


def _number(field: Field) -> Validation:
    whole = field.kind in {Kind.YEAR, Kind.WHOLE}
    low = field.minimum if field.minimum is not None else 0
    limits: Validation = {"validate": "integer" if whole else "decimal"}
    if field.maximum is None:
        limits |= {"criteria": ">=", "value": low}
        return limits | _stop(f"Skriv ett tal som är {low:g} eller mer.")
    limits |= {"criteria": "between", "minimum": low, "maximum": field.maximum}
    return limits | _stop(_between(field, low, field.maximum))


def _between(field: Field, low: float, high: float) -> str:
    if field.kind is Kind.SHARE:
        return f"Skriv en andel mellan {low:.0%} och {high:.0%}."
    what = "ett årtal" if field.kind is Kind.YEAR else "ett tal"
    return f"Skriv {what} mellan {low:g} och {high:g}."


def _stop(message: str) -> Validation:
    return {"error_type": "stop", "error_title": "Kontrollera", "error_message": message}


def _warn(message: str) -> Validation:
    return {"error_type": "warning", "error_title": "Kontrollera", "error_message": message}


def _help(title: str, message: str) -> Validation:
    return {"input_title": title[:_TITLE_LENGTH], "input_message": message} if message else {}

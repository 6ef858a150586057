"""An intervention's frame (ram): each year's part of what was granted for the whole period."""

from __future__ import annotations

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.budget.accrual import YearPart, accrue
from finsam_xl.rules.budget.intervention_records import Intervention
from finsam_xl.rules.budget.records import BudgetSettings
from finsam_xl.rules.budget.text import shown

_SETTING = "Inställningen Periodisering av ramar; det som inte går jämnt ut efter störst rest"


def year_frame(row: Intervention, settings: BudgetSettings) -> Kr | None:
    """The year's part of what was granted; None without an amount or a period."""
    parts = _parts(row, settings)
    if not parts:
        return None
    return next((part.amount for part in parts if part.year == settings.year), ZERO)


def explain_frame(row: Intervention, settings: BudgetSettings) -> Explanation | None:
    """How what was granted was shared by the years of its period."""
    frame, unit = year_frame(row, settings), settings.budget_unit
    if frame is None or row.granted is None or row.start is None or row.end is None:
        return None
    parts, by = _parts(row, settings), settings.frame_accrual
    whole = sum(part.counted for part in parts)
    amount, place = shown(row.granted, unit), settings.place("frame_accrual")
    granted = Step(
        f"{amount} på {whole} {by}",
        f"{row.intervention} har beviljats {amount} för {date_text(row.start)}–"
        f"{date_text(row.end)}, {whole} {by}.",
        tuple(row.at.cell(key) for key in ("granted", "start", "end")),
        "Beslutet om insatsen",
    )
    each = (
        Step(
            f"{part.year}: {part.counted}/{whole} = {shown(part.amount, unit)}",
            f"{part.year} har {part.counted} av {whole} {by}, alltså {shown(part.amount, unit)}.",
            (place,) if place else (),
            _SETTING,
        )
        for part in parts
    )
    title = f"Årets ram {settings.year} för {row.intervention}"
    return Explanation(title, shown(frame, unit), None, (granted, *each))


def _parts(row: Intervention, settings: BudgetSettings) -> tuple[YearPart, ...]:
    if row.granted is None or row.start is None or row.end is None:
        return ()
    return accrue(row.granted, (row.start, row.end), settings.frame_accrual)

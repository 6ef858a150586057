"""Writes the handbook's lists of sheets, buttons and settings, anew from the schema."""

from __future__ import annotations

import re
from collections.abc import Iterable

from finsam_xl.basics.swedish import listed
from finsam_xl.builder.workbooks import shown_in
from finsam_xl.sheets.load import load
from finsam_xl.sheets.schema import Sheet, Workbook

_LIST = re.compile(r"(<!-- (blad|knappar|inställningar) -->\n).*?(<!-- slut -->)", re.DOTALL)


def handbook(key: str, text: str) -> str:
    """The handbook's text with each marked list as the schema and the actions now have it."""
    workbook = load(key)
    lists = {
        "blad": _sheets(workbook),
        "knappar": _buttons(workbook),
        "inställningar": _settings(workbook),
    }
    return _LIST.sub(lambda found: f"{found[1]}{lists[found[2]]}\n{found[3]}", text)


def _sheets(workbook: Workbook) -> str:
    rows = ((f"**{sheet.label}**", _purpose(workbook, sheet)) for sheet in workbook.sheets)
    return _table(("Blad", "Till för"), rows)


def _purpose(workbook: Workbook, sheet: Sheet) -> str:
    return sheet.intro or workbook.purpose


def _buttons(workbook: Workbook) -> str:
    rows = (
        (
            f"**{each.label}**",
            listed([sheet.label for sheet in each.homes(workbook.sheets)]) or "Start",
            each.tip,
            f"`finsam-xl run {each.key} {workbook.key}.xlsm`",
        )
        for each in shown_in(workbook.key)
    )
    return _table(("Knapp", "Finns på", "Vad den gör", "I terminalen"), rows)


def _settings(workbook: Workbook) -> str:
    rows = ((f"**{each.label}**", each.note) for each in workbook.settings)
    return _table(("Inställning", "Betydelse"), rows)


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    ruled = (header, ("---",) * len(header), *rows)
    return "\n".join(f"| {' | '.join(row)} |" for row in ruled)

"""What a cell for a day or an hour can hold instead, one function a code."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.sheets.findings import BASIS, shown


def s10_not_a_date(at: Place, label: str, text: str) -> Finding:
    """Something else stands where a date belongs."""
    return Finding(
        "S10",
        Level.ERROR,
        at,
        f"Under {label} står ”{shown(text)}”, men där ska det vara ett datum.",
        "Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2015-11-01.",
        BASIS,
    )


def s21_not_a_time(at: Place, label: str, text: str) -> Finding:
    """Something else stands where a time of day belongs."""
    return Finding(
        "S21",
        Level.ERROR,
        at,
        f"Under {label} står ”{shown(text)}”, men där ska det vara ett klockslag.",
        "Skriv klockslaget med timmar och minuter, till exempel 08:30.",
        BASIS,
    )

"""What can be wrong with premises (lokaler)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.meetings.text import span_text

SHEET = "Bladet Lokaler"


def r80_leases_overlap(
    at: Place, names: tuple[str, str], span: tuple[date, date], cost: Kr
) -> Finding:
    """Rent is paid for two premises at a time."""
    return Finding(
        "R80",
        Level.WARNING,
        at,
        f"{names[0]} och {names[1]} hyrs samtidigt {span_text(*span)}; hyran för {names[0]} under"
        f" den tiden är {cost}.",
        "Säg upp den ena tidigare, eller räkna in kostnaden i budgeten.",
        SHEET,
    )


def r81_lease_ends_before_it_begins(at: Place, name: str, start: date, end: date) -> Finding:
    """The last day comes before the first."""
    return Finding(
        "R81",
        Level.ERROR,
        at,
        f"{name} hyrs från {date_text(start)} men till {date_text(end)}.",
        "Rätta Från eller Till.",
        SHEET,
    )


def r82_rent_is_missing(at: Place, names: tuple[str, str], start: date) -> Finding:
    """Two premises are rented at a time, and nobody can tell what it costs."""
    return Finding(
        "R82",
        Level.WARNING,
        at,
        f"{names[0]} och {names[1]} hyrs samtidigt från {date_text(start)}, men hyran för"
        f" {names[0]} är tom, så kostnaden kan inte räknas.",
        "Skriv hyran i Hyra per månad.",
        SHEET,
    )


def r83_leases_overlap_without_end(
    at: Place, names: tuple[str, str], start: date, rent: Kr
) -> Finding:
    """Rent is paid for two premises, and no last day is given."""
    return Finding(
        "R83",
        Level.WARNING,
        at,
        f"{names[0]} och {names[1]} hyrs samtidigt från {date_text(start)} och tills vidare; hyran"
        f" för {names[0]} är {rent} i månaden.",
        "Säg upp den ena, eller räkna in kostnaden i budgeten.",
        SHEET,
    )

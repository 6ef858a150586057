"""What can be wrong with a year that is closed, and with opening it again."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text

CLOSED_YEAR = "Ett stängt år är det som årsredovisningen bygger på"


def g93_year_is_closed(at: Place, year: str, closed: date) -> Finding:
    """The year is closed, so that little can be done in the workbook."""
    return Finding(
        "G93",
        Level.NOTICE,
        at,
        f"{year.capitalize()} är stängt sedan {date_text(closed)}; bara Kontrollera, Förklara,"
        " Lämna ut och Nytt år går att köra.",
        "Du behöver inte göra något. Måste något ändras: skriv ett skäl och klicka på Öppna året.",
        CLOSED_YEAR,
    )


def g94_closed_year_has_changed(at: Place, year: str) -> Finding:
    """Something that the closing rests on is another than when the year was closed."""
    return Finding(
        "G94",
        Level.ERROR,
        at,
        f"Något i arbetsboken har ändrats sedan {year} stängdes, så bokslutet gäller inte det som"
        " står här.",
        "Ångra ändringen, eller hämta säkerhetskopian. Var den rätt: öppna året och stäng det"
        " igen.",
        CLOSED_YEAR,
    )


def g95_closing_was_typed(at: Place, label: str) -> Finding:
    """The day and the proof of a closing don't go together: one was typed or taken away by hand."""
    return Finding(
        "G95",
        Level.ERROR,
        at,
        f"{label} är tomt eller oläsligt, fast året ser stängt ut; det har ändrats för hand.",
        "Ångra ändringen, eller skriv ett skäl och klicka på Öppna året.",
        CLOSED_YEAR,
    )


def g96_reason_is_missing(at: Place) -> Finding:
    """A closed year is opened only for a reason."""
    return Finding(
        "G96",
        Level.ERROR,
        at,
        "Skäl att öppna är tomt, så året är fortfarande stängt.",
        "Skriv varför året måste öppnas och klicka på Öppna året igen.",
        CLOSED_YEAR,
    )

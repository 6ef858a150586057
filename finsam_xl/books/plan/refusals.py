"""Why a plan can't be carried out, in sentences for the office."""

from __future__ import annotations

from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.plan.extent import Extent


def unknown_table(table: str) -> Refusal:
    """The table is not in the workbook."""
    return Refusal(
        "L10",
        f"Tabellen {table} finns inte i arbetsboken, så inget har skrivits; "
        "ta tillbaka tabellens namn eller kör finsam-xl upgrade för att få en hel arbetsbok.",
    )


def unknown_sheet(sheet: str) -> Refusal:
    """The sheet is not in the workbook."""
    return Refusal(
        "L11",
        f"Bladet {sheet} finns inte i arbetsboken, så inget har skrivits; "
        "ta tillbaka bladets namn eller kör finsam-xl upgrade för att få en hel arbetsbok.",
    )


def foreign_cells(table: str, at: Place) -> Refusal:
    """The table can't grow over cells that are not its own."""
    return Refusal(
        "L12",
        f"Tabellen {table} behöver fler rader men cellen {at} under den är ifylld, "
        "så inget har skrivits; flytta det som står under tabellen och klicka igen.",
    )


def no_room(table: str, extent: Extent) -> Refusal:
    """The sheet ends before the rows do."""
    return Refusal(
        "L13",
        f"Tabellen {table} på bladet {extent.sheet} får inte plats med så många rader, "
        "så inget har skrivits; dela upp underlaget på flera filer och försök igen.",
    )


def wrong_width(table: str, extent: Extent) -> Refusal:
    """The rows are not as wide as the table."""
    return Refusal(
        "L14",
        f"Tabellen {table} på bladet {extent.sheet} har {extent.width} kolumner och raderna ett "
        "annat antal, så inget har skrivits; kör finsam-xl upgrade för att få rätt kolumner.",
    )


def text_too_long(at: Place) -> Refusal:
    """A cell holds 32,767 characters."""
    return Refusal(
        "L15",
        f"Texten till cellen {at} är längre än de 32 767 tecken som en cell rymmer, "
        "så inget har skrivits; korta texten och försök igen.",
    )


def too_early(at: Place) -> Refusal:
    """Spreadsheets don't agree on days before 1 March 1900."""
    return Refusal(
        "L16",
        f"Datumet till cellen {at} ligger före den 1 mars 1900, då kalkylprogrammen räknar olika, "
        "så inget har skrivits; rätta årtalet och försök igen.",
    )


def unreadable_undo() -> Refusal:
    """What was kept for undoing is no list of edits."""
    return Refusal(
        "U01",
        "Det som skulle ångras går inte att läsa; "
        "rätta för hand eller ta fram den senaste kopian i mappen Säkerhetskopior.",
    )

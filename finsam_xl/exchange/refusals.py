"""Why a file is not read, where several readers can meet the same fault."""

from __future__ import annotations

from finsam_xl.basics.refusal import Refusal


def empty_table(name: str) -> Refusal:
    """Nothing in it, not even headings."""
    return Refusal("E02", f"Filen {name} är tom; den ska börja med en rad kolumnrubriker.")


def wide_row(number: int, name: str, values: int, headings: int) -> Refusal:
    """A row with more values than there are headings."""
    return Refusal(
        "E04",
        f"Rad {number} i {name} har {values} värden men rubrikraden {headings};"
        " sätt citattecken kring texter som innehåller skiljetecknet.",
    )


def too_many_bytes(name: str, most: int) -> Refusal:
    """More than any table of an association's."""
    return Refusal("E08", f"Filen {name} är större än {most // 1_000_000} MB; dela den.")


def not_a_count(name: str, told: str) -> Refusal:
    """A word, or a number that nobody can tell, among SCB's numbers."""
    return Refusal("E21", f"I {name} står ”{told}” där ett antal ska stå; rätta det.")

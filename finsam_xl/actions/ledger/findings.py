"""What an import meets on the sheets: rows counted twice, lines lost, balances that are old."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.actions.ledger.outcome_rows import FileRow
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.exchange.sie.text import few
from finsam_xl.rules.budget.text import month_name

_SOURCE = "Bladet Utfall: rader med Källa fil byts ut, rader med manuell står kvar"


def e52_row_counted_twice(at: Place, row: FileRow) -> Finding:
    """A typed row says just what a row of the file says."""
    return Finding(
        "E52",
        Level.WARNING,
        at,
        f"Raden {_shown(row)}, {row.amount}, är manuell men finns också i filen, så beloppet räknas"
        " två gånger.",
        "Ta bort den manuella raden om det är samma händelse; godta annars.",
        _SOURCE,
    )


def e53_budget_lines_lost(at: Place, rows: Sequence[str]) -> Finding:
    """Budget lines that were typed on rows that the file no longer has."""
    return Finding(
        "E53",
        Level.WARNING,
        at,
        f"Budgetposten som du hade skrivit är borta, för raden finns inte längre i filen:"
        f" {few(rows)}.",
        "Lägg in kontot och objektet på Kontokarta, så gäller det alla månader och nästa fil.",
        _SOURCE,
    )


def e54_follow_up_stops_earlier(at: Place, month: int, last: int) -> Finding:
    """The settings name an earlier month than the file's last one."""
    return Finding(
        "E54",
        Level.NOTICE,
        at,
        f"Filen går t.o.m. {month_name(last)} men uppföljningen räknas t.o.m. {month_name(month)}.",
        f"Töm Uppföljning t.o.m., eller skriv {last}, och klicka på Räkna om budget.",
        "Inställningen Uppföljning t.o.m.",
    )


def e59_balances_are_kept(at: Place, file: str, year: int) -> Finding:
    """The file has the year's months but not its balances, which an earlier file gave."""
    return Finding(
        "E59",
        Level.WARNING,
        at,
        f"Filen {file} har inga balanser (#IB, #UB) för {year}, så balanskontona på Bokslut står"
        " kvar som de var.",
        "Läs in en fil med balanser innan året stängs, så hör de ihop med månaderna.",
        "Eget kapital bevisas av balanskontona",
    )


def _shown(row: FileRow) -> str:
    return ", ".join(str(part) for part in row.key if part)

"""What keeps the annual report's statements from being printed."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.closing.proof import LAYOUT
from finsam_xl.rules.closing.statements import BalancePosts, Statements

_FIXED = "5 kap. 2 § och 6 kap. 2 § lagen (2018:597): räkningarna har bestämda poster"
_AGAIN = "Årsredovisningen skrivs först när balansräkningen går ihop."


def g97_closing_does_not_balance(at: Place, year: int, made: Statements) -> Finding:
    """What is owned at the year's end is not equity, as it began and the result, and debts."""
    return _unbalanced(
        ("G97", at, f"slutet av {year}"),
        made.closing,
        f"Eget kapital är det vid årets början och resultatet {made.income.result}. Läs in hela"
        f" årets bokföring igen och jämför egna rader på Utfall med den. {_AGAIN}",
    )


def g98_opening_does_not_balance(at: Place, year: int, made: Statements) -> Finding:
    """The ledger's own opening balances don't balance."""
    return _unbalanced(
        ("G98", at, f"början av {year}"),
        made.opening,
        "Be den som sköter bokföringen om en fil med alla ingående balanser och läs in den."
        f" {_AGAIN}",
    )


def g99_account_without_a_post(at: Place, year: int, accounts: tuple[int, ...]) -> Finding:
    """Accounts that begin as no post of the statements does."""
    known = [str(account) for account in accounts if account]
    which = f"Konto {listed(known)}" if known else "Ett konto utan nummer"
    return Finding(
        "G99",
        Level.ERROR,
        at,
        f"{which} har belopp {year} men ingen plats i resultaträkningen eller balansräkningen.",
        "Kontrollera numret mot kontoplanen. Hör det till eget kapital, eller är det motkonto för"
        " årets resultat: lägg till dess början på Inställningar. Årsredovisningen skrivs sedan.",
        _FIXED,
    )


def _unbalanced(of: tuple[str, Place, str], posts: BalancePosts, remedy: str) -> Finding:
    code, at, when = of
    return Finding(
        code,
        Level.ERROR,
        at,
        f"Balansräkningen vid {when} går inte ihop: tillgångarna är {posts.assets}, men eget"
        f" kapital, avsättningar och skulder {posts.owed} (skillnad {posts.assets - posts.owed}).",
        remedy,
        LAYOUT,
    )

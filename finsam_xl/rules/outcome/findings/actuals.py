"""What can be wrong with ledger rows and the account map."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import thousands
from finsam_xl.rules.budget.text import about, month_name
from finsam_xl.rules.outcome.records import AccountRange

_MAP = "Bladet Kontokarta: smalast intervall gäller, objekt före konto"
_FOLLOW_UP = "3 kap. 2 § lagen (2018:597): bokföringen ska visa utfall mot budget"


def g41_period_is_unreadable(at: Place, period: str, rows: int) -> Finding:
    """A ledger row's period is no month, so its amount is in no sum."""
    others = f" ({thousands(rows)} rader)" if rows > 1 else ""
    return Finding(
        "G41",
        Level.ERROR,
        at,
        f"Perioden {period or '(tom)'}{others} är ingen månad, så beloppet räknas inte med.",
        "Skriv perioden som ÅÅÅÅ-MM, till exempel 2021-04.",
        _FOLLOW_UP,
    )


def g42_account_range_is_turned(at: Place, row: AccountRange) -> Finding:
    """A range ends before it begins, so it holds no account."""
    return Finding(
        "G42",
        Level.ERROR,
        at,
        f"Kontona {row.first_account}–{row.last} går baklänges, så inget konto hör till"
        f" {row.budget_line}.",
        "Byt plats på Konto från och Konto till.",
        _MAP,
    )


def g43_account_ranges_overlap(at: Place, row: AccountRange, other: AccountRange) -> Finding:
    """Two ranges hold the same accounts for different lines, and neither is narrower."""
    first = max(row.first_account, other.first_account)
    last = min(row.last, other.last)
    both = f"konto {first}" if first == last else f"kontona {first}–{last}"
    return Finding(
        "G43",
        Level.WARNING,
        at,
        f"{row.shown} ({row.budget_line}) och {other.shown} ({other.budget_line}) krockar:"
        f" {both} kan höra till båda.",
        "Ändra det ena intervallet så att det slutar före det andra, eller ligger helt inom det.",
        _MAP,
    )


def g44_outcome_without_line(at: Place, account: int, found: tuple[int, Kr]) -> Finding:
    """Ledger rows of an account have no budget line; `found` is how many and their sum."""
    count, amount = found
    return Finding(
        "G44",
        Level.WARNING,
        at,
        f"Konto {account} har utfall utan budgetpost: {thousands(count)}"
        f" {'rad' if count == 1 else 'rader'}, {amount}.",
        f"Lägg in konto {account} på bladet Kontokarta, eller skriv budgetposten på raden.",
        _FOLLOW_UP,
    )


def g45_outcome_on_unknown_line(at: Place, line: str, amount: Kr) -> Finding:
    """Ledger rows belong to a line that the budget does not have."""
    return Finding(
        "G45",
        Level.WARNING,
        at,
        f"{line} har utfall {amount} men finns inte i budgeten.",
        "Lägg till posten i budgeten med 0, eller rätta budgetposten här och på Kontokarta.",
        _FOLLOW_UP,
    )


def g46_line_without_outcome(at: Place, line: str, expected: tuple[Kr, int], unit: str) -> Finding:
    """A budget line has no outcome though some was expected by the month."""
    amount, month = expected
    return Finding(
        "G46",
        Level.NOTICE,
        at,
        f"{line} har inget utfall, men {about(amount, unit)} var budgeterat t.o.m."
        f" {month_name(month)}.",
        "Kontrollera att bokföringen är hämtad och att Kontokarta har posten.",
        _FOLLOW_UP,
    )


def g47_map_names_unknown_line(at: Place, row: AccountRange) -> Finding:
    """The account map leads to a line that the budget does not have."""
    return Finding(
        "G47",
        Level.WARNING,
        at,
        f"Kontokartan för {row.shown} leder till {row.budget_line or '(tom)'}, som inte finns i"
        " budgeten.",
        "Välj en budgetpost ur listan.",
        _MAP,
    )


def g66_outcome_of_another_year(
    at: Place, years: tuple[int, int], found: tuple[int, Kr]
) -> Finding:
    """Ledger rows are of another year than the workbook's: (theirs, its), and how many, their sum.

    The year before is compared with in the annual report, so its rows may well stand there.
    """
    other, year = years
    count, amount = found
    rows = f"{thousands(count)} {'rad' if count == 1 else 'rader'}, {amount},"
    is_before = other == year - 1
    but = ", utan bara som jämförelse i årsredovisningen" if is_before else ""
    return Finding(
        "G66",
        Level.NOTICE if is_before else Level.WARNING,
        at,
        f"{rows} i Utfall är från {other}, men arbetsboken är för {year}; de räknas inte med i"
        f" årets utfall{but}.",
        f"Rätta perioden om raderna hör till {year}, annars ta bort dem eller läs in rätt fil.",
        _FOLLOW_UP,
    )

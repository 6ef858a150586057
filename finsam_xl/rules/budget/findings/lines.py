"""What can be wrong with a line of the budget."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.budget.records import COUNCIL_GROUPS, BudgetLine, BudgetSettings
from finsam_xl.rules.budget.text import BUDGET_DECISION, shown
from finsam_xl.rules.dated_law import LIMITS
from finsam_xl.rules.fees.unit_slip import unit_words

_COUNCIL = "Nationella rådet: upprätta ekonomiadministration (finsam.se)"


def g01_amount_is_blank(at: Place, line: BudgetLine, years: list[int]) -> Finding:
    """A line has no amount some years; it counts as nothing, and that is told."""
    return Finding(
        "G01",
        Level.NOTICE,
        at,
        f"{line.line} saknar belopp för {listed([str(year) for year in years])} och räknas som 0.",
        "Skriv 0 om inget är budgeterat, annars beloppet.",
        BUDGET_DECISION,
    )


def g02_sign_is_turned(at: Place, line: BudgetLine, key: str, unit: str) -> Finding:
    """A cost is written with plus or an income with minus."""
    amount = shown(line.amount(key), unit)
    is_, should = ("en intäkt", "plus") if line.is_income else ("en kostnad", "minus")
    return Finding(
        "G02",
        Level.WARNING,
        at,
        f"{line.line} är {is_} men står som {amount}; {is_} skrivs med {should}.",
        "Byt tecken, eller godta här med en motivering om det är en återbetalning.",
        "Budgetens tecken: intäkter plus, kostnader minus",
    )


def g03_line_twice(at: Place, line: BudgetLine, first: Place) -> Finding:
    """Two lines have the same name, so outcome can't be told apart."""
    return Finding(
        "G03",
        Level.ERROR,
        at,
        f"Posten {line.line} står två gånger, första gången i {first.address}; utfallet kan inte"
        " föras till rätt rad.",
        "Ge raderna olika namn, eller slå ihop dem.",
        BUDGET_DECISION,
    )


def g04_line_without_group(at: Place, line: BudgetLine) -> Finding:
    """A line has no group: it is counted as a cost, but in no group's sum."""
    return Finding(
        "G04",
        Level.ERROR,
        at,
        f"{line.line} saknar grupp; beloppet räknas bland kostnaderna men syns inte i någon"
        " grupps summa.",
        "Välj grupp i kolumnen Grupp.",
        BUDGET_DECISION,
    )


def g05_council_group_is_not_chosen(at: Place, lines: list[BudgetLine]) -> Finding:
    """Cost lines have no council group; those of the usual groups count as usual."""
    first = lines[0]
    others = f" och {len(lines) - 1} till" if len(lines) > 1 else ""
    counts = first.counts_as or "ingen av dem"
    return Finding(
        "G05",
        Level.NOTICE,
        at,
        f"{first.line}{others} saknar NR-grupp; {first.line} räknas som {counts} tills du väljer.",
        f"Välj {', '.join(COUNCIL_GROUPS[:-1])} eller {COUNCIL_GROUPS[-1]} i kolumnen NR-grupp.",
        _COUNCIL,
    )


def g67_line_in_another_unit(
    at: Place, slip: tuple[BudgetLine, str, str], others: int, settings: BudgetSettings
) -> Finding:
    """An amount is about a thousand times another of the line's own, or a thousandth.

    `slip` is the line and the two amounts' keys; `others` are lines of which the same is true.
    """
    line, key, other = slip
    unit, year = settings.budget_unit, settings.year
    years = {"budget": year, "plan_year_1": year + 1, "plan_year_2": year + 2}
    beside = {
        "budget": f"budgeten {year}",
        "current_budget": "Budget innevarande år",
        "last_year_actual": "Utfall föregående år",
    }
    amount, against = line.amount(key), line.amount(other)
    also = f" Samma gäller {others} {'post' if others == 1 else 'poster'} till." if others else ""
    return Finding(
        "G67",
        Level.WARNING,
        at,
        f"{line.line} har {shown(amount, unit)} för {years[key]}, ungefär"
        f" {unit_words(amount, against)} än {beside[other]} ({shown(against, unit)}).{also}",
        f"Skriv båda beloppen i {unit}, eller godta här om ändringen är verklig.",
        LIMITS.basis("unit_factor"),
    )

"""What can be wrong with the assumptions of scenarios."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.budget.scenario_years import (
    ALLOCATION,
    CHANGE,
    INTERVENTION,
    PAY,
    YEARS,
    Assumption,
)

_SHEET = "Bladet Scenario: varje antagande och vad det behöver"
_LABELS = {CHANGE: "Ändring", INTERVENTION: "Insats", YEARS: "År fram"}
_EXAMPLES = {
    CHANGE: "Skriv Ändring, till exempel -5 % eller 3 %.",
    INTERVENTION: "Välj Insats ur listan.",
    YEARS: "Skriv År fram: 1 eller 2.",
}
_WHY_NOTHING = {
    ALLOCATION: "ingen avgift i planen blir en annan",
    PAY: "ingen post i planen med befattningar på Personal blir en annan",
}


def g81_assumption_lacks(row: Assumption, key: str) -> Finding:
    """A cell that the assumption rests on is blank, so its scenario is left out."""
    return Finding(
        "G81",
        Level.ERROR,
        row.at.cell(key),
        f"{_LABELS[key]} saknas för antagandet {row.what}, så scenariot {row.scenario} räknas"
        " inte.",
        _EXAMPLES[key],
        _SHEET,
    )


def g82_changes_nothing(row: Assumption) -> Finding:
    """The assumption leaves every line of the plan as it is."""
    no_line = f"planen har ingen post med belopp för {row.intervention}"
    why = _WHY_NOTHING.get(row.what, no_line)
    return Finding(
        "G82",
        Level.NOTICE,
        row.at.cell("what"),
        f"Antagandet {row.what} i scenariot {row.scenario} ändrar ingenting: {why}.",
        "Rätta raden, eller ta bort den.",
        _SHEET,
    )


def g83_cell_is_not_used(row: Assumption, key: str) -> Finding:
    """A cell is filled in that this kind of assumption makes nothing of."""
    return Finding(
        "G83",
        Level.NOTICE,
        row.at.cell(key),
        f"{_LABELS[key]} är ifylld, men antagandet {row.what} använder den inte.",
        "Töm cellen, eller välj ett annat antagande.",
        _SHEET,
    )


def g84_scenario_is_named_budget(at: Place, base: str) -> Finding:
    """A scenario has the name that the plan itself has beside them."""
    return Finding(
        "G84",
        Level.ERROR,
        at,
        f"Ett scenario heter {base}, som den egna budgeten, så det räknas inte.",
        "Ge scenariot ett annat namn.",
        _SHEET,
    )


def g110_fees_have_no_sum_to_share(row: Assumption, below: list[str]) -> Finding:
    """A fee stands below zero, so its party's change can't be shared by the fees' size."""
    return Finding(
        "G110",
        Level.WARNING,
        row.at.cell("what"),
        f"{listed(below)} står med minus bland intäkterna, så scenariot {row.scenario} ändrar"
        " den partens avgifter var för sig och inte som en summa.",
        "Skriv avgifterna med plus på Budget.",
        _SHEET,
    )

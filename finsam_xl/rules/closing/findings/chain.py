"""What can be wrong with equity from one year's workbook to the next."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.budget.records import SETTLED, BudgetSettings
from finsam_xl.rules.budget.text import shown

_CHAIN = "Eget kapital vid årets början är det som fanns vid slutet av året före"


class Ending(Frozen):
    """How a year ends in its own workbook: its equity then, and whether it is settled."""

    year: int
    workbook: str
    equity: Kr
    settled: bool = False


def g62_opening_equity_differs(
    at: Place | None, own: BudgetSettings, opening: Kr, before: Ending
) -> Finding:
    """A year begins with another equity than the year before ends with.

    A settled (fastställt) opening may differ from a planned ending: that is told, not blamed.
    """
    unit = own.budget_unit
    outcome = own.opening_status == SETTLED and not before.settled
    return Finding(
        "G62",
        Level.NOTICE if outcome else Level.WARNING,
        at,
        f"Ingående eget kapital för {own.year} är {shown(opening, unit)}, men {before.year} slutar"
        f" med {shown(before.equity, unit)} i {before.workbook} (skillnad"
        f" {shown(opening - before.equity, unit)}).",
        "Det fastställda beloppet står kvar; du behöver inte göra något om det är bokslutets."
        if outcome
        else "Rätta Ingående eget kapital på Inställningar, eller töm cellen och kör igen.",
        _CHAIN,
    )


def g63_two_workbooks_of_a_year(year: int, workbooks: tuple[str, ...]) -> Finding:
    """An association has several workbooks of a year: nobody can tell which one goes on."""
    return Finding(
        "G63",
        Level.WARNING,
        None,
        f"Det finns {len(workbooks)} arbetsböcker för {year}: {listed(workbooks)}; eget kapital"
        " förs inte vidare från någon av dem.",
        "Flytta undan dem som inte gäller och kör igen.",
        _CHAIN,
    )

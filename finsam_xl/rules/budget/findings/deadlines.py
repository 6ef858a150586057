"""What can be wrong with the days of the budget, the consultation and the annual report."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.dated_law import BUDGET


def g37_budget_is_late(at: Place | None, year: int, latest: date, decided: date | None) -> Finding:
    """The budget was decided after the last day, or that day has passed without a decision."""
    told = (
        f"beslutades {date_text(decided)}, {(decided - latest).days} dagar för sent"
        if decided
        else "är inte beslutad"
    )
    return Finding(
        "G37",
        Level.WARNING,
        at,
        f"Budgeten för {year} ska beslutas senast {date_text(latest)} men {told}.",
        "Skriv beslutets datum på bladet Versioner, eller kalla till ett möte.",
        BUDGET.basis("budget_day"),
    )


def g38_annual_report_is_late(
    at: Place | None, year: int, latest: date, made: date | None
) -> Finding:
    """The annual report was made after the last day, or that day has passed without one."""
    told = (
        f"upprättades {date_text(made)}, {(made - latest).days} dagar för sent"
        if made
        else "finns inte"
    )
    return Finding(
        "G38",
        Level.WARNING,
        at,
        f"Årsredovisningen för {year} ska upprättas senast {date_text(latest)} men {told}.",
        "Skriv datumet när styrelsen har beslutat om årsredovisningen.",
        BUDGET.basis("annual_report_months"),
    )


def g39_consultation_is_not_before(
    at: Place | None, year: int, consulted: date | None, decided: date
) -> Finding:
    """The budget was decided without consultation (samråd) with the members before."""
    when = f"först {date_text(consulted)}" if consulted else "inte"
    return Finding(
        "G39",
        Level.WARNING,
        at,
        f"Budgeten för {year} beslutades {date_text(decided)}, men samråd med medlemmarna hölls"
        f" {when}.",
        "Skriv datumet i Samråd om budget på Inställningar.",
        BUDGET.basis("budget_day"),
    )

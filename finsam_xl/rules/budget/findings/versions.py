"""What can be wrong with the versions of the budget."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.budget.text import BUDGET_DECISION

_TOLD = 3


def g60_decided_is_not_locked(at: Place, version: str, decision: str) -> Finding:
    """A version is decided but may still be changed."""
    return Finding(
        "G60",
        Level.WARNING,
        at,
        f"Versionen {version} är beslutad ({decision}) men inte låst.",
        "Lås versionen, så att den beslutade budgeten finns kvar oförändrad.",
        BUDGET_DECISION,
    )


def g61_locked_has_changed(at: Place, version: str, lines: list[str]) -> Finding:
    """A locked version is not as it was decided."""
    more = len(lines) - _TOLD
    others = f" och {more} till" if more > 0 else ""
    names = ", ".join(lines[:_TOLD]) if more > 0 else listed(lines)
    return Finding(
        "G61",
        Level.ERROR,
        at,
        f"Den låsta versionen {version} har ändrats sedan beslutet: {names}{others}.",
        "Klicka på Ångra senaste, eller spara ändringen som en ny version.",
        BUDGET_DECISION,
    )

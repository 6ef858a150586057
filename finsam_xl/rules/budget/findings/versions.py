"""What can be wrong with the versions of the budget."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed, thousands
from finsam_xl.rules.budget.records import Version
from finsam_xl.rules.budget.text import BUDGET_DECISION

_TOLD = 3
_SHEET = "Bladet Versioner"
_LOCK = "Kontrollsumman är låset på en sparad version"


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


def g61_budget_is_not_the_decided(at: Place, version: str, lines: list[str]) -> Finding:
    """The budget differs from the locked version, and no later one is worked on."""
    more = len(lines) - _TOLD
    others = f" och {thousands(more)} till" if more > 0 else ""
    names = ", ".join(lines[:_TOLD]) if more > 0 else listed(lines)
    return Finding(
        "G61",
        Level.WARNING,
        at,
        f"Budget stämmer inte längre med den låsta versionen {version}: {names}{others}.",
        "Rätta Budget, eller skriv en ny rad på Versioner för ändringen, till exempel reviderad.",
        BUDGET_DECISION,
    )


def g76_saved_lines_have_changed(version: Version, found: str) -> Finding:
    """A version's saved lines do not give its proof; graver where the version is locked."""
    locked = "låsta " if version.locked else ""
    return Finding(
        "G76",
        Level.ERROR if version.locked else Level.WARNING,
        version.at.cell("proof"),
        f"De sparade raderna i den {locked}versionen {version.version} har ändrats: de ger"
        f" kontrollsumman {found}, men {version.proof or 'ingen'} står här.",
        "Ta tillbaka ändringen, eller hämta raderna ur en säkerhetskopia. Protokollet visar vilken"
        " kontrollsumma som är rätt."
        if version.locked
        else "Ta tillbaka ändringen. Är versionen den sista på bladet kan du klicka på Spara"
        " version i stället.",
        _LOCK,
    )


def g77_lines_without_version(at: Place, version: str, lines: int) -> Finding:
    """Lines are saved of a version that is no longer among the versions."""
    count = "1 sparad rad" if lines == 1 else f"{thousands(lines)} sparade rader"
    return Finding(
        "G77",
        Level.WARNING,
        at,
        f"{count} hör till versionen {version or '(tom)'}, som inte finns bland versionerna.",
        "Skriv tillbaka versionen på en egen rad, eller ta bort raderna om ingen behöver dem.",
        _SHEET,
    )


def g78_locked_is_not_saved(at: Place, version: str) -> Finding:
    """A version is locked but holds no lines."""
    return Finding(
        "G78",
        Level.WARNING,
        at,
        f"Versionen {version} är låst men inte sparad, så det finns inget att låsa.",
        "Se till att Budget är den beslutade och klicka på Spara version.",
        _LOCK,
    )


def g79_two_of_one_name(at: Place, version: str) -> Finding:
    """Two versions have the same name, so their lines can't be told apart."""
    return Finding(
        "G79",
        Level.ERROR,
        at,
        f"Versionen {version} finns på två rader, så ingen av dem sparas.",
        f"Ge den ena ett annat namn, till exempel {version} 2.",
        _SHEET,
    )


def g80_dated_before_the_one_above(version: Version, above: Version) -> Finding:
    """A version is dated before one that stands above it."""
    return Finding(
        "G80",
        Level.NOTICE,
        version.at.cell("day"),
        f"Versionen {version.version} är daterad {_day(version.day)}, före {above.version}"
        f" ({_day(above.day)}) som står ovanför.",
        "Rätta Datum eller ordningen. Den sista raden är den version som det arbetas med.",
        _SHEET,
    )


def _day(day: date | None) -> str:
    return date_text(day) if day else ""

"""What can be wrong with the positions on the sheet Personal."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, percent
from finsam_xl.rules.budget.text import BUDGET_DECISION, shown

_SHEET = "Bladet Personal"


class Doubled(Frozen):
    """A position with PO-pålägg beside what that already holds, and what is at stake."""

    position: str
    overhead: Fraction
    double: Fraction
    at_stake: Kr


def g20_staff_counted_twice(at: Place, doubled: Doubled) -> Finding:
    """PO-pålägg stands beside social fees or pension, which it normally holds (dubbelräkning)."""
    return Finding(
        "G20",
        Level.WARNING,
        at,
        f"{doubled.position} har PO-pålägg {percent(doubled.overhead)} och dessutom"
        f" {percent(doubled.double)} i sociala avgifter och pension; {doubled.at_stake}"
        " räknas troligen två gånger.",
        "Behåll antingen PO-pålägget eller de andra. Godta här om PO-pålägget inte täcker dem.",
        "PO-pålägg innehåller normalt sociala avgifter och pension",
    )


def g21_staff_lacks_a_number(at: Place, position: str) -> Finding:
    """Pay or extent is blank, so the position's cost is not reckoned."""
    return Finding(
        "G21",
        Level.ERROR,
        at,
        f"{position} saknar lön eller omfattning, så kostnaden kan inte räknas.",
        "Fyll i både Lön per månad och Omfattning.",
        _SHEET,
    )


def g22_staff_ends_before_start(at: Place, position: str, period: tuple[date, date]) -> Finding:
    """The position ends before it begins."""
    return Finding(
        "G22",
        Level.ERROR,
        at,
        f"{position} slutar {date_text(period[1])} men börjar {date_text(period[0])}.",
        "Rätta Från eller Till.",
        _SHEET,
    )


def g23_staff_differs_from_line(
    at: Place, line: str, amounts: tuple[Kr, Kr, int], unit: str
) -> Finding:
    """A budget line is not what its positions cost; amounts are (line, staff), then the year."""
    budgeted, staff, year = amounts
    return Finding(
        "G23",
        Level.NOTICE,
        at,
        f"{line} har {shown(budgeted, unit)} i budgeten {year}, men befattningarna kostar"
        f" {shown(staff, unit)}.",
        "Ändra budgeten eller befattningarna, om posten bara är löner.",
        BUDGET_DECISION,
    )

"""What the rules can find about key dates and key values of several years; never used again."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, plain_number
from finsam_xl.rules.dated_law import LIMITS
from finsam_xl.rules.fees.records import FeeRow, FeeYear, StateAllocation
from finsam_xl.rules.fees.text import KEY_AGREEMENT, OF_PARTY

_DATE_BASIS = f"{KEY_AGREEMENT}; mätdatum enligt förbundets beslut"


def f33_key_date_missing(at: Place, year: int) -> Finding:
    """A population shares a party's amount, and no day says when it was counted."""
    return Finding(
        "F33",
        Level.WARNING,
        at,
        f"Mätdatum saknas för {year}, så det går inte att se vilken folkmängd avgiften bygger på.",
        "Skriv den dag som nyckeltalen gäller, till exempel 1 november året före.",
        _DATE_BASIS,
    )


def f34_key_date_is_old(at: Place, allocation: StateAllocation, oldest: str) -> Finding:
    """The key date is older than the association allows."""
    day = date_text(allocation.key_date) if allocation.key_date else ""
    return Finding(
        "F34",
        Level.WARNING,
        at,
        f"Mätdatum för {allocation.year} är {day}, men äldst får det vara {oldest}.",
        "Hämta nyare nyckeltal, eller ändra Äldsta mätdatum på Inställningar.",
        "Inställningen Äldsta mätdatum, månader",
    )


def f35_key_date_is_after_the_year(at: Place, allocation: StateAllocation) -> Finding:
    """The key date comes after the year that the fee is for."""
    day = date_text(allocation.key_date) if allocation.key_date else ""
    return Finding(
        "F35",
        Level.ERROR,
        at,
        f"Mätdatum för {allocation.year} är {day}, alltså efter avgiftsårets slut.",
        "Rätta mätdatumet eller året.",
        _DATE_BASIS,
    )


def f36_same_key_date(at: Place, before: FeeYear, after: FeeYear) -> Finding:
    """Two years running have the same key date, as in a footnote copied along."""
    day = date_text(after.allocation.key_date) if after.allocation.key_date else ""
    return Finding(
        "F36",
        Level.WARNING,
        at,
        f"Mätdatum är {day} både för {before.year} och {after.year}.",
        "Rätta det år som har fått fel dag; låt stå om samma mätning gäller båda åren.",
        _DATE_BASIS,
    )


def f37_same_key_values(at: Place, party: str, before: FeeYear, after: FeeYear) -> Finding:
    """All members of a party have the same key values two years running."""
    return Finding(
        "F37",
        Level.WARNING,
        at,
        f"{OF_PARTY[party]} nyckeltal är exakt desamma {before.year} och {after.year}.",
        f"Hämta nyckeltalen för {after.year}, eller skriv samma mätdatum om samma mätning gäller.",
        _DATE_BASIS,
    )


def f39_key_value_is_absurd(at: Place, row: FeeRow, before: tuple[int, Fraction] | None) -> Finding:
    """A key value a hundred times another year's, or a population larger than any region's."""
    if before is None:
        against = "fler än någon region har invånare"
        basis = LIMITS.basis("largest_population")
    else:
        against = f"mot {plain_number(before[1])} för {before[0]}"
        basis = LIMITS.basis("key_value_factor")
    return Finding(
        "F39",
        Level.WARNING,
        at,
        f"Nyckeltalet för {row.member} {row.year} är {plain_number(row.key_value or Fraction(0))},"
        f" {against}.",
        "Kontrollera siffran mot källan.",
        basis,
    )

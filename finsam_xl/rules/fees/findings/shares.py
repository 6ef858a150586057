"""What the rules can find about shares and changed keys; codes are never used again."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import percent
from finsam_xl.rules.fees.records import FIXED_SHARES, FeeYear
from finsam_xl.rules.fees.text import OF_PARTY, agreement, shown


class Move(Frozen):
    """A member's amount and share in one year and in the next."""

    member: str
    amounts: tuple[Kr, Kr]
    shares: tuple[Fraction, Fraction]


def f26_stated_shares_do_not_sum(at: Place, party: str, year: FeeYear, summed: Fraction) -> Finding:
    """The stated shares of a party are not 100 % together."""
    by_them = year.allocation.key_of(party) == FIXED_SHARES
    what_then = " Avgifterna delas efter andelarnas summa." if by_them else ""
    return Finding(
        "F26",
        Level.WARNING,
        at,
        f"{OF_PARTY[party]} angivna andelar {year.year} summerar till {percent(summed)} men ska"
        f" vara {percent(Fraction(1))}.{what_then}",
        "Rätta Angiven andel, eller töm kolumnen så räknas andelarna ur beloppen.",
        agreement(party),
    )


def f27_stated_share_differs(
    at: Place, differing: list[tuple[str, Fraction, Fraction]], party: str, year: int
) -> Finding:
    """The amounts give other shares than those stated; the largest difference is named first."""
    member, stated, given = differing[0]
    others = len(differing) - 1
    and_others = f"; {others} till skiljer sig också" if others else ""
    return Finding(
        "F27",
        Level.WARNING,
        at,
        f"{member} har angiven andel {percent(stated)} för {year}, men beloppen ger"
        f" {percent(given)}{and_others}.",
        "Rätta Angiven andel, eller töm kolumnen så räknas andelarna ur beloppen.",
        agreement(party),
    )


def f31_key_changed(at: Place, party: str, before: FeeYear, after: FeeYear) -> Finding:
    """The key is another than the year before, and no decision is noted."""
    return Finding(
        "F31",
        Level.WARNING,
        at,
        f"{OF_PARTY[party]} nyckel är {after.allocation.key_of(party)} för {after.year} men"
        f" {before.allocation.key_of(party)} för {before.year}, utan att ett beslut är angivet.",
        "Skriv beslutet i kolumnen Beslut, eller rätta nyckeln.",
        agreement(party),
    )


def f32_shares_moved(at: Place, party: str, move: Move, years: tuple[FeeYear, FeeYear]) -> Finding:
    """The same key gives other shares than the year before, more than rounding explains."""
    before, after = years
    unit = after.settings.fee_unit
    return Finding(
        "F32",
        Level.WARNING,
        at,
        f"{OF_PARTY[party]} nyckel är densamma {before.year} och {after.year}, men andelarna har"
        f" flyttats: {move.member} går från {shown(move.amounts[0], unit)}"
        f" ({percent(move.shares[0])}) till {shown(move.amounts[1], unit)}"
        f" ({percent(move.shares[1])}).",
        "Skriv den nya nyckeln eller det nya mätdatumet, och beslutet, i tabellen Statens"
        " tilldelning.",
        agreement(party),
    )

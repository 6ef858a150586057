"""What the rules can find about allocations and the list of members; never used again."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.rules.fees.records import Member, StateAllocation
from finsam_xl.rules.fees.text import MEMBER_LIST, TKR, shown


def f46_allocation_outside_reason(
    at: Place, row: StateAllocation, unit: str, bound: tuple[str, str]
) -> Finding:
    """An allocation smaller or larger than any; `bound` is the words for it, and its basis."""
    told, basis = bound
    other = "kr" if unit == TKR else "tkr"
    return Finding(
        "F46",
        Level.WARNING,
        at,
        f"Tilldelningen för {row.year} är {shown(row.state_allocation, unit)}, {told}.",
        f"Kontrollera beloppet: det läses i {unit}. Välj {other} som Enhet avgifter om det är"
        f" skrivet i {other}.",
        basis,
    )


def f47_allocation_is_preliminary(at: Place, year: int) -> Finding:
    """The workbook's own year rests on a preliminary allocation."""
    return Finding(
        "F47",
        Level.NOTICE,
        at,
        f"Tilldelningen för {year} är preliminär, så avgifterna kan komma att ändras.",
        "Vänta med beslut och fakturor tills tilldelningen är beslutad.",
        "Tilldelningsbeslutet",
    )


def f48_member_listed_twice(at: Place, member: str, first: Place) -> Finding:
    """The list of members has someone twice for the same time."""
    return Finding(
        "F48",
        Level.ERROR,
        at,
        f"{member} står två gånger i medlemslistan för samma tid, första gången i {first.address}.",
        "Ta bort den ena raden, eller skriv Från och Till så att tiderna inte går ihop.",
        MEMBER_LIST,
    )


def f49_payer_is_paid_for(at: Place, member: Member, other: str) -> Finding:
    """Who pays for a member is itself paid for by another."""
    return Finding(
        "F49",
        Level.ERROR,
        at,
        f"{member.payer} betalar för {member.member}, men för {member.payer} betalar {other}.",
        "Skriv den som får fakturan under Betalas av, och ingen annan för den.",
        MEMBER_LIST,
    )

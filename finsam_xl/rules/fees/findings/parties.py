"""What the rules can find about a year and its parties; codes are never used again."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed
from finsam_xl.law.parameters import law
from finsam_xl.rules.fees.records import FeeRow
from finsam_xl.rules.fees.text import LAW, THE_PARTY


def f02_party_without_member(at: Place, party: str, year: int) -> Finding:
    """A party that must pay has no member in the year's fee rows."""
    return Finding(
        "F02",
        Level.ERROR,
        at,
        f"{THE_PARTY[party]} saknar medlem bland avgifterna för {year}.",
        f"Lägg till en rad för {year} i tabellen Medlemmarnas avgifter med parten {party}.",
        LAW,
    )


def f06_year_without_members(at: Place, year: int) -> Finding:
    """An allocation's year has no fee rows at all."""
    return Finding(
        "F06",
        Level.ERROR,
        at,
        f"Tilldelningen för {year} har inga medlemmar att fördelas på.",
        f"Skriv en rad per medlem för {year} i tabellen Medlemmarnas avgifter.",
        LAW,
    )


def f09_state_has_several_payers(at: Place, rows: tuple[FeeRow, ...]) -> Finding:
    """More than one row would pay the state's half."""
    names = listed([row.member for row in rows])
    return Finding(
        "F09",
        Level.ERROR,
        at,
        f"Statens del har flera betalare {rows[0].year}: {names}.",
        "Skriv Försäkringskassan under Betalas av för Arbetsförmedlingen på Inställningar.",
        LAW,
    )


def f11_fees_without_allocation(at: Place, year: int) -> Finding:
    """There are fee rows for a year without the state's allocation."""
    return Finding(
        "F11",
        Level.WARNING,
        at,
        f"Det finns avgiftsrader för {year} men ingen tilldelning från staten.",
        f"Skriv tilldelningen för {year} i tabellen Statens tilldelning.",
        LAW,
    )


def f18_decided_twice(at: Place, year: int) -> Finding:
    """A year has several decided allocations; the last one counts."""
    return Finding(
        "F18",
        Level.WARNING,
        at,
        f"Tilldelningen för {year} är beslutad på flera rader; den sista gäller.",
        "Ta bort den felaktiga raden, eller skriv ändrad som status på den nya.",
        "Tilldelningsbeslutet",
    )


def f20_region_does_not_pay(at: Place, row: FeeRow) -> Finding:
    """A region has a fee row, though the profile 5 a § is for associations without a region."""
    return Finding(
        "F20",
        Level.ERROR,
        at,
        f"{row.member} står som region {row.year}, men profilen 5 a § gäller när ingen region"
        " deltar.",
        "Välj 5 § som Profil på Inställningar, eller ta bort regionens rad.",
        law("finsam")["share_of_municipality_without_region"].basis,
    )


def f21_profile_not_known(at: Place, year: int, profile: str) -> Finding:
    """The law's shares for the profile have not been read for so early a year."""
    return Finding(
        "F21",
        Level.ERROR,
        at,
        f"Andelarna enligt {profile} är inte inlagda för {year}, så avgifterna kan inte räknas.",
        "Ta bort året, eller räkna det för hand efter den lydelse som gällde då.",
        f"{profile} {LAW.partition('§ ')[2]}",
    )

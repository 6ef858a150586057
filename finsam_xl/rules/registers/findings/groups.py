"""What can be wrong with groups and their representatives."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed

SHEET = "Bladet Representanter"


def r60_not_all_are_represented(at: Place, group: str, missing: list[str], whom: str) -> Finding:
    """The group does not represent all it should."""
    return Finding(
        "R60",
        Level.WARNING,
        at,
        f"{group} ska företräda {whom} men saknar någon från {listed(missing)}.",
        "Lägg in deras representanter på Representanter, eller be dem att utse någon.",
        "Ska företräda på bladet Grupper",
    )


def r61_convenor_is_missing(at: Place, group: str) -> Finding:
    """Nobody calls the group together."""
    return Finding(
        "R61",
        Level.NOTICE,
        at,
        f"{group} har ingen sammankallande.",
        "Skriv namnet i Sammankallande.",
        SHEET,
    )


def r62_convenor_is_not_in_the_group(at: Place, group: str, convenor: str) -> Finding:
    """The convenor is not listed in the group."""
    return Finding(
        "R62",
        Level.NOTICE,
        at,
        f"{convenor} är sammankallande för {group} men sitter inte i gruppen.",
        "Lägg till raden på Representanter, eller rätta Sammankallande.",
        SHEET,
    )


def r63_listed_twice(at: Place, name: str, group: str) -> Finding:
    """One sits in a group by two rows at a time."""
    return Finding(
        "R63",
        Level.NOTICE,
        at,
        f"{name} står två gånger samtidigt i {group}.",
        "Ta bort den ena raden, eller avsluta den i Till.",
        SHEET,
    )


def r64_ends_before_it_begins(at: Place, name: str, start: date, end: date) -> Finding:
    """The last day comes before the first."""
    return Finding(
        "R64",
        Level.ERROR,
        at,
        f"{name} sitter från {date_text(start)} men till {date_text(end)}.",
        "Rätta Från eller Till.",
        SHEET,
    )


def r65_level_is_missing(at: Place, group: str) -> Finding:
    """The others stand on a level, this one does not."""
    return Finding(
        "R65",
        Level.NOTICE,
        at,
        f"{group} har ingen nivå, fast andra grupper har det.",
        "Välj beslutande, strategisk eller operativ.",
        "Bladet Grupper",
    )

"""What can be wrong with codes, exits and the names of interventions."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.identity import without_identity_numbers
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.participants.findings.words import CODES, COUNTING, FRAMES
from finsam_xl.rules.participants.frame_records import Code


def t04_exit_without_reason(at: Place) -> Finding:
    """Somebody has left without a reason (avslutsorsak)."""
    return Finding(
        "T04",
        Level.WARNING,
        at,
        "Deltagaren är avslutad utan avslutsorsak.",
        "Välj en avslutsorsak.",
        CODES,
    )


def t05_reason_without_exit(at: Place, label: str) -> Finding:
    """What belongs to an exit is filled in, but there is no day of exit."""
    return Finding(
        "T05",
        Level.WARNING,
        at,
        f"{label} är ifylld men Avslutad är tom. Deltagaren räknas som pågående.",
        f"Skriv dagen i Avslutad, eller töm {label}.",
        COUNTING,
    )


def t06_exit_without_result(at: Place) -> Finding:
    """Somebody has left, and nothing tells what for: it counts as missing in every target."""
    return Finding(
        "T06",
        Level.WARNING,
        at,
        "Deltagaren är avslutad men Gått vidare till är tom. Avslutet finns i nämnaren och"
        " redovisas som uppgift saknas.",
        "Välj vad deltagaren har gått vidare till.",
        CODES,
    )


def t07_unknown_code(at: Place, list_name: str, codes: tuple[str, ...]) -> Finding:
    """A code that its list does not have."""
    told = without_identity_numbers(listed(codes))
    return Finding(
        "T07",
        Level.ERROR,
        at,
        f"Listan {list_name} saknar koden {told}, så den kan inte räknas.",
        "Välj en kod ur listan, eller lägg till koden på bladet Koder.",
        CODES,
    )


def t08_code_counts_as_nothing_known(at: Place, row: Code, known: tuple[str, ...]) -> Finding:
    """A code of exits or occupations does not tell what it counts as."""
    unknown = f"räknas som {row.counts_as}, som finsam inte känner"
    return Finding(
        "T08",
        Level.ERROR,
        at,
        f"Koden {row.code} i listan {row.list_name}"
        f" {unknown if row.counts_as else 'saknar Räknas som'}.",
        f"Skriv {', '.join(known[:-1])} eller {known[-1]}; flera skiljs med semikolon.",
        CODES,
    )


def t14_unknown_intervention(at: Place, intervention: str) -> Finding:
    """A row names an intervention that has no frame."""
    return Finding(
        "T14",
        Level.ERROR,
        at,
        f"Insatsen {intervention} finns inte på bladet Insatser.",
        "Välj en insats ur listan, eller lägg till insatsen där.",
        FRAMES,
    )

"""What can be wrong with the numbered things of a document: appendices, figures, footnotes."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level

_RUNNING_NUMBERS = "Dokumentets egen numrering"


def n29_number_is_missing(kind: str, before: int, after: int) -> Finding:
    """Numbers are missing in a document's row of figures, footnotes, appendices or sections."""
    missing = str(before + 1) if after == before + 2 else f"{before + 1}–{after - 1}"
    return Finding(
        "N29",
        Level.NOTICE,
        None,
        f"{kind.capitalize()} {missing} saknas: {before} följs av {after}.",
        "Numrera om, eller lägg in det som fattas.",
        _RUNNING_NUMBERS,
    )


def n40_number_stands_twice(kind: str, number: int, places: tuple[str, str]) -> Finding:
    """Two figures, footnotes, appendices or sections of a document have the same number."""
    first, second = places
    return Finding(
        "N40",
        Level.NOTICE,
        None,
        f"{kind.capitalize()} {number} står två gånger: {first} och {second}.",
        "Numrera om.",
        _RUNNING_NUMBERS,
    )

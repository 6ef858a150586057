"""What can be wrong with the numbered things of a document: appendices, figures, footnotes."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.swedish import capitalised

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


def n129_cited_appendix_is_missing(cited: str, where: str, there: str) -> Finding:
    """A text cites appendices that the document's own appendices do not hold."""
    return Finding(
        "N129",
        Level.WARNING,
        None,
        f"{capitalised(cited)} nämns i {where} men finns inte i dokumentet, som har {there}.",
        "Rätta numret, eller lägg in bilagan.",
        _RUNNING_NUMBERS,
    )


def n89_person_in_a_document(file: str, lines: int) -> Finding:
    """A document holds a personal identity number, so that it must not be published."""
    where = "en rad" if lines == 1 else f"{lines} rader"
    return Finding(
        "N89",
        Level.ERROR,
        None,
        f"{file} har {where} med något som ser ut som ett personnummer och får inte publiceras.",
        "Ta bort numret i dokumentet, eller publicera den maskade kopian.",
        "Dataskyddsförordningen artikel 5 och 3 kap. 10 § lagen (2018:218)",
    )

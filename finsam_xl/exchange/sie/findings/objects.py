"""Which dimension the accounts are cut by, and whether its objects may be read."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.exchange.sie.text import few, short

_FORMAT = "SIE-formatet, #DIM och #OBJEKT"
_PERSONS = "Dataskyddsförordningen artikel 5: inga uppgifter utöver vad ändamålet kräver"


def e40_several_dimensions(at: Place, file: str, names: Sequence[str]) -> Finding:
    """Objects in several dimensions, and nobody has said which to use."""
    return Finding(
        "E40",
        Level.NOTICE,
        at,
        f"Filen {file} har objekt i flera dimensioner ({few(names)}); bara konton är lästa.",
        "Skriv vid SIE-dimension vilken som skiljer insatserna åt, och läs in igen.",
        _FORMAT,
    )


def e41_dimension_not_in_file(at: Place, file: str, asked: str, names: Sequence[str]) -> Finding:
    """The dimension that the settings name has no object in the file."""
    has = f"den har {few(names)}" if names else "den har inga objekt"
    return Finding(
        "E41",
        Level.WARNING,
        at,
        f"Filen {file} har inga objekt i dimension {short(asked)}, {has}; bara konton är lästa.",
        "Rätta SIE-dimension, eller exportera med objekt, och läs in igen.",
        _FORMAT,
    )


def e50_objects_are_employees(at: Place, file: str) -> Finding:
    """The dimension reserved for employees, whose objects are persons."""
    return Finding(
        "E50",
        Level.ERROR,
        at,
        f"Dimension 7 i filen {file} är anställda, så inget är läst.",
        "Skriv en annan dimension vid SIE-dimension; personer ska inte stå i arbetsboken.",
        _PERSONS,
    )


def e51_person_in_file(at: Place, file: str, where: str) -> Finding:
    """A personal identity number stands among what would be read; it is never repeated."""
    return Finding(
        "E51",
        Level.ERROR,
        at,
        f"Bland {where} i filen {file} står något som ser ut som ett personnummer, så inget är"
        " läst.",
        "Be den som sköter ekonomisystemet byta koden; personer ska inte stå i arbetsboken.",
        _PERSONS,
    )

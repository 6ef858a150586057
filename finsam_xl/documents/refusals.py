"""What is said when an office's own Word template can't be used."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from finsam_xl.basics.refusal import Refusal
from finsam_xl.basics.swedish import listed

_WAY_OUT = "eller ta bort den ur mappen mallar, så används mallen som följer med"


def unreadable(name: str) -> Refusal:
    """The file is no Word document, is broken, locked or far too large."""
    return Refusal(
        "D01",
        f"Mallen {name} kan inte läsas; stäng den i Word och spara den som Word-dokument (.docx), "
        f"{_WAY_OUT}.",
    )


def unknown(name: str, asked_for: Collection[str], fields: Mapping[str, object]) -> Refusal:
    """The template asks for fields that the document doesn't have."""
    missing = listed([f"”{field}”" for field in asked_for])
    return Refusal(
        "D02",
        f"Mallen {name} frågar efter {missing}, som inte finns; de fält som finns är "
        f"{listed(_described(fields))}. Rätta mallen, {_WAY_OUT}.",
    )


def not_understood(name: str) -> Refusal:
    """A field code has a fault in itself: an end is missing, or a word is no code."""
    return Refusal(
        "D03",
        f"Mallen {name} har en fältkod som inte går att förstå; jämför det som står inom "
        f"klamrar, till exempel {{{{ rubrik }}}}, med mallen som följer med och rätta det, "
        f"{_WAY_OUT}.",
    )


def _described(fields: Mapping[str, object]) -> list[str]:
    return [f"{name}{_parts(value)}" for name, value in fields.items()]


def _parts(value: object) -> str:
    """The names inside a field or each of its rows, as in rader (slag, text och belopp)."""
    first = value[0] if isinstance(value, Sequence) and value else value
    return f" ({listed(list(first))})" if isinstance(first, Mapping) else ""

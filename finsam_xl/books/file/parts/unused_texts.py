"""Texts of a workbook's common part that no cell points at any more, taken out of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from finsam_xl.books.file.parts.package import Package
from finsam_xl.books.file.parts.relations import relations

_TEXT = re.compile(rb"<si(?=[\s/>])[^>]*?(?:/>|>.*?</si>)", re.DOTALL)
_BLANK = b"<si><t/></si>"
_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_POINTS = re.compile(rb"""\st\s*=\s*["']s["']""")
_NUMBER = re.compile(rb"<(?:\w+:)?v(?=[\s>])[^>]*>\s*(\d+)\s*</")


def unused_blanked(package: Package, workbook: str) -> dict[str, bytes | None]:
    """The common texts' part with the unused ones empty; nothing where all are used.

    Cells point at a text by its number, so none is moved. A sheet that can't be read is refused,
    for what it points at is not known.
    """
    kinds = {relation.kind: relation.part for relation in relations(package, workbook)}
    if "sharedStrings" not in kinds:
        return {}
    part = package.entry(kinds["sharedStrings"]).filename
    xml, used, numbers = package.xml(part), frozenset(_pointed_at(package, workbook)), count()
    new = _TEXT.sub(lambda text: text[0] if next(numbers) in used else _BLANK, xml)
    return {} if new == xml else {part: new}


def _pointed_at(package: Package, workbook: str) -> Iterator[int]:
    """The numbers that cells point at, whatever kind of sheet they are on."""
    for relation in relations(package, workbook):
        if not relation.kind.casefold().endswith("sheet"):
            continue
        for cell in _CELL.finditer(package.xml(relation.part)):
            number = _NUMBER.search(cell[2] or b"") if _POINTS.search(cell[1]) else None
            if number:
                yield int(number[1])

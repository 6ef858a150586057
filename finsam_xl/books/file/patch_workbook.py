"""The workbook's own parts when formulas come or go, or when Excel must reckon anew."""

from __future__ import annotations

import re

from finsam_xl.books.file.parts.package import Package
from finsam_xl.books.file.parts.relations import CONTENT_TYPES, relations, relations_part

_CALC = re.compile(rb"<calcPr(?=[\s/>])([^>]*?)(/?)>")
_FULL = re.compile(rb'\s+fullCalcOnLoad="[^"]*"')
_AFTER = (b"</definedNames>", b"</externalReferences>", b"</functionGroups>", b"</sheets>")


def without_chain(package: Package, workbook: str) -> dict[str, bytes | None]:
    """The parts that change when the calculation chain goes; none if there is no chain."""
    chain = next((r for r in relations(package, workbook) if r.kind == "calcChain"), None)
    if chain is None:
        return {}
    pointers, name = relations_part(workbook), re.escape(chain.identity).encode()
    pointer = rb'<Relationship\s[^>]*?\bId=["\']%s["\'][^>]*?(?:/>|>\s*</Relationship>)' % name
    part = re.escape(chain.part).encode()
    kind = rb'<Override\s[^>]*?\bPartName=["\']/%s["\'][^>]*?(?:/>|>\s*</Override>)' % part
    return {
        package.entry(pointers).filename: re.sub(pointer, b"", package.xml(pointers)),
        package.entry(CONTENT_TYPES).filename: re.sub(kind, b"", package.xml(CONTENT_TYPES)),
        package.entry(chain.part).filename: None,
    }


def reckoning_on_opening(xml: bytes) -> bytes:
    """The workbook part that tells Excel to reckon every formula when it opens."""
    if _CALC.search(xml):
        return _CALC.sub(
            lambda found: b'<calcPr%s fullCalcOnLoad="1"%s>' % (_FULL.sub(b"", found[1]), found[2]),
            xml,
            count=1,
        )
    end = next(tag for tag in _AFTER if tag in xml)
    return xml.replace(end, end + b'<calcPr fullCalcOnLoad="1"/>', 1)

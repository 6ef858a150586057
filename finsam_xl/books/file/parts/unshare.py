"""A sheet part where some cells' shared formulas are written out in each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from finsam_xl.books.file.parts.formula_cells import FormulaCells
from finsam_xl.books.file.parts.sheet_xml import Cell, rows
from finsam_xl.books.file.parts.xml_text import escaped

_FORMULA = re.compile(rb"<f(?=[\s/>])[^>]*?(?:/>|>[^<]*</f>)")
Cells = Iterable[tuple[int, int]]


def unshared(xml: bytes, span: tuple[int, int], found: FormulaCells, touched: Cells) -> bytes:
    """The part with each group that a touched cell belongs to written out; values are kept."""
    groups = {found.shared[at] for at in touched if at in found.shared}
    alone = {at for at, group in found.shared.items() if group in groups}
    if not alone:
        return xml
    out, at = [], span[0]
    for row in rows(xml, *span):
        columns = {column for number, column in alone if number == row.number}
        for cell in row.cells() if columns else ():
            if cell.column in columns:
                inside = xml.index(row.inside, row.start) if row.inside else row.start
                out += [xml[at : inside + cell.start], _plain(cell, found, row.number)]
                at = inside + cell.end
    return xml[: span[0]] + b"".join(out) + xml[at:]


def _plain(cell: Cell, found: FormulaCells, row: int) -> bytes:
    text = escaped(found.texts[row, cell.column].removeprefix("=")).encode()
    inside = _FORMULA.sub(lambda _: b"<f>%s</f>" % text, cell.inside, count=1)
    return b"<c%s>%s</c>" % (cell.attributes, inside)

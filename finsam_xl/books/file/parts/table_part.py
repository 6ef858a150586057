"""A table's own part: where it stands, and the part rewritten when the table grows or shrinks."""

from __future__ import annotations

import re

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place, split_address
from finsam_xl.books.file.parts.package import Package
from finsam_xl.books.file.parts.xml_text import start_tags, unescaped
from finsam_xl.books.file.refusals import refusal
from finsam_xl.books.plan.extent import Extent

_REF = re.compile(rb'(?<=\sref=")([A-Z]+\d+:[A-Z]+)(\d+)(?=")')
_COLUMN = re.compile(rb"<tableColumn(?=[\s/>])")
_NAMED = re.compile(rb'<tableColumn id="\d+" name="([^"]*)"')
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


class TablePart(Frozen):
    """A table: its name, its part, where it stands, its labels, and whether it has a sum row."""

    name: str
    part: str
    extent: Extent
    labels: tuple[str, ...]
    totals: bool

    @property
    def bottom(self) -> int:
        """The last sheet row that is the table's, a sum row included."""
        return self.extent.last_row + self.totals

    def overlaps(self, other: TablePart) -> bool:
        """Whether the two share a cell of one sheet."""
        one, two = self.extent, other.extent
        return (
            one.sheet == two.sheet
            and max(one.row, two.row) <= min(self.bottom, other.bottom)
            and max(one.column, two.column) <= min(one.last_column, two.last_column)
        )


def read_table(package: Package, part: str, sheet: str) -> TablePart:
    """The table that this part tells of."""
    xml = package.xml(part)
    table = next(start_tags(b"table", xml), None)
    if table is None:
        raise refusal("B14", package.file, part)
    name = table.get("displayName") or table.get("name") or part
    labels = tuple(map(_label, _column_names(xml)))
    if table.get("headerRowCount") == "0":
        raise refusal("B31", name)
    totals = table.get("totalsRowCount", "0") != "0"
    row, column, height = _body(name, table.get("ref", ""), len(labels), 1 + totals)
    extent = Extent(sheet, row, column, height, len(labels), headed=True)
    return TablePart(name, package.entry(part).filename, extent, labels, totals)


def resized(xml: bytes, table: TablePart, height: int) -> bytes:
    """The part with every area that ended with the table ending where it ends now."""
    old = str(table.extent.last_row).encode()
    new = str(table.extent.first_row + height - 1).encode()
    return _REF.sub(lambda ref: ref[1] + (new if ref[2] == old else ref[2]), xml)


def check_header(table: TablePart, header: tuple[str, ...]) -> None:
    """Refuse a header cell that is not what the table calls its column."""
    for column, (found, wanted) in enumerate(zip(header, table.labels, strict=True)):
        if " ".join(found.split()) != " ".join(wanted.split()):
            at = Place(table.extent.sheet, table.extent.row, table.extent.column + column)
            raise refusal("B19", str(at), table.name)


def _column_names(xml: bytes) -> list[str]:
    """The columns' names; written as usual they take one pass."""
    names = _NAMED.findall(xml)
    if len(names) == len(_COLUMN.findall(xml)):
        return [unescaped(name.decode()) for name in names]
    return [tag.get("name", "") for tag in start_tags(b"tableColumn", xml)]


def _body(name: str, ref: str, width: int, beside: int) -> tuple[int, int, int]:
    """Where the table begins, row and column, and its height without header and sum row."""
    first, _, last = ref.partition(":")
    try:
        (top, left), (bottom, right) = split_address(first), split_address(last)
    except ValueError as error:
        raise refusal("B17", name, ref) from error
    height = bottom - top + 1 - beside
    if height < 1 or right - left + 1 != width:
        raise refusal("B17", name, ref)
    return top, left, height


def _label(name: str) -> str:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), name)

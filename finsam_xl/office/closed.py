"""Closed files, opened out of sight for as long as it takes and never changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from finsam_xl.office.bridge import fault, properties, uno, url
from finsam_xl.office.cells import NumberFormats
from finsam_xl.office.objects import Document, Spreadsheet, SpreadsheetDocument
from finsam_xl.office.office import Office
from finsam_xl.office.reading import Value, read_cells
from finsam_xl.office.refusals import OfficeFailed

EXPORTS = {
    "com.sun.star.text.TextDocument": "writer_pdf_Export",
    "com.sun.star.sheet.SpreadsheetDocument": "calc_pdf_Export",
}
ACCESSIBLE = {"PDFUACompliance": True, "SelectPdfVersion": 2, "UseTaggedPDF": True}
"""PDF/UA-1 within PDF/A-2b: what an authority must publish."""
_FEW_ROWS = 50
"""Rows that are fetched along rather than asked around."""


@contextmanager
def opened(office: Office, path: Path) -> Iterator[Document]:
    """A file, read only and without a window."""
    document = office.open_hidden(path)
    try:
        yield document
    finally:
        document.close(True)  # noqa: FBT003 - UNO's own signature


def to_pdf(office: Office, source: Path, target: Path) -> Path:
    """Write a document or a workbook as an accessible PDF."""
    with opened(office, source) as document:
        kind = next((k for k in EXPORTS if document.supportsService(k)), "")
        if not kind:
            raise OfficeFailed(f"{source.name} är varken en text eller en arbetsbok.")
        data = uno().Any("[]com.sun.star.beans.PropertyValue", properties(**ACCESSIBLE))
        try:
            document.storeToURL(url(target), properties(FilterName=EXPORTS[kind], FilterData=data))
        except fault() as error:
            raise OfficeFailed(f"LibreOffice kan inte skriva {target.name}.") from error
    return target


def recalculated(
    office: Office, path: Path, wanted: Mapping[str, Sequence[str]]
) -> dict[tuple[str, str], Value]:
    """The values at these addresses by sheet, every formula reckoned anew."""
    with opened(office, path) as document:
        book = cast("SpreadsheetDocument", document)
        book.calculateAll()
        return {
            (sheet, address): value
            for sheet, addresses in wanted.items()
            for address, value in _read(book.Sheets.getByName(sheet), addresses, book.NumberFormats)
        }


def _read(
    sheet: Spreadsheet, addresses: Sequence[str], formats: NumberFormats
) -> Iterator[tuple[str, Value]]:
    """The cells picked out of the blocks that they stand in, each fetched in one call."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)  # noqa: FBT003 - UNO's own signature
    end = cursor.RangeAddress
    found = [(sheet.getCellRangeByName(address).RangeAddress, address) for address in addresses]
    used = [
        (at.StartRow, at.StartColumn, address)
        for at, address in found
        if at.StartRow <= end.EndRow and at.StartColumn <= end.EndColumn
    ]
    values = dict[str, Value]()
    for block in _blocks(sorted(used)):
        top, low = block[0][0], block[-1][0]
        left, right = min(column for _, column, _ in block), max(column for _, column, _ in block)
        rows = read_cells(sheet.getCellRangeByPosition(left, top, right, low), formats)
        values |= {address: rows[row - top][column - left] for row, column, address in block}
    return ((address, values.get(address)) for address in addresses)


def _blocks(cells: list[tuple[int, int, str]]) -> list[list[tuple[int, int, str]]]:
    """The cells in their order, cut where many rows without any lie between two."""
    blocks: list[list[tuple[int, int, str]]] = []
    for cell in cells:
        if blocks and cell[0] - blocks[-1][-1][0] <= _FEW_ROWS:
            blocks[-1].append(cell)
        else:
            blocks.append([cell])
    return blocks

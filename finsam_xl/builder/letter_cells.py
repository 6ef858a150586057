"""The rows and cells that the tables of our Word templates are made of."""

from __future__ import annotations

from dataclasses import dataclass

from finsam_xl.builder import look
from finsam_xl.builder.letter_xml import STRONG, paragraph

REPEATED = "<w:tblHeader/>"
"""Marks a header row: it stands on each page, and a screen reader reads it with each cell."""


@dataclass(frozen=True, slots=True)
class CellLook:
    """How a row's cells look: the label's style, the rules above and below, and the text.

    `amount` is the style of the cells with amounts, `stands` is where in its cell a text stands.
    """

    label: str = "Tabelltext"
    above: str = ""
    below: str = ""
    run: str = ""
    amount: str = "Tabellbelopp"
    stands: str = "bottom"


@dataclass(frozen=True, slots=True)
class TableLook:
    """A table's column widths, in twentieths of a point, and its words for a screen reader.

    `gap` is the space after each cell, for columns of words.
    """

    widths: tuple[int, ...]
    caption: str
    description: str
    gap: int = 0


_EDGE = '<w:{{side}} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'
_THIN = _EDGE.format(size=4, colour=look.LINE.lstrip("#"))
_RULE = _EDGE.format(size=8, colour=look.INK.lstrip("#"))
HEADING = CellLook(below=_RULE, run=STRONG)
LABEL = CellLook("Tabellrubrik", run=STRONG)
SUM = CellLook(above=_RULE, run=STRONG)
AMOUNT = CellLook(above=_THIN)
CODE = CellLook()


def table(shown: TableLook, *rows: str) -> str:
    """A table of these rows."""
    width = sum(shown.widths)
    columns = "".join(f'<w:gridCol w:w="{each}"/>' for each in shown.widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
        f'<w:right w:w="{shown.gap}" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0"'
        f' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{shown.caption}"/>'
        f'<w:tblDescription w:val="{shown.description}"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def row(mark: str, *cells: str) -> str:
    """A row that no page break cuts in two."""
    return f"<w:tr><w:trPr><w:cantSplit/>{mark}</w:trPr>{''.join(cells)}</w:tr>"


def cell(width: int, shown: CellLook, style: str, text: str) -> str:
    """A cell with one paragraph."""
    edges = shown.above.format(side="top") + shown.below.format(side="bottom")
    borders = f"<w:tcBorders>{edges}</w:tcBorders>" if edges else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{borders}'
        f'<w:vAlign w:val="{shown.stands}"/></w:tcPr>{paragraph(style, text, shown.run)}</w:tc>'
    )


def code_row(shown: TableLook, code: str) -> str:
    """A row that holds a code for whole rows and vanishes with it."""
    words = paragraph("Mallkod", f"{{%tr {code} %}}")
    return (
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="{sum(shown.widths)}" w:type="dxa"/>'
        f'<w:gridSpan w:val="{len(shown.widths)}"/></w:tcPr>{words}</w:tc></w:tr>'
    )

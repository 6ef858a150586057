"""The table of Avgiftstabell as a template: one row for each look that a row can have."""

from __future__ import annotations

from dataclasses import dataclass

from finsam_xl.builder import look
from finsam_xl.builder.letter_xml import STRONG, TEXT_WIDTH, paragraph

_WIDTHS = (3969, 1417, 1701, TEXT_WIDTH - 3969 - 1417 - 1701)
"""Label, the code that begins a loop over columns, the amount, the code that ends the loop."""


@dataclass(frozen=True, slots=True)
class _Look:
    """How a row looks: the label's style, the rules above and below it, and whether it is bold."""

    label: str = "Tabelltext"
    above: str = ""
    below: str = ""
    run: str = ""


_EDGE = '<w:{{side}} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'
_THIN = _EDGE.format(size=4, colour=look.LINE.lstrip("#"))
_RULE = _EDGE.format(size=8, colour=look.INK.lstrip("#"))
_HEADING = _Look(below=_RULE, run=STRONG)
_LABEL = _Look("Tabellrubrik", run=STRONG)
_SUM = _Look(above=_RULE, run=STRONG)
_AMOUNT = _Look(above=_THIN)


def fee_table() -> str:
    """The header row, which repeats on each page, and the rows; rows of codes vanish."""
    rows = (
        _row("<w:tblHeader/>", _HEADING, "{{ enhet }}", ("år in åren", "{{ år }}")),
        _code_row("for rad in rader"),
        _code_row('if rad.slag == "rubrik"'),
        _body_row(_LABEL),
        _code_row('elif rad.slag == "total" or rad.slag == "summa"'),
        _body_row(_SUM),
        _code_row("else"),
        _body_row(_AMOUNT),
        _code_row("endif"),
        _code_row("endfor"),
    )
    return f"<w:tbl>{_properties()}{''.join(rows)}</w:tbl>"


def _properties() -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
    return (
        f'<w:tblPr><w:tblW w:w="{TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0"'
        ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        '<w:tblCaption w:val="Avgiftstabell"/><w:tblDescription w:val="Vad varje part och medlem'
        f' betalar, en kolumn för varje år."/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
    )


def _body_row(shown: _Look) -> str:
    return _row("", shown, "{{ rad.text }}", ("belopp in rad.belopp", "{{ belopp }}"))


def _row(mark: str, shown: _Look, label: str, loop: tuple[str, str]) -> str:
    """A label and a cell that is repeated, between the codes that repeat it."""
    over, repeated = loop
    return (
        f"<w:tr><w:trPr><w:cantSplit/>{mark}</w:trPr>"
        f"{_cell(0, shown, shown.label, label)}"
        f"{_cell(1, _Look(), 'Mallkod', f'{{%tc for {over} %}}')}"
        f"{_cell(2, shown, 'Tabellbelopp', repeated)}"
        f"{_cell(3, _Look(), 'Mallkod', '{%tc endfor %}')}</w:tr>"
    )


def _code_row(code: str) -> str:
    words = paragraph("Mallkod", f"{{%tr {code} %}}")
    return (
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="{TEXT_WIDTH}" w:type="dxa"/>'
        f'<w:gridSpan w:val="{len(_WIDTHS)}"/></w:tcPr>{words}</w:tc></w:tr>'
    )


def _cell(column: int, shown: _Look, style: str, text: str) -> str:
    edges = shown.above.format(side="top") + shown.below.format(side="bottom")
    borders = f"<w:tcBorders>{edges}</w:tcBorders>" if edges else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{_WIDTHS[column]}" w:type="dxa"/>{borders}'
        f'<w:vAlign w:val="bottom"/></w:tcPr>{paragraph(style, text, shown.run)}</w:tc>'
    )

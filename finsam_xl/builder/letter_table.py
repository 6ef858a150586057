"""The table of Avgiftstabell as a template: one row for each look that a row can have."""

from __future__ import annotations

from finsam_xl.builder import letter_cells as cells
from finsam_xl.builder.letter_cells import AMOUNT, CODE, HEADING, LABEL, SUM, CellLook, TableLook
from finsam_xl.builder.letter_xml import TEXT_WIDTH

_WIDTHS = (3969, 1417, 1701, TEXT_WIDTH - 3969 - 1417 - 1701)
"""Label, the code that begins a loop over columns, the amount, the code that ends the loop."""
_TABLE = TableLook(
    _WIDTHS, "Avgiftstabell", "Vad varje part och medlem betalar, en kolumn för varje år."
)


def fee_table() -> str:
    """The header row, which repeats on each page, and the rows; rows of codes vanish."""
    return cells.table(
        _TABLE,
        _row(cells.REPEATED, HEADING, "{{ enhet }}", ("år in åren", "{{ år }}")),
        _code_row("for rad in rader"),
        _code_row('if rad.slag == "rubrik"'),
        _body_row(LABEL),
        _code_row('elif rad.slag == "total" or rad.slag == "summa"'),
        _body_row(SUM),
        _code_row("else"),
        _body_row(AMOUNT),
        _code_row("endif"),
        _code_row("endfor"),
    )


def _code_row(code: str) -> str:
    return cells.code_row(_TABLE, code)


def _body_row(shown: CellLook) -> str:
    return _row("", shown, "{{ rad.text }}", ("belopp in rad.belopp", "{{ belopp }}"))


def _row(mark: str, shown: CellLook, label: str, loop: tuple[str, str]) -> str:
    """A label and a cell that is repeated, between the codes that repeat it."""
    over, repeated = loop
    return cells.row(
        mark,
        cells.cell(_WIDTHS[0], shown, shown.label, label),
        cells.cell(_WIDTHS[1], CODE, "Mallkod", f"{{%tc for {over} %}}"),
        cells.cell(_WIDTHS[2], shown, "Tabellbelopp", repeated),
        cells.cell(_WIDTHS[3], CODE, "Mallkod", "{%tc endfor %}"),
    )

"""Tables of amounts as templates: one row for each look a row can have, and a loop over columns."""

from __future__ import annotations

from dataclasses import dataclass

from finsam_xl.builder import letter_cells as cells
from finsam_xl.builder.letter_cells import AMOUNT, CODE, HEADING, LABEL, SUM, CellLook, TableLook
from finsam_xl.builder.letter_xml import TEXT_WIDTH

_LABEL, _LOOP = 3969, 1417


@dataclass(frozen=True, slots=True)
class TableFields:
    """The fields that fill a table: words over the first column, the columns, and the rows.

    `columns` is a loop's head and its variable's name: ("år in åren", "år").
    """

    corner: str
    columns: tuple[str, str]
    rows: str


@dataclass(frozen=True, slots=True)
class RowLooks:
    """How the kinds of rows look: the header row, a label, a sum, and all others."""

    heading: CellLook
    label: CellLook
    sum: CellLook
    amount: CellLook


LETTER = RowLooks(HEADING, LABEL, SUM, AMOUNT)


def amount_widths(amount: int) -> tuple[int, ...]:
    """Label, the code that begins a loop over columns, the amount, the code that ends the loop."""
    return (_LABEL, _LOOP, amount, TEXT_WIDTH - _LABEL - _LOOP - amount)


def fee_table() -> str:
    """The table of Avgiftstabell."""
    shown = TableLook(
        amount_widths(1701),
        "Avgiftstabell",
        "Vad varje part och medlem betalar, en kolumn för varje år.",
    )
    return amount_table(TableFields("enhet", ("år in åren", "år"), "rader"), shown, LETTER)


def amount_table(of: TableFields, shown: TableLook, looks: RowLooks) -> str:
    """The header row, which repeats on each page, and the rows; rows of codes vanish."""
    loop, name = of.columns
    head = (cells.REPEATED, shown, looks.heading)
    return cells.table(
        shown,
        _row(head, f"{{{{ {of.corner} }}}}", (loop, f"{{{{ {name} }}}}")),
        cells.code_row(shown, f"for rad in {of.rows}"),
        cells.code_row(shown, 'if rad.slag == "rubrik"'),
        _body_row(shown, looks.label),
        cells.code_row(shown, 'elif rad.slag == "total" or rad.slag == "summa"'),
        _body_row(shown, looks.sum),
        cells.code_row(shown, "else"),
        _body_row(shown, looks.amount),
        cells.code_row(shown, "endif"),
        cells.code_row(shown, "endfor"),
    )


def _body_row(shown: TableLook, look: CellLook) -> str:
    return _row(("", shown, look), "{{ rad.text }}", ("belopp in rad.belopp", "{{ belopp }}"))


def _row(of: tuple[str, TableLook, CellLook], label: str, loop: tuple[str, str]) -> str:
    """A label and a cell that is repeated, between the codes that repeat it."""
    (mark, shown, look), (over, repeated) = of, loop
    return cells.row(
        mark,
        cells.cell(shown.widths[0], look, look.label, label),
        cells.cell(shown.widths[1], CODE, "Mallkod", f"{{%tc for {over} %}}"),
        cells.cell(shown.widths[2], look, look.amount, repeated),
        cells.cell(shown.widths[3], CODE, "Mallkod", "{%tc endfor %}"),
    )

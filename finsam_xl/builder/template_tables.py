"""The tables of our report templates: smaller than a letter's, so that a budget fits a page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from finsam_xl.builder import letter_cells as cells
from finsam_xl.builder.letter_cells import AMOUNT, HEADING, LABEL, SUM, CellLook, TableLook
from finsam_xl.builder.letter_table import RowLooks, TableFields, amount_table, amount_widths

TEXT, NUMBER = "Rapporttext", "Rapportbelopp"


def _dense(look: CellLook, label: str = TEXT) -> CellLook:
    return replace(look, label=label, amount=NUMBER)


_GAP = 113
"""2 mm between columns of words."""
REPORT = RowLooks(_dense(HEADING), _dense(LABEL, "Rapportrubrik"), _dense(SUM), _dense(AMOUNT))
_WORDS = replace(REPORT.amount, stands="top")


@dataclass(frozen=True, slots=True)
class Words:
    """A table's words for those who listen to it: its name, and what it shows."""

    caption: str
    description: str


def report_table(name: str, words: Words, amount: int) -> str:
    """The table in the field of this name, with columns of amounts of this width."""
    shown = TableLook(amount_widths(amount), words.caption, words.description)
    columns = (f"kolumn in {name}.kolumner", "kolumn")
    return amount_table(TableFields(f"{name}.enhet", columns, f"{name}.rader"), shown, REPORT)


@dataclass(frozen=True, slots=True)
class TextColumn:
    """A column of words or numbers: its width, its heading, and the code of its cells."""

    width: int
    heading: str
    code: str
    style: str = TEXT


def text_table(loop: str, words: Words, columns: tuple[TextColumn, ...]) -> str:
    """A row for each turn of the loop (rad in mål), and a header row that repeats."""
    widths = tuple(each.width for each in columns)
    shown = TableLook(widths, words.caption, words.description, _GAP)
    return cells.table(
        shown,
        _row((cells.REPEATED, REPORT.heading), columns, [each.heading for each in columns]),
        cells.code_row(shown, f"for {loop}"),
        _row(("", _WORDS), columns, [each.code for each in columns]),
        cells.code_row(shown, "endfor"),
    )


def _row(look: tuple[str, CellLook], columns: tuple[TextColumn, ...], texts: list[str]) -> str:
    mark, shown = look
    pairs = zip(columns, texts, strict=True)
    return cells.row(mark, *(cells.cell(of.width, shown, of.style, text) for of, text in pairs))

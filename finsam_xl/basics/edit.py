"""What an action asks a book to write: values, texts, formulas of our own, and whole row sets."""

from __future__ import annotations

from datetime import date, datetime

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.place import Place


class FormulaText(Frozen):
    """A formula of our own in A1 notation, English names and commas, with its leading =."""

    text: str


class Value(Frozen):
    """Put a number, a truth value or a date in a cell."""

    at: Place
    value: float | bool | date | datetime


class Text(Frozen):
    """Put a text in a cell, never read as a formula, number or date."""

    at: Place
    text: str


class Formula(Frozen):
    """Put a formula of our own in a cell."""

    at: Place
    formula: FormulaText


class Clear(Frozen):
    """Empty a cell's contents; its look stays."""

    at: Place


class ReplaceRows(Frozen):
    """Let a table hold exactly these rows, each as wide as the table; no rows leave one blank row.

    The table grows or shrinks at its lower end; cells given up are emptied. A text in a row is
    always text; a formula must be a FormulaText.
    """

    table: str
    rows: tuple[tuple[CellValue | FormulaText, ...], ...]


Edit = Value | Text | Formula | Clear | ReplaceRows

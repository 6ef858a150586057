"""A mend for one of LibreOffice's faults: a table that shrinks spoils its own formulas."""

from __future__ import annotations

from itertools import groupby

from finsam_xl.calc.addresses import Rectangle
from finsam_xl.calc.ranges import Range


def regroup(body: Range) -> None:
    """Write a table's formulas anew, so that they are reckoned without the rows that fell out.

    LibreOffice reckons equal formulas of a column as one; rows outside the table, where
    `[#This Row]` has no meaning, would leave all of them with an error.
    """
    columns = list(zip(*_formulas(body), strict=True))
    for column, texts in enumerate(columns):
        for is_formula, run in groupby(enumerate(texts), key=lambda item: item[1] is not None):
            if is_formula:
                rows, formulas = zip(*run, strict=True)
                _write(body, rows[0], column, formulas)


def _formulas(body: Range) -> list[list[str | None]]:
    """None for a constant, and for a text that only looks like a formula: it is its own value."""
    texts, values = body.cells.getFormulaArray(), body.cells.getDataArray()
    return [
        [text if text.startswith("=") and text != value else None for text, value in pairs]
        for pairs in (zip(*rows, strict=True) for rows in zip(texts, values, strict=True))
    ]


def _write(body: Range, row: int, column: int, formulas: tuple[str, ...]) -> None:
    at = body.where
    where = Rectangle(at.row + row, at.column + column, len(formulas), 1)
    Range(body.sheet, where).cells.setFormulaArray(tuple((text,) for text in formulas))

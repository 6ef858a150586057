"""Table rows as files hold them: columns by label, values as typed, and where each row stood."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.identity import without_identity_numbers
from finsam_xl.basics.refusal import Refusal

Raw = str | float | bool | None
MOST_ROWS = 200_000
MOST_COLUMNS = 500
MOST_SHOWN = 40
LARGEST = 1e15
"""Beyond this a spreadsheet no longer holds every whole number."""


class RawRows(Frozen):
    """Rows read from a file: the column labels it has, and each row's values in that order.

    `lines` are the file's lines where the rows stand; left out where they are 2, 3, 4 and on.
    `columns` are the file's columns of each row's values; left out where they are 1, 2, 3 and on.
    `title` is the first cell above the labels, if anything stands there.
    """

    labels: tuple[str, ...]
    rows: tuple[tuple[Raw, ...], ...]
    lines: tuple[int, ...] = ()
    title: str = ""
    columns: tuple[tuple[int, ...], ...] = ()

    def line(self, row: int) -> int:
        """The file's line, counted from 1, of a row counted from 0."""
        return self.lines[row] if self.lines else row + 2

    def column(self, row: int, at: int) -> int:
        """The file's column, counted from 1, of a value in a row, both counted from 0."""
        return self.columns[row][at] if self.columns else at + 1


def as_text(value: Raw) -> str:
    """A value as it was typed, whole numbers without decimals; identity numbers are sought here."""
    if isinstance(value, float) and value.is_integer() and abs(value) < LARGEST:
        return str(int(value))
    return "" if value is None else str(value)


def shown(text: str, most: int = MOST_SHOWN) -> str:
    """A file's words as they may be told: one short line without identity numbers.

    They are taken out before the line is cut, or half a number would be told.
    """
    line = " ".join(without_identity_numbers(text).split())
    return line if len(line) <= most else line[: most - 1] + "…"


def narrow(labels: tuple[str, ...], name: str) -> tuple[str, ...]:
    """The labels if they are not too many and none stands twice; Refusal else."""
    if len(labels) > MOST_COLUMNS:
        raise Refusal("E11", f"Filen {name} har fler än {MOST_COLUMNS} kolumner; ta bort några.")
    twice = [label for label in labels if labels.count(label) > 1]
    if twice:
        raise Refusal(
            "E06", f"Filen {name} har kolumnen ”{shown(twice[0])}” två gånger; ta bort den ena."
        )
    return labels


def checked(rows: RawRows, name: str) -> RawRows:
    """The rows if they are not too many, in their shortest form; Refusal else."""
    if len(rows.rows) > MOST_ROWS:
        raise Refusal("E05", f"Filen {name} har fler än {MOST_ROWS} rader; dela upp den.")
    return rows._replace(lines=()) if rows.lines == tuple(range(2, len(rows.rows) + 2)) else rows

"""A report to print: rows of amounts under a title, the same for a sheet and for Word."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.swedish import plain_number


class RowKind(Enum):
    """What a row of a report is; the value decides its look in the sheet."""

    TITLE = "title"
    NAME = "name"
    HEADING = "heading"
    TOTAL = "total"
    PART = "part"
    LABEL = "label"
    MEMBER = "member"
    SUM = "sum"
    NOTE = "note"


class ReportRow(Frozen):
    """A row: its text and an amount for each column; None where there is none.

    `sums` tells which rows a sum adds up, counted from its own: (-2, -1) are the two above it,
    (1, 2, 3) the three below.
    """

    kind: RowKind
    text: str
    amounts: tuple[Kr | None, ...] = ()
    sums: tuple[int, ...] = ()


class Report(Frozen):
    """A whole report; `association` is the name of the one who makes it.

    `unit` heads the first column (Kronor, Tusental kronor) and `kronor` is how many one unit is.
    `decision` is the decision that the report rests on or leads to, "" before there is one. The
    notes stand below the rows. A report without columns has nothing but its notes to tell.
    """

    title: str
    association: str
    unit: str
    columns: tuple[str, ...]
    rows: tuple[ReportRow, ...]
    notes: tuple[str, ...]
    kronor: int = 1
    decision: str = ""

    def in_unit(self, amount: Kr) -> Fraction:
        """The amount counted in the report's unit, exact."""
        return amount.kronor / self.kronor

    def printed(self, amount: Kr) -> str:
        """The amount in the report's unit, as it is printed: never rounded."""
        return plain_number(self.in_unit(amount))


def rows_above(count: int) -> tuple[int, ...]:
    """The `sums` of a row that adds up this many rows straight above it."""
    return tuple(range(-count, 0))


def rows_below(count: int) -> tuple[int, ...]:
    """The `sums` of a row that adds up this many rows straight below it."""
    return tuple(range(1, count + 1))

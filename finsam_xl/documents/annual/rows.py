"""The rows of a statement: amounts of the year beside those of the year before."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.report import RowKind


class Pair(Frozen):
    """An amount of the year and of the year before; None is not known."""

    this: Kr | None = ZERO
    last: Kr | None = ZERO

    # amounts add where a tuple would join
    def __add__(self, other: Pair) -> Pair:  # type: ignore[override]
        return Pair(_sum(self.this, other.this), _sum(self.last, other.last))

    def __neg__(self) -> Pair:
        return Pair(_less(self.this), _less(self.last))

    def or_else(self, other: Pair) -> Pair:
        """What is known of this pair, and for the rest what the other one knows."""
        return Pair(
            other.this if self.this is None else self.this,
            other.last if self.last is None else self.last,
        )

    def __bool__(self) -> bool:
        """False where both years are known to be nothing, so that the row may be left out."""
        return self != NOTHING


NOTHING = Pair()
UNKNOWN = Pair(None, None)


def _sum(one: Kr | None, other: Kr | None) -> Kr | None:
    return None if one is None or other is None else one + other


def _less(amount: Kr | None) -> Kr | None:
    return None if amount is None else -amount


class StatementRow(Frozen):
    """A row of a statement: its kind, its words and its amounts; a label has none."""

    kind: RowKind
    text: str
    amounts: Pair | None = None


def label(text: str) -> StatementRow:
    """A heading inside the statement."""
    return StatementRow(RowKind.LABEL, text)


def post(text: str, amounts: Pair) -> StatementRow:
    """A post that stands there whatever it holds."""
    return StatementRow(RowKind.MEMBER, text, amounts)


def used(text: str, amounts: Pair) -> Iterator[StatementRow]:
    """A post that is left out where it is nothing in both years."""
    if amounts:
        yield post(text, amounts)


def sum_row(text: str, amounts: Pair) -> StatementRow:
    """A sum of what stands above it."""
    return StatementRow(RowKind.SUM, text, amounts)


def total_row(text: str, amounts: Pair) -> StatementRow:
    """What the whole statement ends with."""
    return StatementRow(RowKind.TOTAL, text, amounts)

"""The counts that are published together, how they add up, and what is hidden of them."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.basics.frozen import Frozen

HIDDEN_TEXT = ".."
"""What stands for every hidden count: the same sign, so that it does not tell which are small."""
ZEROS_SHOWN, ZEROS_HIDDEN = "visas", "döljs"


class Cell(Frozen):
    """One published count: what is counted and of whom, as (dimension, value) in sorted order.

    A dimension that is left out is summed over, so a table's margins are cells too, and two
    tables that share a margin share its cell.
    """

    measure: str
    where: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, measure: str, **where: str) -> Cell:
        """The cell by its dimensions in any order."""
        return cls(measure, tuple(sorted(where.items())))


class Balance(Frozen):
    """Counts that anybody can add up: the sum of the left ones is the sum of the right ones."""

    left: tuple[Cell, ...]
    right: tuple[Cell, ...]


class Excess(Frozen):
    """What a verdict tells of counts that are hidden: times the counts added up are at least this.

    Of 16 exits at least a quarter: 4 times those to work, less the 16, is at least 0.
    """

    times: tuple[tuple[Cell, int], ...]
    least: int


class Release(Frozen):
    """All the counts of one report, whatever sheet, chart or document they stand in.

    `unprinted` are counts that stand nowhere, but that nobody may work out where they are small.
    In `veiled` tables a nothing may be hidden too, so a hidden count there may be nothing.
    """

    counts: Mapping[Cell, int]
    balances: tuple[Balance, ...] = ()
    unprinted: frozenset[Cell] = frozenset()
    veiled: frozenset[Cell] = frozenset()
    excesses: tuple[Excess, ...] = ()


class SmallCounts(Frozen):
    """The association's rule: counts under `threshold` are hidden, zeros as `zeros` says.

    A hidden count must be free to lie anywhere in an interval at least `threshold` wide.
    """

    threshold: int
    zeros: str = ZEROS_SHOWN

    @property
    def lowest(self) -> int:
        """The least that a reader knows a hidden count to be."""
        return 1 if self.zeros == ZEROS_SHOWN else 0

    def is_small(self, count: int) -> bool:
        """True for a count that must be hidden for its own sake."""
        return self.lowest <= count < self.threshold


class Published(Frozen):
    """A release and what is hidden of it: the only way to a count that leaves the workbook.

    `exposed` are the hidden counts that earlier reports give away, whatever is hidden in this one.
    """

    release: Release
    hidden: frozenset[Cell]
    rule: SmallCounts
    exposed: frozenset[Cell] = frozenset()

    @property
    def dotted(self) -> frozenset[Cell]:
        """The counts that a sheet or a document has dots for."""
        return self.hidden - self.release.unprinted

    def value(self, cell: Cell) -> int | None:
        """The count; None where it is hidden."""
        return None if cell in self.hidden else self.release.counts[cell]

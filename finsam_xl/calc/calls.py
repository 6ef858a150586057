"""How often the engine went over the bridge, so that a test can tell a block from a loop."""

from __future__ import annotations

from dataclasses import astuple, dataclass, replace


@dataclass(slots=True)
class Calls:
    """Counts since the last `reset`.

    `reads` are blocks of values and `formulas` blocks of formulas, which Excel too hands over in a
    call of their own; `writes` are blocks written and `resizes` tables given another size.
    `locating` are the questions for tables and names, `measuring` those for how far a sheet is used
    and for the rectangle to move. `comments` are sheets that were asked for their notes.
    """

    reads: int = 0
    formulas: int = 0
    writes: int = 0
    resizes: int = 0
    locating: int = 0
    measuring: int = 0
    comments: int = 0

    def reset(self) -> None:
        """Begin again from nought."""
        self.reads = self.formulas = self.writes = self.resizes = 0
        self.locating = self.measuring = self.comments = 0

    def with_those_of(self, other: Calls) -> Calls:
        """The sum of two counts."""
        mine, theirs = astuple(self), astuple(other)
        return Calls(*(one + more for one, more in zip(mine, theirs, strict=True)))

    def now(self) -> Calls:
        """The counts as they stand."""
        return replace(self)


CALLS = Calls()
"""One for the process, as there is one bridge."""

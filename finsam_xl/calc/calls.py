"""How often the engine went over the bridge, so that a test can tell a block from a loop."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(slots=True)
class Calls:
    """Counts since the last `reset`: blocks read and written, tables resized, places located.

    `comments` are the sheets that have been asked for their notes.
    `reads` are blocks of values or of formulas; `formulas` tells how many of them were formulas.
    """

    reads: int = 0
    formulas: int = 0
    writes: int = 0
    resizes: int = 0
    locating: int = 0
    comments: int = 0

    def reset(self) -> None:
        """Begin again from nought."""
        self.reads = self.formulas = self.writes = self.resizes = 0
        self.locating = self.comments = 0

    def now(self) -> Calls:
        """The counts as they stand."""
        return replace(self)


CALLS = Calls()
"""One for the process, as there is one bridge."""

"""How often the engine went over the bridge, so that a test can tell a block from a loop."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Calls:
    """Counts since the last `reset`: blocks read, blocks written, ranges and tables located."""

    reads: int = 0
    writes: int = 0
    locating: int = 0

    def reset(self) -> None:
        """Begin again from nought."""
        self.reads = self.writes = self.locating = 0


CALLS = Calls()
"""One for the process, as there is one bridge."""

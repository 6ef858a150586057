"""Ratios measured in one run: two things timed in turn, the best of each compared."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """Seconds of ours and of the yardstick, best of the rounds."""

    ours: float
    yardstick: float

    @property
    def value(self) -> float:
        """How many times longer ours took."""
        return self.ours / self.yardstick

    def __str__(self) -> str:
        return f"{self.value:.2f} ({self.ours * 1000:.0f} ms / {self.yardstick * 1000:.0f} ms)"


def in_turn(ours: Callable[[], object], yardstick: Callable[[], object], rounds: int = 9) -> Ratio:
    """Time both in turn, so that a busy moment of the machine hits both."""
    pairs = [(_seconds(ours), _seconds(yardstick)) for _ in range(rounds)]
    return Ratio(min(pair[0] for pair in pairs), min(pair[1] for pair in pairs))


def process(words: list[str]) -> Callable[[], object]:
    """A process from cold start to its end; it must go well."""

    def run() -> None:
        done = subprocess.run(words, check=False, capture_output=True)
        assert done.returncode == 0, done.stderr

    return run


def _seconds(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return time.perf_counter() - start

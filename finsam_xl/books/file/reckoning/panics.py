"""How a crash inside a Rust library looks from Python, so that it can be met as any other fault."""

from __future__ import annotations


def or_panic(*kinds: type[BaseException]) -> tuple[type[BaseException], ...]:
    """These exceptions and such crashes, whose class is made at the first one, for no import."""
    crashes = (kind for kind in BaseException.__subclasses__() if kind.__name__ == "PanicException")
    return (*kinds, *crashes)

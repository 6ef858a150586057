r"""The settings file that the add-in's xlwings reads: our lines first, the user's untouched below.

A setting is taken from the first line that has its name, so ours win without changing theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_END = b"\r\n"


def with_ours(text: bytes, old: Iterable[str], new: Sequence[str]) -> bytes:
    """The file with our old lines taken away and the new ones on top."""
    return b"".join(line.encode() + _END for line in new) + without(text, old)


def without(text: bytes, ours: Iterable[str]) -> bytes:
    """The file without these lines, each taken away once; all else byte for byte as it was."""
    lines = text.splitlines(keepends=True)
    for each in ours:
        own = each.encode()
        found = next((line for line in lines if line.rstrip(_END) == own), None)
        if found is not None:
            lines.remove(found)
    return b"".join(lines)


def setting(key: str, value: str) -> str:
    """A line as VBA's Input # reads it."""
    return f'"{key}","{value}"'


def holds(text: bytes, line: str) -> bool:
    """True if the first line with this line's name is this line."""
    name = line.partition(",")[0].encode().lower()
    first = (each.rstrip(_END) for each in text.splitlines() if each.lower().startswith(name))
    return next(first, b"") == line.encode()

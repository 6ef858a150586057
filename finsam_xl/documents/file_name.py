"""Names for files: safe on every computer, and each its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import count

_UNSAFE = re.compile(r'[<>:"/\\|?*]+')
_UNSEEN = re.compile(
    r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]+"
)
_MOST_BYTES = 150
"""Far below what Windows, OneDrive and Linux allow, with room for a folder and an ending."""


def safe_name(words: str) -> str:
    """The words as a file name without its ending: no signs that a file system refuses.

    A slash becomes a hyphen; line breaks and signs that can't be seen become one space.
    """
    seen = _UNSEEN.sub(" ", unicodedata.normalize("NFC", words))
    short = _UNSAFE.sub("-", seen).encode()[:_MOST_BYTES].decode(errors="ignore")
    return short.strip(" .") or "Dokument"


def unique_names(names: Iterable[str]) -> list[str]:
    """Each as a safe name; one that is taken, whatever its case, gets 2, 3 and so on after it."""
    taken: set[str] = set()
    made = []
    for name in map(safe_name, names):
        free = next(each for each in _names(name) if each.casefold() not in taken)
        taken.add(free.casefold())
        made.append(free)
    return made


def _names(name: str) -> Iterable[str]:
    yield name
    for number in count(2):
        yield f"{name} {number}"

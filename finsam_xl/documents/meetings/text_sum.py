"""The sum of what a meeting's Word file says in its items: another text has another sum."""

from __future__ import annotations

from hashlib import sha256

from finsam_xl.documents.meetings.read_back import items_of, lines_of

_LENGTH = 32
_LETTERS = str.maketrans("0123456789abcdef", "abcdefghijklmnop")
"""Letters alone: a row of digits could be taken for a number that says who somebody is."""


def text_sum(document: bytes, name: str) -> str:
    """The same however often the file is saved, as long as its items say the same."""
    said = repr([tuple(item) for item in items_of(lines_of(document, name))])
    return sha256(said.encode()).hexdigest()[:_LENGTH].translate(_LETTERS)

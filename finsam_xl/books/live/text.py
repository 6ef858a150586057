"""Texts on their way to Excel, which reads what it is given as if somebody typed it."""

from __future__ import annotations

import re

_TYPED_FIRST = tuple("=+-@'#")
_TRUTHS = frozenset({"true", "false", "sant", "falskt"})
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS_OF_A_DATE = 2


def written(text: str) -> str:
    """The text, after an apostrophe where Excel would make something else of it.

    Excel keeps the apostrophe as a mark of the cell, not as a part of its text.
    """
    return f"'{text}" if _would_be_read(text) else text


def _would_be_read(text: str) -> bool:
    bare = text.strip()
    if text[:1] == "'" or bare.startswith(_TYPED_FIRST) or bare.casefold() in _TRUTHS:
        return True
    # Numbers, dates and times in any language hold a digit and few words: 5 kr, 1 maj 2016.
    has_digit = any(letter.isnumeric() for letter in bare)
    return has_digit and len(_WORD.findall(bare)) <= _MOST_WORDS_OF_A_DATE

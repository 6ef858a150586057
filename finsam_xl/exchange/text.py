"""A file's bytes as text, whatever a Swedish office saved it in."""

from __future__ import annotations

import re

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.refusals import too_many_bytes

MOST_BYTES = 50_000_000
_BOM = "\ufeff"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_OTHER_ALPHABET = re.compile("[A-Za-z][\u2020\u201e\u201d\u017d\u2122\u008a\u009a][a-z]")
"""å, ä and ö of DOS and of old Macs, as Windows-1252 would show them inside a word."""


def text_of(data: bytes, name: str) -> str:
    """UTF-8, UTF-16 with its mark, or Windows-1252; Refusal for anything else."""
    if len(data) > MOST_BYTES:
        raise too_many_bytes(name, MOST_BYTES)
    try:
        if data[:2] in _UTF_16:
            return data.decode("utf-16")
        if b"\0" in data:
            raise unreadable(name)
        return _eight_bits(data)
    except UnicodeDecodeError as error:
        raise unreadable(name) from error


def unreadable(name: str) -> Refusal:
    """The one sentence for a file that is no text of a kind we know."""
    return Refusal("E01", f"Filen {name} kan inte läsas; spara den som CSV eller JSON i UTF-8.")


def _eight_bits(data: bytes) -> str:
    try:
        return data.decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError:
        text = data.decode("cp1252")
        if _OTHER_ALPHABET.search(text):
            raise
        return text

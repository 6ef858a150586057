"""Text that a file of Office can hold: without the signs that XML has no room for."""

from __future__ import annotations

import re

_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Named one by one: the class of all others takes twenty times as long to compile."""


def legible(text: str) -> str:
    """The text without the control characters that no Office file can hold."""
    return _NOT_XML.sub("", text.replace("\r\n", "\n"))

"""Text that a file of Office can hold: without the signs that XML has no room for."""

from __future__ import annotations

import re

_NOT_XML = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legible(text: str) -> str:
    """The text without the control characters that no Office file can hold."""
    return _NOT_XML.sub("", text.replace("\r\n", "\n"))

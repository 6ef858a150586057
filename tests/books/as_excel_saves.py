"""A closed workbook with its texts in the common part, as Excel saves them."""

from __future__ import annotations

import re
from pathlib import Path

from tests.books.file_fixture import Change, parts, rewritten

_TEXTS = "xl/sharedStrings.xml"
_INLINE = re.compile(rb't="inlineStr"><is>(<t[^>]*>[^<]*</t>)</is>')


def with_common_texts(path: Path) -> Path:
    """The same file, every text that stands in its cell moved to the common part."""
    held = parts(path)
    texts: list[bytes] = []
    first = held[_TEXTS].count(b"<si>")

    def moved(text: re.Match[bytes]) -> bytes:
        texts.append(b"<si>%s</si>" % text[1])
        return b't="s"><v>%d</v>' % (first + len(texts) - 1)

    sheets = {name: _INLINE.sub(moved, xml) for name, xml in held.items() if "/sheet" in name}
    common = held[_TEXTS].replace(b"</sst>", b"".join(texts) + b"</sst>")
    new = {**sheets, _TEXTS: common}
    return rewritten(path, {name: _other(data) for name, data in new.items()})


def _other(data: bytes) -> Change:
    return lambda _: data

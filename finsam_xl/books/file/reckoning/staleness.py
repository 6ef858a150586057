"""Whether a closed workbook's formulas show what they should, as far as its own file tells."""

from __future__ import annotations

import re

from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.xml_text import start_tags

_NOTHING_SHOWN = re.compile(rb"</f>\s*</c>"), re.compile(rb"<f(?=[\s/])[^>]*/>\s*</c>")
"""Two patterns, since a large sheet is looked through faster by how each begins."""
_YES, _NO = {"1", "true"}, {"0", "false"}
_OURS = "finsam_schema"
"""Our own workbooks ask Excel to reckon them from birth, and are right all the same."""


def is_stale(file: OpenFile) -> bool:
    """True where a formula shows nothing, or the one who saved it says that it was not reckoned.

    Other programs' libraries leave formulas without values, or with 0 and a wish to be reckoned;
    Excel may be told to reckon by hand and not when it saves.
    """
    for tag in start_tags(b"calcPr", file.package.read(file.layout.workbook)):
        if tag.get("fullCalcOnLoad") in _YES and _OURS not in file.layout.blocks:
            return True
        by_hand = tag.get("calcMode") == "manual" and tag.get("calcOnSave") in _NO
        if by_hand or tag.get("calcCompleted") in _NO:
            return True
    parts = map(file.rest, file.layout.sheets)
    return any(each.search(part) for part in parts for each in _NOTHING_SHOWN)

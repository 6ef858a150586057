"""The worksheet functions that Excel 2016, LibreOffice 7.4 and formualizer reckon alike."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_ONE_VALUE_EACH = """
    ABS ADDRESS CHOOSE DATE DAY EDATE EOMONTH EXACT FALSE HYPERLINK IF IFERROR IFNA INT ISBLANK
    ISERROR ISNA ISNUMBER ISTEXT LEFT LEN MAX MID MIN MOD MONTH NA NOT RIGHT ROUND ROUNDDOWN ROUNDUP
    SIGN SQRT TODAY TRIM TRUE TRUNC WEEKDAY YEAR
"""
_RANGES_EVERYWHERE = """
    AND AVERAGE COLUMN COLUMNS COUNT COUNTA COUNTBLANK MAX MEDIAN MIN OR ROW ROWS SUM SUMPRODUCT
"""
_FIRST, _SECOND = frozenset({0}), frozenset({1})
_ALL = frozenset(range(255))
_PAIRS_AFTER_ONE = frozenset({0, *range(1, 255, 2)})

RANGES: Mapping[str, frozenset[int]] = MappingProxyType(
    dict.fromkeys(_ONE_VALUE_EACH.split(), frozenset())
    | dict.fromkeys(_RANGES_EVERYWHERE.split(), _ALL)
    | dict.fromkeys(("SUMIFS", "AVERAGEIFS"), _PAIRS_AFTER_ONE)
    | dict.fromkeys(("COUNTIFS", "COUNTIF"), frozenset(range(0, 255, 2)))
    | dict.fromkeys(("SUMIF", "AVERAGEIF"), frozenset({0, 2}))
    | dict.fromkeys(("MATCH", "VLOOKUP", "HLOOKUP"), _SECOND)
    | dict.fromkeys(("INDEX", "LARGE", "SMALL"), _FIRST)
)
"""By function, which of its arguments (from 0) may be a whole range; the others are one value."""

_ROUNDED = """
    COLUMN COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DAY INT LEN MATCH MONTH ROUND ROUNDDOWN
    ROUNDUP ROW ROWS SIGN TODAY TRUNC WEEKDAY YEAR
"""
ROUNDED = frozenset(_ROUNDED.split())
"""Those that give a whole or a rounded number, which = can be trusted with."""

PREFIXED = frozenset({"IFNA"})
"""Those younger than the file format: a file must write _xlfn. before them."""


def plain_name(function: str) -> str:
    """A function's name as users write it: files put _xlfn. before the newer ones."""
    return function.upper().removeprefix("_XLFN.").removeprefix("_XLWS.")

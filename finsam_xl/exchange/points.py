"""A point in a number may stand before decimals or between thousands: 1.580 says not which."""

from __future__ import annotations

import re

from finsam_xl.basics.numbers_text import plain
from finsam_xl.exchange.raw import RawRows

_UNCLEAR = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")


def is_unclear(text: str) -> bool:
    """True for -1.580, which is 1 580 in one file and 1,58 in another; never for 0.125 or 1.58."""
    return bool(_UNCLEAR.fullmatch(_pointed(text)))


def decimal_columns(rows: RawRows) -> frozenset[int]:
    """The columns, from 0, where another number shows that a point stands before decimals."""
    return frozenset(
        at
        for row in rows.rows
        for at, raw in enumerate(row)
        if isinstance(raw, str) and (number := _pointed(raw)) and not _UNCLEAR.fullmatch(number)
    )


def _pointed(text: str) -> str:
    """A number that is written with a point, bare of blanks and %; "" for all else."""
    return (plain(text.rstrip().removesuffix("%")) or "") if "." in text else ""

"""Is the file whole (hel)? A download that ended too early is refused, never read in part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from finsam_xl.exchange.sie.lines import label_of, record_of, said_lines
from finsam_xl.exchange.sie.refusals import CutOff

_AMOUNT_AT = {"#IB": 2, "#UB": 2, "#OIB": 2, "#OUB": 2, "#RES": 2, "#PSALDO": 3, "#PBUDGET": 3}
_ORE = re.compile("[.,][0-9]{2}")
_CHECKSUM = re.compile(r"#KSUMMA[ \t]+-?[0-9]+", re.IGNORECASE)


def check_last_line(lines: list[str]) -> None:
    """CutOff where the last line is begun and not ended, or is a voucher without its rows.

    A last line without a line break may still be whole: some programs leave the last one out.
    """
    said = tuple(said_lines(lines))
    if not said:
        return
    number, text = said[-1]
    ended = not lines[-1].strip(" \t")
    if not ended and not _is_whole(text, (each for _, each in said)):
        raise CutOff(number, "raden är inte hel")
    if label_of(text) == "#VER":
        raise CutOff(number, "verifikationens rader saknas")


def _is_whole(text: str, every: Iterator[str]) -> bool:
    """True where nothing can be missing: a brace, a checksum, or an amount with all its öre."""
    if text == "}" or _CHECKSUM.fullmatch(text):
        return True
    label = label_of(text)
    return label in _AMOUNT_AT and all(
        _has_whole_amount(line) for line in every if label_of(line) == label
    )


def _has_whole_amount(text: str) -> bool:
    """True where the amount has its öre, or something after it."""
    record = record_of(0, text)
    at = _AMOUNT_AT[record.label]
    return len(record.fields) > at + 1 or bool(_ORE.fullmatch(record.field(at)[-3:]))

"""What is wrong with a formula that Excel 2016, Calc and our own reckoner must give alike."""

from __future__ import annotations

import re
from collections.abc import Iterator

from finsam_xl.basics.allowed_functions import PREFIXED, RANGES, plain_name

LONGEST_FORMULA, LONGEST_TEXT = 8192, 255
"""Excel's own limits, in characters."""

_TEXT = re.compile(r'"((?:[^"]|"")*)"')
_FUNCTION = re.compile(r"([A-Za-z_][\w.]*)\(")
_COMPARISON = re.compile(r"(?<![<>=])(?:<>|<=|>=|=|<|>)(?!=)")
_SURE = re.compile(r'"a?"|ROUND\(|\d+(?![\d.])')
"""An ASCII text, what is rounded, a whole number: all engines find the same ones equal."""


def faults(formula: str) -> Iterator[str]:
    """Each thing that some program would not take, or would reckon in its own way."""
    texts = _TEXT.findall(formula)
    bare = _TEXT.sub(_masked, formula).removeprefix("=")
    yield from (f"{name} is not on the allow-list" for name in _unknown(bare))
    yield from (f"{name} lacks _xlfn." for name in _FUNCTION.findall(bare) if name in PREFIXED)
    if "[" in bare:
        yield "names a table or another file"
    if ";" in bare:
        yield "has a semicolon between arguments"
    if "#REF!" in bare:
        yield "points nowhere"
    for sign in _COMPARISON.finditer(bare):
        if not _SURE.match(bare, sign.end()):
            yield f"compares without ROUND: {bare[sign.start() : sign.start() + 20]}"
    if len(formula) > LONGEST_FORMULA:
        yield "is too long for Excel"
    if any(len(text) > LONGEST_TEXT for text in texts):
        yield "holds a text too long for Excel"


def _masked(text: re.Match[str]) -> str:
    """A text as an empty one, an ASCII one or another."""
    return '"a"' if text[1] and text[1].isascii() else '"å"' if text[1] else '""'


def _unknown(bare: str) -> Iterator[str]:
    return (name for name in _FUNCTION.findall(bare) if plain_name(name) not in RANGES)

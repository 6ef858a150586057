"""Members' own names against SCB's: Håbo kommun is Håbo, Region Uppsala is Uppsala län."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from finsam_xl.basics.frozen import Frozen

_COUNTY = re.compile(r"\b(?:region|landsting\w*|läns?)\b|regionen\b")
_EMPTY_WORDS = re.compile(r"\b(?:region|landsting\w*|läns?|kommun|stad|i)\b|regionen\b")
_COUNTY_DIGITS = 2


class Region(Frozen):
    """A region of the file."""

    code: str
    name: str


def found(name: str, regions: Sequence[Region]) -> list[Region]:
    """The regions a member's name may stand for: by code, then name, then without genitive s."""
    word = _folded(name)
    by_code = [region for region in regions if region.code and region.code == word]
    if by_code:
        return by_code
    same = [region for region in regions if _folded(region.name) == word]
    alike = [region for region in regions if is_county(region) == bool(_COUNTY.search(word))]
    if len(same) == 1 and same[0] in alike:
        return same
    stem = _stem(word)
    exact = [region for region in alike if _stem(_folded(region.name)) == stem]
    return exact or [
        region for region in alike if _forms(stem) & _forms(_stem(_folded(region.name)))
    ]


def is_county(region: Region) -> bool:
    """True for a län."""
    if region.code:
        return len(region.code) == _COUNTY_DIGITS and region.code != "00"
    return bool(_COUNTY.search(_folded(region.name)))


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def _stem(word: str) -> str:
    return " ".join(_EMPTY_WORDS.sub(" ", word).split())


def _forms(stem: str) -> set[str]:
    return {stem, stem.removesuffix("s")}

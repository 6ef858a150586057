"""SCB's words for regions, sexes, ages, measures and numbers."""

from __future__ import annotations

import re
from enum import Enum
from fractions import Fraction
from functools import lru_cache

from finsam_xl.basics.numbers_text import LONGEST, plain
from finsam_xl.exchange.points import is_unclear
from finsam_xl.exchange.scb.records import Ages, Number

WHOLE = ("tot", "samtliga", "alla", "båda", "summa", "1+2")
"""How a category begins that counts everybody."""
_LABELS = {
    "region": ("region", "kommun", "län", "område", "geografi", "kod", "code", "regionkod"),
    "age": ("ålder", "åldersgrupp", "åldersklass", "age", "alder"),
    "sex": ("kön", "sex", "kon"),
    "time": ("år", "tid", "månad", "kvartal", "period", "mättidpunkt", "time", "year", "datum"),
    "measure": ("tabellinnehåll", "contentscode", "contents", "variabel", "statistikmått"),
}
_REGION_LABEL = re.compile(r"(?:region|kommun|län)s?(?:kod|namn)?")
_REGION = re.compile(r"([0-9]{2}[0-9A-Z]*)\s+([A-ZÅÄÖ].*)")
_CODE = re.compile(r"[0-9]{1,4}|[0-9]{2}[0-9A-Z]{3,}")
_RANGE = re.compile(r"(?<![0-9])([0-9]{1,3})\s*[-\u2010-\u2015]\s*(?:([0-9]{1,3})(?![0-9])|(w))")
_OPEN = re.compile(r"(?<![0-9])([0-9]{1,3})\s*(?:\+|-$|(?:år)?\s*(?:och|eller) äldre)")
_SINGLE = re.compile(r"([0-9]{1,3})(?:\s*år)?")
_PEOPLE = re.compile(r"folkmängd|befolkning|invånare|antal|personer|value|värde|population")
_NOT_PEOPLE = re.compile(r"täthet|per kv|procent|andel|ökning|förändring|medel|index|%")


class Kind(Enum):
    """What a dimension tells."""

    REGION = "region"
    AGE = "age"
    SEX = "sex"
    TIME = "time"
    MEASURE = "measure"
    HEADING = "heading"
    OTHER = "other"


@lru_cache(maxsize=4096)
def kind_of(label: str) -> Kind:
    """The kind of dimension; a label of no words is a heading that may tell several things."""
    word = label.strip().casefold()
    if not word:
        return Kind.HEADING
    if _REGION_LABEL.fullmatch(word):
        return Kind.REGION
    return next((Kind(kind) for kind, words in _LABELS.items() if word in words), Kind.OTHER)


@lru_cache(maxsize=4096)
def region_of(code: str, text: str) -> tuple[str, str]:
    """SCB's code, its zeros put back, and the name: 0380 Uppsala as 0380 and Uppsala."""
    both = _REGION.fullmatch(text.strip())
    if both:
        return both[1], both[2].strip()
    known = code if _CODE.fullmatch(code) else text if _CODE.fullmatch(text.strip()) else ""
    padded = {1: 2, 3: 4}.get(len(known.strip()), 0)
    return known.strip().zfill(padded), text.strip()


@lru_cache(maxsize=4096)
def is_region(text: str) -> bool:
    """True for a cell that begins with a region's code."""
    return bool(_REGION.fullmatch(text))


@lru_cache(maxsize=4096)
def whole(text: str) -> bool:
    """True for a category that counts everybody."""
    return text.strip().casefold().startswith(WHOLE)


@lru_cache(maxsize=4096)
def sex_of(text: str) -> str | None:
    """män, kvinnor, or "" for both; None for anything else."""
    word = text.strip().casefold()
    if not word or whole(word) or word in {"män och kvinnor", "kvinnor och män"}:
        return ""
    return {"män": "män", "1": "män", "kvinnor": "kvinnor", "2": "kvinnor"}.get(word)


@lru_cache(maxsize=4096)
def ages_of(text: str) -> tuple[Ages | None] | None:
    """The years of age, in a tuple; None in it for all of them; None for anything else."""
    word = text.strip().casefold()
    if not word or whole(word):
        return (None,)
    if word.startswith("under 1 "):
        return (Ages(0, 0),)
    span = _RANGE.search(word)
    if span:
        return (Ages(int(span[1]), int(span[2]) if span[2] else None),)
    open_end = _OPEN.search(word)
    if open_end:
        return (Ages(int(open_end[1])),)
    single = _SINGLE.fullmatch(word)
    return (Ages(int(single[1]), int(single[1])),) if single else None


@lru_cache(maxsize=4096)
def is_people(measure: str) -> bool:
    """True for a measure that counts inhabitants, and for none at all."""
    word = measure.casefold()
    return not word.strip() or bool(_PEOPLE.search(word) and not _NOT_PEOPLE.search(word))


def number_of(value: str | float | None) -> tuple[Number | None] | None:
    """The number in a tuple; None in it where SCB has none (..); None for what is no number.

    A hyphen is SCB's sign for nobody. A text such as 20.251 says not what its point means.
    """
    text = "" if value is None else str(value).strip()
    if text.isascii() and text.isdigit():
        return (int(text),) if len(text) <= LONGEST else None
    if text.strip(". ") == "":
        return (None,)
    if text in {"-", "–", "−"}:
        return (0,)
    number = plain(text)
    unclear = isinstance(value, str) and is_unclear(text)
    if number is None or number.startswith("-") or unclear:
        return None
    exact = Fraction(number)
    return (exact.numerator if exact.denominator == 1 else exact,)

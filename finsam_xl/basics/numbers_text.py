"""Numbers written as text: what they are made of, and what a broken one was meant to be."""

from __future__ import annotations

import re

LONGEST = 60
_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_MINUS = re.compile("[\u2212\u2010-\u2015\uff0d]")
_NUMBER = re.compile(r"-?(?:[0-9]{1,3}(?: [0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:[,.][0-9]+)?)")
_UNIT = re.compile(
    r"(?<=[0-9)\]}])\s*(tkr|mkr|kr|sek|kronor|st|personer|inv|invånare)\.?", re.IGNORECASE
)
_DASH_FOR_ORE = re.compile(r"[:,]-?-$")
_LOOKALIKES = str.maketrans("OoQDlI|", "0000111")
_BRACKETS = "()[]{}"
_ENGLISH = re.compile(r"-?[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+|-?[0-9]{1,3}(?:,[0-9]{3}){2,}")
_DOTTED = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+")


def plain(text: str) -> str | None:
    """Digits with a point and a hyphen for minus, as Python reads them; None if it is no number."""
    if len(text) > LONGEST:
        return None
    spaced = re.sub(r"^- ", "-", _MINUS.sub("-", _SPACES.sub(" ", text.strip())))
    if not _NUMBER.fullmatch(spaced):
        return None
    return spaced.replace(" ", "").replace(",", ".")


def suggestion(text: str) -> str | None:
    """What a text was probably meant to be, as an officer writes it; None where nobody can tell.

    12 OOO gives 12 000, (0]} gives 0, and 5 690 tkr gives 5 690, utan enheten tkr.
    """
    short = _SPACES.sub(" ", text.strip()) if len(text) <= LONGEST else ""
    unit = _UNIT.search(short)
    if unit and unit.end() == len(short):
        number = suggestion(short[: unit.start()])
        return number and f"{number}, utan enheten {unit[1]}"
    if short.endswith("%"):
        number = suggestion(short[:-1])
        return number and f"{number} %"
    return _shown(_mended(_MINUS.sub("-", short)))


def _mended(text: str) -> str:
    """The text with the usual slips of hand and of scanning put right."""
    bare = _unbracketed(_DASH_FOR_ORE.sub("", text))
    if any(letter.isdigit() for letter in bare):
        bare = bare.translate(_LOOKALIKES)
    if re.fullmatch(r"[0-9 ,.]+-", bare):
        bare = f"-{bare[:-1]}"
    if _ENGLISH.fullmatch(bare):
        return bare.replace(",", "").replace(".", ",")
    return bare.replace(".", "") if _DOTTED.fullmatch(bare) else bare


def _unbracketed(text: str) -> str:
    """A scanned zero without its brackets; (500) as an accountant's minus; else as it was."""
    inside = text.strip(_BRACKETS + " ")
    if inside == text or inside in {"0", "O", "o"}:
        return "0" if inside in {"O", "o"} else inside
    whole = re.fullmatch(r"\(([0-9 ,.]+)\)", text)
    return f"-{whole[1]}" if whole else text


def _shown(text: str) -> str | None:
    """−1 234,50: thousands by space, decimal comma, U+2212."""
    number = plain(text)
    if number is None:
        return None
    whole, _, decimals = number.removeprefix("-").partition(".")
    grouped = f"{int(whole):,}".replace(",", " ")
    sign = "−" if number.startswith("-") else ""
    return f"{sign}{grouped}{',' + decimals if decimals else ''}"

"""Names of people in running text, where a person must stand: first in a sentence."""

from __future__ import annotations

import re

from finsam_xl.rules.meetings.text import distinct, folded

_SENTENCE = re.compile(r"(?<=[.!?])\s+|[;\n]")
_BULLET = re.compile(r"^[\s–•-]+")
_WORD = r"[A-ZÅÄÖÉÜ][a-zåäöéèüß]+(?:[-’'][A-ZÅÄÖÉÜ]?[a-zåäöéèüß]+)*"
_NAME = rf"{_WORD}(?:\s+(?:(?:von|af|de|van|der)\s+)*{_WORD})+"
_NAMES = re.compile(rf"{_NAME}(?:\s*(?:,|\boch\b|\bsamt\b)\s*{_NAME})*")
_ONE = re.compile(_NAME)
_SPEAKS = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:yrka|fråga|undra|reservera|rösta|avstår|avstod)")
_TITLES = {
    *("ordföranden", "ordförande", "vice", "ledamoten", "ledamöterna", "ersättaren"),
    *("ersättarna", "sekreteraren", "justeraren", "även", "också", "därefter", "sedan"),
}


def leading_names(text: str) -> list[str]:
    """The names of two words or more that a sentence begins with: "Ada Ek och Bo Alm yrkar"."""
    return distinct(name for sentence in _sentences(text) for name in _first(sentence))


def speakers(text: str) -> list[str]:
    """The names that begin a sentence and there ask, move, vote or dissent."""
    speaking = (each for each in _sentences(text) if _says(each))
    return distinct(name for sentence in speaking for name in _first(sentence))


def is_one_of(name: str, known: set[str]) -> bool:
    """True for a known name, in the genitive too, with a title or a further given name."""
    words = folded(name).split()
    forms = (" ".join(words), " ".join(words[-2:]), f"{words[0]} {words[-1]}")
    return any(form in known or form.removesuffix("s") in known for form in forms)


def _sentences(text: str) -> list[str]:
    parts = (_BULLET.sub("", part) for part in _SENTENCE.split(text))
    return [_without_title(part) for part in parts]


def _without_title(sentence: str) -> str:
    first, _, rest = sentence.partition(" ")
    return _without_title(rest) if rest and first.casefold() in _TITLES else sentence


def _says(sentence: str) -> bool:
    names = _NAMES.match(sentence)
    return bool(names and _SPEAKS.match(sentence[names.end() :]))


def _first(sentence: str) -> list[str]:
    names = _NAMES.match(sentence)
    return _ONE.findall(names[0]) if names else []

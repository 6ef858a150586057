"""Proposes which column each heading of an old or pasted table stands for."""

from __future__ import annotations

import re
import unicodedata
from collections import abc
from difflib import SequenceMatcher

from finsam_xl.basics.frozen import Frozen
from finsam_xl.exchange.mapped_rows import apply_mapping
from finsam_xl.exchange.mapping import (
    YEAR,
    Ambiguous,
    Mapping,
    YearColumn,
    mapping_from_text,
    year_in,
)

__all__ = ["SYNONYMS", "Mapping", "apply_mapping", "mapping_from_text", "propose"]

Synonyms = abc.Mapping[str, str]
SYNONYMS: Synonyms = {
    "kommun": "Medlem",
    "kommuner": "Medlem",
    "kommunnamn": "Medlem",
    "organisation": "Medlem",
    "namn": "Medlem",
    "medlemskommun": "Medlem",
    "folkmängd": "Nyckeltal",
    "invånare": "Nyckeltal",
    "antal invånare": "Nyckeltal",
    "befolkning": "Nyckeltal",
    "avgift": "Beslutad avgift",
    "medlemsavgift": "Beslutad avgift",
    "belopp": "Beslutad avgift",
    "årtal": "År",
    "period": "År",
    "budgetår": "År",
    "andel": "Angiven andel",
    "procent": "Angiven andel",
    "fast bas": "Fast del",
    "grundbelopp": "Fast del",
    "startdatum": "Från",
    "slutdatum": "Till",
    "typ": "Part",
    "källhänvisning": "Källa",
}
"""Offices' own words, normalised, and the column labels they mean."""
CORNER = "Medlem"
UNDER_YEARS = "Beslutad avgift"
"""What stands under a bare year, and in the nameless corner of such a table."""
LIKE = 0.85
CLOSE = 0.05
_UNITS = re.compile(r"(?<!\w)(tkr|mkr|kr|kronor|sek|tusental|procent|%)(?!\w)", re.IGNORECASE)
_EXACT, _SYNONYM, _LIKE = 3, 2, 1


class _Guess(Frozen):
    heading: str
    labels: tuple[str, ...]
    strength: int


def propose(
    headings: abc.Sequence[str], labels: abc.Sequence[str], synonyms: Synonyms = SYNONYMS
) -> Mapping:
    """Exact, then by synonym, then by likeness; whatever may be two things is left out and told."""
    years = _years(headings, labels, synonyms)
    wide = {column.heading for column in years}
    taken = {YEAR} if years else set()
    open_labels = [label for label in labels if label not in taken]
    guesses = [_guess(h, open_labels, synonyms) for h in headings if h not in wide]
    if years and CORNER in labels:
        guesses = [g._replace(labels=(CORNER,)) if not normal(g.heading) else g for g in guesses]
    pairs, ambiguous = _settled(guesses)
    unknown = tuple(guess.heading for guess in guesses if not guess.labels)
    units = tuple((h, unit[1]) for h in headings if (unit := _UNITS.search(h)))
    return Mapping(tuple(pairs), unknown, tuple(ambiguous), years, units)


def normal(heading: str) -> str:
    """Lower case, no punctuation, no unit, one space: Avgift (tkr) as avgift; åäö stay."""
    folded = unicodedata.normalize("NFC", heading).casefold()
    bare = re.sub(r"[^\w%]+|_", " ", folded)
    without = " ".join(_UNITS.sub(" ", bare).split())
    return without or " ".join(bare.split()).replace("%", "procent")


def _years(
    headings: abc.Sequence[str], labels: abc.Sequence[str], synonyms: Synonyms
) -> tuple[YearColumn, ...]:
    """The headings that are years, where the table has a column for the year."""
    if YEAR not in labels:
        return ()
    found: list[YearColumn] = []
    for heading in headings:
        year = year_in(heading)
        if not year:
            continue
        rest = re.sub(r"^år$", "", normal(year[1]))
        meant = _guess(rest, labels, synonyms).labels if rest else ()
        bare = not rest or bool(_UNITS.fullmatch(rest))
        label = UNDER_YEARS if bare and UNDER_YEARS in labels else "".join(meant[:1])
        if label and len(meant) < 2 and label != YEAR:  # noqa: PLR2004 - two would be ambiguous
            found.append(YearColumn(heading, year[0], label))
    once = {(column.year, column.label) for column in found}
    return tuple(found) if len(once) == len(found) else ()


def _guess(heading: str, labels: abc.Sequence[str], synonyms: Synonyms) -> _Guess:
    word = normal(heading)
    if not word:
        return _Guess(heading, (), _SYNONYM)
    same = tuple(label for label in labels if normal(label) == word)
    if same:
        return _Guess(heading, same, _EXACT)
    meant = next((label for own, label in synonyms.items() if normal(own) == word), "")
    if meant in labels:
        return _Guess(heading, (meant,), _SYNONYM)
    return _Guess(heading, _alike(word, labels, synonyms), _LIKE)


def _alike(word: str, labels: abc.Sequence[str], synonyms: Synonyms) -> tuple[str, ...]:
    """The labels that look like the word, or whose synonyms do, if they are about as like."""
    known = {normal(label): label for label in labels}
    known |= {normal(own): label for own, label in synonyms.items() if label in labels}
    scores: dict[str, float] = {}
    for own, label in known.items():
        score = SequenceMatcher(None, word, own).ratio()
        scores[label] = max(score, scores.get(label, 0))
    best = max(scores.values(), default=0)
    return tuple(label for label, score in scores.items() if score >= LIKE and score > best - CLOSE)


def _settled(guesses: abc.Sequence[_Guess]) -> tuple[list[tuple[str, str]], list[Ambiguous]]:
    """Each label to the one heading that fits it best; what ties is ambiguous."""
    pairs: list[tuple[str, str]] = []
    ambiguous: list[Ambiguous] = []
    for guess in guesses:
        rivals = [g for g in guesses if g is not guess and set(g.labels) & set(guess.labels)]
        if len(guess.labels) == 1 and all(g.strength < guess.strength for g in rivals):
            pairs.append((guess.heading, guess.labels[0]))
        elif guess.labels:
            ambiguous.append(Ambiguous(guess.heading, guess.labels))
    return pairs, ambiguous

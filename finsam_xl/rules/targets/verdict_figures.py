"""The numerators and denominators of verdicts that count episodes, as figures of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finsam_xl.rules.disclosure.records import Cell, Release
from finsam_xl.rules.disclosure.tables import summed
from finsam_xl.rules.participants.figures import Figure
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.targets.families import looked_at
from finsam_xl.rules.targets.records import NUMBER, PART, WHOLE, Verdict
from finsam_xl.rules.targets.vocabulary import WORDS

_OTHERS = "de andra"


def verdict_figures(verdicts: Sequence[Verdict], report: PeriodReport) -> list[tuple[int, Figure]]:
    """Each verdict's numerator and denominator by its number; of nobody too."""
    places, rows = report.followed.participants.at.rows, report.followed.episodes.rows
    numbers = {places[row]: each for each, row in enumerate(rows)}
    return [
        (at, Figure(_cell(at, name), frozenset(map(numbers.__getitem__, of)), looks_at))
        for at, verdict in enumerate(verdicts)
        for name, of, looks_at in _counts(verdict, report)
    ]


def nobody(told: Sequence[tuple[int, Figure]], family: Sequence[Figure]) -> Release:
    """Numerators of nobody: hidden with their denominators, they could be any part of them."""
    of_family = {each.cell for each in family}
    wholes = {at: each for at, each in told if each.cell == _cell(at, WHOLE)}
    empty = {
        at: each.cell
        for at, each in told
        if not each.episodes and each.cell in of_family and at in wholes
    }
    others = {at: _cell(at, _OTHERS) for at in empty}
    counts = {others[at]: len(wholes[at].episodes) for at in empty}
    counts |= {wholes[at].cell: len(wholes[at].episodes) for at in empty}
    sums = tuple(summed(wholes[at].cell, (empty[at], others[at])) for at in empty)
    veiled = frozenset(empty.values())
    return Release({**counts, **dict.fromkeys(veiled, 0)}, sums, frozenset(others.values()), veiled)


def _counts(
    verdict: Verdict, report: PeriodReport
) -> Iterator[tuple[str, tuple[int, ...], frozenset[str]]]:
    """Which count it is, the rows that it counts, and what decides that."""
    target, measured = verdict.target, verdict.measured
    if _counts_episodes(target.numerator):
        looks_at = looked_at(verdict, report, target.numerator, target.denominator)
        yield PART, measured.rows, looks_at
    if _counts_episodes(target.denominator) and target.kind != NUMBER:
        yield WHOLE, measured.base_rows, looked_at(verdict, report, target.denominator)


def _counts_episodes(word: str) -> bool:
    return word in WORDS and WORDS[word].episodes is not None


def _cell(at: int, name: str) -> Cell:
    return Cell.of(f"{at}", mål=name)

"""The answers that social targets count, as counts that are published together."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.rules.disclosure.records import Balance, Cell, Release
from finsam_xl.rules.disclosure.tables import summed
from finsam_xl.rules.targets.records import Verdict
from finsam_xl.rules.targets.vocabulary import ALL_QUESTIONS

_TOP, _OTHER, _COUNTED = "svar bland de översta", "övriga svar", "svar som räknas"


def top_of(verdict: Verdict) -> Cell:
    """The answers in the top: two targets on a question with the same top share it."""
    return _cell(verdict, _TOP, str(verdict.target.limit))


def counted_of(verdict: Verdict) -> Cell:
    """All the answers that count."""
    return _cell(verdict, _COUNTED, "")


def answers_release(verdicts: Sequence[Verdict]) -> Release:
    """The top and the others are all that count, and all questions are the sum of each."""
    counts: dict[Cell, int] = {}
    balances: dict[Balance, None] = {}
    for each in verdicts:
        other = _cell(each, _OTHER, str(each.target.limit))
        top, whole = int(each.measured.numerator), int(each.measured.denominator or 0)
        counts |= {top_of(each): top, counted_of(each): whole, other: whole - top}
        balances[summed(counted_of(each), (top_of(each), other))] = None
    for each in verdicts:
        parts = _parts(each, verdicts)
        for of in (top_of, counted_of):
            if parts and counts[of(each)] == sum(counts[of(part)] for part in parts):
                balances[summed(of(each), tuple(map(of, parts)))] = None
    others = frozenset(cell for cell in counts if cell.measure == _OTHER)
    return Release(counts, tuple(balances), others)


def _parts(together: Verdict, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts on each question of a social target that another judges together."""
    if together.target.denominator != ALL_QUESTIONS:
        return []
    own = _named(together)
    found = {
        top_of(each): each
        for each in verdicts
        if each.target.denominator != ALL_QUESTIONS and _named(each) == own
    }
    return list(found.values())


def _named(verdict: Verdict) -> tuple[str, str, int | None]:
    target = verdict.target
    return target.indicator or target.target, target.intervention, target.limit


def _cell(verdict: Verdict, measure: str, limit: str) -> Cell:
    """Each question is one whatever target asks of it; all questions are the social target's."""
    together = verdict.target.denominator == ALL_QUESTIONS
    name = _named(verdict)[0] if together else ""
    where = {"Insats": verdict.intervention, "Grupp": verdict.group, "Mål": name, "Gräns": limit}
    return Cell.of(measure, **where)

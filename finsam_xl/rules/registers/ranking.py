"""The ranking of initiatives: the mean grade of each criterion, weighted and exact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.text import folded, same
from finsam_xl.rules.registers.findings import ranking as found
from finsam_xl.rules.registers.initiatives import Initiative


class Criterion(Frozen):
    """A row of tblKriterier: what initiatives are graded by, and how much it weighs.

    Kriterium name · Vikt weight
    """

    at: RowPlace
    name: str
    weight: Fraction = Fraction(1)


class Grade(Frozen):
    """A row of tblBetyg: what somebody gives an initiative by one criterion, from 1 to 5.

    Initiativ initiative · Kriterium criterion · Betyg grade · Av by
    """

    at: RowPlace
    initiative: str
    criterion: str
    grade: int | None = None
    by: str = ""


class Weighed(Frozen):
    """One criterion's part of a score: the grades given, in the order of their rows."""

    criterion: Criterion
    grades: tuple[Grade, ...]

    @property
    def mean(self) -> Fraction:
        """The mean grade."""
        return Fraction(sum(row.grade or 0 for row in self.grades), len(self.grades))


class Ranked(Frozen):
    """An initiative's weighted mean grade (vägt betyg) and its place; a tie shares the place."""

    initiative: Initiative
    parts: tuple[Weighed, ...]
    score: Fraction
    place: int


class Weighting(Frozen):
    """The criteria with their weights, and all the grades."""

    criteria: tuple[Criterion, ...] = ()
    grades: tuple[Grade, ...] = ()

    @property
    def counting(self) -> tuple[Criterion, ...]:
        """The criteria that weigh anything."""
        return tuple(row for row in self.criteria if row.weight)

    def of(self, name: str) -> tuple[Weighed, ...]:
        """What an initiative has been given, by each criterion that somebody has graded it by."""
        parts = (Weighed(each, self._given(name, each)) for each in self.counting)
        return tuple(part for part in parts if part.grades)

    def lacking(self, name: str) -> list[str]:
        """The criteria that nobody has graded it by."""
        return [each.name for each in self.counting if not self._given(name, each)]

    def _given(self, name: str, criterion: Criterion) -> tuple[Grade, ...]:
        return tuple(
            row
            for row in self.grades
            if row.grade and same(row.initiative, name) and same(row.criterion, criterion.name)
        )


def ranked(rows: Iterable[Initiative], weighting: Weighting) -> tuple[Ranked, ...]:
    """Every initiative that goes on and has a grade by each criterion, the highest first.

    Those with the same score stand in the order of the sheet and share the place: 1, 2, 2, 4.
    """
    scored = [
        (score_of(weighting.of(row.name)), row)
        for row in rows
        if row.is_open and weighting.counting and not weighting.lacking(row.name)
    ]
    scores = [score for score, _ in scored]
    return tuple(
        Ranked(row, weighting.of(row.name), score, 1 + sum(each > score for each in scores))
        for score, row in sorted(scored, key=lambda each: -each[0])
    )


def score_of(parts: Sequence[Weighed]) -> Fraction:
    """The mean of the criteria's means, each counted as many times as it weighs."""
    weighed = sum((part.mean * part.criterion.weight for part in parts), Fraction(0))
    return weighed / sum((part.criterion.weight for part in parts), Fraction(0))


def check_ranking(rows: tuple[Initiative, ...], weighting: Weighting) -> Iterator[Finding]:
    """Initiatives graded by some criteria only, ties, and grades that somebody has given twice."""
    for row in rows:
        lacking = weighting.lacking(row.name)
        if row.is_open and lacking and weighting.of(row.name):
            yield found.r25_grade_is_missing(row.at.cell("name"), row.name, lacking)
    yield from _ties(ranked(rows, weighting))
    yield from _twice(weighting.grades)


def _ties(order: tuple[Ranked, ...]) -> Iterator[Finding]:
    for place in dict.fromkeys(each.place for each in order):
        tied = [each for each in order if each.place == place]
        if len(tied) > 1:
            at, names = tied[0].initiative.at.cell("name"), [e.initiative.name for e in tied]
            yield found.r26_share_a_place(at, names, place, tied[0].score)


def _twice(grades: Iterable[Grade]) -> Iterator[Finding]:
    seen: set[tuple[str, str, str]] = set()
    for row in grades:
        key = folded(row.initiative), folded(row.criterion), folded(row.by)
        if row.by.strip() and key in seen:
            yield found.r27_graded_twice(row.at.cell("by"), row.by, row.initiative, row.criterion)
        seen.add(key)

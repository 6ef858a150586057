"""The ranking of initiatives, reckoned by hand."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.rules.registers.initiatives import Initiative
from finsam_xl.rules.registers.ranking import Criterion, Grade, Weighting, ranked
from tests.rules.registers.worksheet import DAY, row

CRITERIA = (
    row(Criterion, name="Behov", weight=Fraction(3)),
    row(Criterion, 2, name="Effekt", weight=Fraction(2)),
    row(Criterion, 3, name="Nyhet", weight=Fraction(0)),
)


def order(*rows: tuple[str, int, int], wound_up: str = "") -> list[tuple[str, Fraction, int]]:
    """Name, score and place of initiatives with one grade of need and one of effect."""
    initiatives = tuple(
        row(Initiative, at, name=name, wound_up=DAY if name == wound_up else None)
        for at, (name, *_) in enumerate(rows, 1)
    )
    grades = tuple(
        row(Grade, initiative=name.upper(), criterion=criterion, grade=grade)
        for name, need, effect in rows
        for criterion, grade in (("behov", need), ("effekt", effect))
    )
    told = ranked(initiatives, Weighting(CRITERIA, grades))
    return [(each.initiative.name, each.score, each.place) for each in told]


def test_a_score_is_the_weighted_mean_and_a_tie_takes_two_places() -> None:
    """(3×4 + 2×1)/5 = 14/5; (3×2 + 2×4)/5 = 14/5; 5; (3×1 + 2×1)/5 = 1."""
    assert order(("a", 4, 1), ("b", 2, 4), ("c", 5, 5), ("d", 1, 1)) == [
        ("c", Fraction(5), 1),
        ("a", Fraction(14, 5), 2),
        ("b", Fraction(14, 5), 2),
        ("d", Fraction(1), 4),
    ]


def test_what_is_wound_up_takes_no_place() -> None:
    assert [name for name, *_ in order(("a", 4, 4), ("b", 5, 5), wound_up="b")] == ["a"]


def test_several_who_grade_are_counted_by_their_mean() -> None:
    """Need (5 + 4)/2 = 4,5 and effect 3: (3×4,5 + 2×3)/5 = 3,9."""
    grades = tuple(
        row(Grade, at, initiative="a", criterion=criterion, grade=grade, by=by)
        for at, (criterion, grade, by) in enumerate(
            [("Behov", 5, "Styrelsen"), ("Behov", 4, "Gruppen"), ("Effekt", 3, "Styrelsen")]
        )
    )
    [only] = ranked((row(Initiative, name="a"),), Weighting(CRITERIA, grades))
    assert only.score == Fraction(39, 10)


def test_without_weights_nothing_is_ranked() -> None:
    nothing = tuple(each._replace(weight=Fraction(0)) for each in CRITERIA)
    assert ranked((row(Initiative, name="a"),), Weighting(nothing)) == ()

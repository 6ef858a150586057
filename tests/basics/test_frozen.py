"""Frozen does what NamedTuple does, but never calls two kinds of value the same."""

from __future__ import annotations

import pickle
from typing import Generic, TypeVar

import pytest

from finsam_xl.basics.frozen import Frozen

Held = TypeVar("Held")


class Point(Frozen):
    """A point with a default."""

    x: int
    y: int = 0

    @property
    def total(self) -> int:
        """Both."""
        return self.x + self.y


class Size(Frozen):
    """The same fields as a point."""

    x: int
    y: int = 0


class Box(Frozen, Generic[Held]):
    """Something held."""

    held: Held


def test_it_is_made_by_place_by_name_and_by_default() -> None:
    assert Point(1, 2) == Point(x=1, y=2) == Point(1, y=2)
    assert Point(3) == Point(3, 0)
    assert Point(1, 2).total == 3
    assert Box("a").held == "a"


def test_it_is_a_tuple_that_can_be_changed_into_another() -> None:
    x, y = Point(1, 2)
    assert (x, y) == (1, 2)
    assert Point(1, 2)._replace(y=5) == Point(1, 5)
    assert Point(1, 2)._asdict() == {"x": 1, "y": 2}
    assert Point._fields == ("x", "y")
    assert repr(Point(1)) == "Point(x=1, y=0)"
    assert pickle.loads(pickle.dumps(Point(1, 2))) == Point(1, 2)  # noqa: S301 - our own


def test_it_can_be_matched_and_kept_in_a_set() -> None:
    match Point(1, 2):
        case Point(x=x, y=2):
            assert x == 1
        case _:
            pytest.fail("no match")
    assert {Point(1, 2), Point(1, 2), Point(2, 1)} == {Point(2, 1), Point(1, 2)}


def test_two_kinds_with_the_same_contents_differ() -> None:
    assert Point(1, 2) != Size(1, 2)  # type: ignore[comparison-overlap] # what is shown
    assert Point(1, 2) != (1, 2)
    assert len({Point(1, 2), Size(1, 2)}) == 2


@pytest.mark.parametrize("named", [{}, {"x": 1, "z": 2}, {"y": 1}])
def test_a_field_that_is_missing_or_unknown_is_an_error(named: dict[str, int]) -> None:
    with pytest.raises(TypeError):
        Point(**named)
    with pytest.raises(TypeError):
        Point(1)._replace(**{"z": 1, **named})
    with pytest.raises((AttributeError, TypeError)):
        Point(1).x = 2  # type: ignore[misc]

"""Where everything of a year wheel stands on a square of 1 000 by 1 000."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, pi, sin

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.ring_colours import INK
from finsam_xl.basics.swedish import SHORT_MONTHS
from finsam_xl.documents.wheel.records import WheelRing, YearWheel

SIZE = 1000
PALE = "EEF1F4"
_CENTRE = SIZE / 2
_EDGE, _BAND = 490.0, 52.0
_HOLE, _WIDEST = 105.0, 92.0
_STEPS = 8
_SMALLEST = 14.0
_LEADING = 1.2
_LONGEST = 16
_LABEL, _CORNERS = 15.0, 24

Point = tuple[float, float]


class Segment(Frozen):
    """A filled part of a ring: its corners in order, and its colour."""

    points: tuple[Point, ...]
    colour: str


class Words(Frozen):
    """A short text around a point: its size in units, weight and colour."""

    at: Point
    text: str
    size: float
    bold: bool
    colour: str


class Drawing(Frozen):
    """All parts, and then all words on them."""

    segments: tuple[Segment, ...]
    words: tuple[Words, ...]


def drawing_of(wheel: YearWheel) -> Drawing:
    """The months around, a numbered ring for each kind of event, and the year in the middle."""
    segments: list[Segment] = []
    labels: list[Segment] = []
    words = [Words((_CENTRE, _CENTRE), str(wheel.year), 54, bold=True, colour=INK)]
    for month, name in enumerate(SHORT_MONTHS, 1):
        segments.append(_segment(month, (_EDGE - _BAND, _EDGE), PALE))
        words.append(Words(_middle(month, _EDGE - _BAND / 2), name, 22, bold=True, colour=INK))
    for number, ((inner, outer), ring) in enumerate(_rings(wheel), 1):
        for month in range(1, 13):
            there = bool(ring.in_month(month))
            segments.append(_segment(month, (inner, outer), ring.colour.code if there else PALE))
            words += _days(ring, month, (inner, outer))
        at = _point(0, (inner + outer) / 2)
        labels.append(_disc(at))
        words.append(Words(at, str(number), _LABEL, bold=True, colour=INK))
    return Drawing((*segments, *labels), tuple(words))


def _days(ring: WheelRing, month: int, band: tuple[float, float]) -> list[Words]:
    """A month's days on as many lines as the ring has room for; else how many there are."""
    days, (inner, outer) = ring.days(month), band
    radius, most = (inner + outer) / 2, int((outer - inner) / (_SMALLEST * _LEADING))
    if not days:
        return []
    every = (_lines(days, count) for count in range(1, most + 1))
    fits = (each for each in every if all(_has_room(line, radius) for line in each))
    lines = next(fits, [f"{len(ring.in_month(month))} st"])
    sizes = [_fitting(line, radius) for line in lines]
    size = min(sizes) if len(lines) == 1 else _SMALLEST
    x, y = _middle(month, radius)
    top = y - (len(lines) - 1) / 2 * size * _LEADING
    return [
        Words((x, top + at * size * _LEADING), line, size, bold=False, colour=ring.colour.ink)
        for at, line in enumerate(lines)
    ]


def _has_room(line: str, radius: float) -> bool:
    """Along the arc, and across the ring where its months stand beside the middle."""
    return len(line) <= _LONGEST and _fitting(line, radius) >= _SMALLEST


def _lines(days: str, count: int) -> list[str]:
    """The days on so many lines, as even as they go."""
    each = days.split(", ")
    size = -(-len(each) // count)
    parts = [each[at : at + size] for at in range(0, len(each), size)]
    return [", ".join(part) for part in parts]


def _disc(at: Point) -> Segment:
    """A white disc under a ring's number."""
    x, y = at
    turns = [2 * pi * step / _CORNERS for step in range(_CORNERS)]
    return Segment(tuple((x + _LABEL * sin(t), y + _LABEL * cos(t)) for t in turns), "FFFFFF")


def _rings(wheel: YearWheel) -> Iterator[tuple[tuple[float, float], WheelRing]]:
    """Each ring with its inner and outer edge."""
    width = min(_WIDEST, (_EDGE - _BAND - _HOLE) / max(len(wheel.rings), 1))
    for at, ring in enumerate(wheel.rings):
        outer = _EDGE - _BAND - at * width
        yield (outer - width, outer), ring


def _fitting(text: str, radius: float) -> float:
    """As large as the arc has room for, at most 22."""
    return min(22.0, 0.45 * radius / max(len(text) * 0.5, 1))


def _segment(month: int, band: tuple[float, float], colour: str) -> Segment:
    inner, outer = band
    start, end = ((month - 1 + side) / 12 for side in (0.0, 1.0))
    turns = [start + (end - start) * step / _STEPS for step in range(_STEPS + 1)]
    out = [_point(turn, outer) for turn in turns]
    back = [_point(turn, inner) for turn in reversed(turns)]
    return Segment((*out, *back), colour)


def _middle(month: int, radius: float) -> Point:
    return _point((month - 0.5) / 12, radius)


def _point(turn: float, radius: float) -> Point:
    """A point so far round from the top, clockwise."""
    angle = 2 * pi * turn
    return _CENTRE + radius * sin(angle), _CENTRE - radius * cos(angle)

"""The year wheel as a picture for the wall: the wheel, and beside it every event in words."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.ring_colours import INK
from finsam_xl.documents.legible import legible
from finsam_xl.documents.wheel.geometry import SIZE, Drawing, Point, drawing_of
from finsam_xl.documents.wheel.records import YearWheel

_FONT = "Calibri, Carlito, 'Segoe UI', Helvetica, Arial, sans-serif"
_LIST, _COLUMN = 1060, 620
_LINE, _RING, _HEAD = 25, 15, 29
_TOP, _BOTTOM = 20.0, SIZE - 10.0
_LONGEST = 60


class _Line(Frozen):
    """A line beside the wheel: a ring's name with its colour, or one of its events."""

    text: str
    colour: str


def wheel_svg(wheel: YearWheel) -> bytes:
    """A scalable picture, A4 lying and larger; the same bytes for the same wheel."""
    placed = list(_placed(wheel))
    width = max([x + _COLUMN for x, _, _ in placed], default=_LIST)
    told = f"{wheel.title}, {wheel.association}"
    parts = (
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-30 -80 {width + 60} {SIZE + 110}"'
            f' font-family={quoteattr(_FONT)} xml:lang="sv" role="img" aria-label={_quoted(told)}>'
        ),
        f"<title>{_text(told)}</title>",
        f'<rect x="-30" y="-80" width="{width + 60}" height="{SIZE + 110}" fill="#FFFFFF"/>',
        _words((0, -35), told, 34, bold=True),
        *_wheel(drawing_of(wheel)),
        *(part for x, y, line in placed for part in _listed((x, y), line)),
        "</svg>",
    )
    return "\n".join(parts).encode()


def _wheel(drawing: Drawing) -> Iterator[str]:
    for segment in drawing.segments:
        corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in segment.points)
        yield (
            f'<polygon points="{corners}" fill="#{segment.colour}"'
            ' stroke="#FFFFFF" stroke-width="2"/>'
        )
    for words in drawing.words:
        weight = ' font-weight="bold"' if words.bold else ""
        x, y = words.at
        yield (
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{words.size:.1f}"{weight}'
            f' fill="#{words.colour}" text-anchor="middle" dominant-baseline="central">'
            f"{_text(words.text)}</text>"
        )


def _placed(wheel: YearWheel) -> Iterator[tuple[int, float, _Line]]:
    """Each line with its place, in as many columns as they need; a ring's name is never last."""
    x, y = _LIST, _TOP
    for line in _lines(wheel):
        room = _HEAD + _LINE if line.colour else 0
        if y + room > _BOTTOM:
            x, y = x + _COLUMN, _TOP
        elif line.colour and y > _TOP:
            y += _RING
        yield x, y, line
        y += _HEAD if line.colour else _LINE


def _lines(wheel: YearWheel) -> Iterator[_Line]:
    for number, ring in enumerate(wheel.rings, 1):
        yield _Line(f"{number} {ring.name}", ring.colour.code)
        for entry in ring.entries:
            told = f"{entry.when}: {entry.label}"
            yield _Line(told if len(told) <= _LONGEST else f"{told[: _LONGEST - 1]}…", "")


def _listed(at: tuple[int, float], line: _Line) -> Iterator[str]:
    x, y = at
    if line.colour:
        square = f'x="{x}" y="{y - 14:.0f}" width="22" height="22"'
        yield f'<rect {square} fill="#{line.colour}"/>'
    size = 22 if line.colour else 18
    yield _words((x + 34, y + 4), line.text, size, bold=bool(line.colour))


def _words(at: Point, text: str, size: float, *, bold: bool) -> str:
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{at[0]:.0f}" y="{at[1]:.0f}" font-size="{size}"{weight} fill="#{INK}">'
        f"{_text(text)}</text>"
    )


def _text(text: str) -> str:
    return escape(legible(text))


def _quoted(text: str) -> str:
    return quoteattr(legible(text))

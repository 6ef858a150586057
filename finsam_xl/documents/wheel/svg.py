"""The year wheel as a picture for the wall: the wheel, and beside it every event in words."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from finsam_xl.documents.legible import legible
from finsam_xl.documents.wheel.geometry import (
    INK,
    SIZE,
    Drawing,
    Point,
    drawing_of,
    ring_colours,
)
from finsam_xl.documents.wheel.records import YearWheel

_FONT = "Calibri, Carlito, 'Segoe UI', Helvetica, Arial, sans-serif"
_LIST = 1060
_LINE, _RING = 25, 40
_LONGEST = 54
_WIDTH = 1660


def wheel_svg(wheel: YearWheel) -> bytes:
    """A scalable picture, A4 lying and larger; the same bytes for the same wheel."""
    listed = list(_listed(wheel))
    height = max(SIZE, int(_lowest(wheel)) + 60) + 90
    told = f"{wheel.title}, {wheel.association}"
    parts = (
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-30 -80 {_WIDTH + 60} {height}"'
            f' font-family={quoteattr(_FONT)} xml:lang="sv" role="img" aria-label={_quoted(told)}>'
        ),
        f"<title>{_text(told)}</title>",
        f'<rect x="-30" y="-80" width="{_WIDTH + 60}" height="{height}" fill="#FFFFFF"/>',
        _words((0, -35), told, 34, bold=True),
        *_wheel(drawing_of(wheel)),
        *listed,
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


def _listed(wheel: YearWheel) -> Iterator[str]:
    """Each ring with its colour, and under it its events."""
    y = 20.0
    for colour, ring in zip(ring_colours(wheel), wheel.rings, strict=True):
        yield f'<rect x="{_LIST}" y="{y - 14:.0f}" width="22" height="22" fill="#{colour}"/>'
        yield _words((_LIST + 34, y + 4), ring.name, 22, bold=True)
        y += _LINE + 4
        for entry in ring.entries:
            told = f"{entry.when}: {entry.label}"
            short = told if len(told) <= _LONGEST else told[: _LONGEST - 1] + "…"
            yield _words((_LIST + 34, y + 4), short, 18, bold=False)
            y += _LINE
        y += _RING - _LINE


def _lowest(wheel: YearWheel) -> float:
    return 20.0 + sum(_RING + 4 + _LINE * len(ring.entries) for ring in wheel.rings)


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

"""Names that are nearly one another: a slip of the pen, not another name."""

from __future__ import annotations

from finsam_xl.rules.meetings.text import folded

_MOST_SLIPS = 2
_SHORTEST = 8
_ENDING = 3


def nearest(word: str, known: list[str]) -> str:
    """The known name that the word is a slip of; "" where it is none, or a form of one of them."""
    written = folded(word)
    if len(written) < _SHORTEST - _MOST_SLIPS:
        return ""
    names = {folded(name): name for name in known if len(name) >= _SHORTEST}
    if any(written.startswith(name[:-_ENDING]) for name in names):
        return ""
    slips = {key: _slips(written, key) for key in names if _may_be(written, key)}
    best = min(slips, key=lambda key: slips[key], default="")
    return names[best] if best and slips[best] <= _MOST_SLIPS else ""


def _may_be(written: str, name: str) -> bool:
    """False where it takes more slips: two slips leave one of the name's three parts whole."""
    third = len(name) // (_MOST_SLIPS + 1)
    parts = (name[:third], name[third : 2 * third], name[2 * third :])
    near = abs(len(written) - len(name)) <= _MOST_SLIPS
    return near and any(part in written for part in parts)


def _slips(one: str, other: str) -> int:
    """How many letters must be put in, taken out or changed to make one word the other."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, row[0] = row[0], at
        for column, wanted in enumerate(other, 1):
            changed = before + (letter != wanted)
            before = row[column]
            row[column] = min(changed, row[column] + 1, row[column - 1] + 1)
    return row[-1]

"""Figures in an item's text that are bound to another workbook: [Avgifter · Knivsta · Avgift]."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import MONTHS
from finsam_xl.rules.meetings.records import Item

COLUMNS = (
    *("background", "proposal", "motions", "put_order"),
    *("vote", "account", "decision", "dissent"),
)
"""The columns of an item whose texts may hold bound figures."""
PLACE = "\ue000"
"""Stands where a figure would, in a text that is compared with another."""
_REFERENCE = re.compile(r"\[([^\[\]|]*·[^\[\]|]*)\]")
_HYPHENED = re.compile(r"\[([^\[\]|·]+ [-–—] [^\[\]|·]+)\]")
_MONTHS = "|".join(MONTHS)
_ANY_FIGURE = rf"[-–−]?(?:\d(?:[\d  .,:]*\d)?(?: (?:{_MONTHS}) \d{{4}})?|\.\.)"
"""A number, an amount, a share, a clock, a day, or the dots of a hidden number."""
_IN_THOUSANDS = r"(?<!\b\d )(?<!\b\d\d )(?<!\b\d{3} )"
_ENDS = r"(?!\w)(?![.,:/-]\d)(?! \d{3}(?!\d))"
_UNITS = {
    "kr": "kr",
    "kronor": "kr",
    "tkr": "tkr",
    "tusen kronor": "tkr",
    "%": "%",
    "procent": "%",
    "mkr": "mkr",
    "mnkr": "mkr",
    "miljoner kronor": "mkr",
}
_UNIT = re.compile(rf"\s*({'|'.join(sorted(_UNITS, key=len, reverse=True))})(?!\w)", re.IGNORECASE)


class Figure(Frozen):
    """A figure as it is printed: its words, and its unit (kr, tkr, %) or "" where it has none."""

    text: str
    unit: str = ""

    @property
    def whole(self) -> str:
        """252 342 kr."""
        return f"{self.text} {self.unit}".rstrip()


class Reference(Frozen):
    """A reference: the cell whose text holds it, the words in its brackets, the unit after it."""

    at: Place
    written: str
    unit: str = ""


def hyphened_of(item: Item) -> Iterator[Reference]:
    """Brackets that may be meant as references, with hyphens for dots: [Avgifter - Knivsta]."""
    for key in COLUMNS:
        for match in _HYPHENED.finditer(getattr(item, key)):
            yield Reference(item.at.cell(key), _bare(match))


def with_dots(written: str) -> str:
    """Avgifter · Knivsta · Avgift for the same with hyphens."""
    return re.sub(r" [-–—] ", " · ", written)


def references_of(item: Item) -> Iterator[Reference]:
    """Every reference in an item's texts, in the order of the columns."""
    for key in COLUMNS:
        text = getattr(item, key)
        for match in _REFERENCE.finditer(text):
            yield Reference(item.at.cell(key), _bare(match), _unit_after(text, match.end()))


def references_in(text: str) -> list[str]:
    """The words in the brackets of each reference of a text."""
    return [_bare(match) for match in _REFERENCE.finditer(text)]


def parts_of(written: str) -> list[str]:
    """Avgifter, Knivsta, Avgift."""
    return [part.strip() for part in written.split("·")]


def bound(text: str, figures: Mapping[str, Figure]) -> str:
    """The text with each figure in its place, and its unit where the text has none after it.

    A line of a table shows its figures without units.
    """
    return "\n".join(
        bare(line, figures) if line.lstrip().startswith("|") else _with_units(line, figures)
        for line in text.split("\n")
    )


def bare(text: str, figures: Mapping[str, Figure]) -> str:
    """The text with each figure in its place without a unit, as in a table's cell."""
    return _with_units(text, {key: Figure(each.text) for key, each in figures.items()})


def _with_units(text: str, figures: Mapping[str, Figure]) -> str:
    def figure(match: re.Match[str]) -> str:
        known = figures.get(_bare(match))
        if known is None:
            return match[0]
        return known.text if _unit_after(text, match.end()) else known.whole

    return _REFERENCE.sub(figure, text)


def rebound(new: str, old: str, figures: Mapping[str, Figure]) -> str | None:
    """A text that somebody has edited, with the references of the old one in their figures' places.

    None where a figure is no longer there in its order, or stands in several places: then nobody
    knows what was meant.
    """
    at, parts = 0, []
    matches = list(_REFERENCE.finditer(old))
    for number, match in enumerate(matches):
        known = figures.get(_bare(match))
        same = [each for each in matches[number:] if _bare(each) == _bare(match)]
        places = list(_places(known.text, new, at)) if known else []
        if known is None or len(places) != len(same):
            return None
        parts += [new[at : places[0]], match[0]]
        at = places[0] + len(known.text)
        if not _unit_after(old, match.end()) and new.startswith(f" {known.unit}", at):
            at += len(known.unit) + 1 if known.unit else 0
    return "".join([*parts, new[at:]])


def _places(figure: str, text: str, at: int) -> Iterator[int]:
    """Where a figure stands whole, and is no part of a longer one or of a word."""
    before = _IN_THOUSANDS if re.match(r"\d{3}(?!\d)", figure) else ""
    pattern = rf"(?<![\w–−-])(?<!\d[.,:/]){before}{re.escape(figure)}{_ENDS}"
    return (match.start() for match in re.compile(pattern).finditer(text, at))


def same_but_figures(text: str, places: str) -> bool:
    """True where the text is the other one with any figure in each of its PLACEs."""
    pattern = _ANY_FIGURE.join(re.escape(part) for part in places.split(PLACE))
    return re.fullmatch(pattern, text, re.DOTALL) is not None


def another_unit(reference: Reference, figure: Figure) -> bool:
    """True where the text says another unit after the figure than the cell has."""
    return bool(reference.unit) and _UNITS[reference.unit.casefold()] != figure.unit


def _bare(match: re.Match[str]) -> str:
    return " · ".join(" ".join(part.split()) for part in match[1].split("·"))


def _unit_after(text: str, at: int) -> str:
    match = _UNIT.match(text, at)
    return match[1] if match else ""

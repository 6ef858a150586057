"""The copy of the minutes that is published: without identity numbers and hidden names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.identity import holds_identity_number, without_identity_numbers
from finsam_xl.rules.meetings.papers.minutes import Minutes, MinutesSection
from finsam_xl.rules.meetings.papers.parts import Part
from finsam_xl.rules.meetings.records import YES, Item
from finsam_xl.rules.meetings.text import names_in, same
from finsam_xl.rules.meetings.year import FullMeeting

NAME, IDENTITY_NUMBER = "namn", "personnummer"
_HIDDEN_NAME = "[namn]"


class Masked(Frozen):
    """What was masked in a section, and in how many of its lines; never the words themselves."""

    section: str
    what: str
    lines: int


class Publication(Frozen):
    """The published copy, the log of what was masked in it, and where a name to hide is not found.

    A name that stands nowhere is misspelt in one of its two places, so that nothing hides it.
    """

    minutes: Minutes
    masked: tuple[Masked, ...]
    unfound: tuple[str, ...] = ()


def publication_of(minutes: Minutes, full: FullMeeting) -> Publication:
    """The copy to publish. Döljs vid publicering holds names, or "ja" for all of the meeting's."""
    pairs = list(zip(minutes.sections, full.items, strict=True))
    sections = tuple(_hidden(section, item, full) for section, item in pairs)
    masked = (each for section, item in pairs for each in _log(section, item, full))
    every = [name for item in full.items for name in _names(item, full)]
    titles = tuple(
        row._replace(title=_masked(row.title, every), file=_masked(row.file, every))
        for row in minutes.appendices
    )
    told = [row.title for row in minutes.appendices]
    return Publication(
        minutes._replace(sections=sections, appendices=titles),
        tuple(masked),
        tuple(_told(section) for section, item in pairs if _misses(section, item, told)),
    )


def _hidden(section: MinutesSection, item: Item, full: FullMeeting) -> MinutesSection:
    names = _names(item, full)
    parts = tuple(
        Part(
            part.label,
            tuple(
                block._replace(lines=tuple(_masked(line, names) for line in block.lines))
                for block in part.text
            ),
        )
        for part in section.parts
    )
    return section._replace(
        heading=_masked(section.heading, names),
        presenter=_masked(section.presenter, names),
        parts=parts,
    )


def _log(section: MinutesSection, item: Item, full: FullMeeting) -> Iterable[Masked]:
    names, lines = _names(item, full), _lines(section)
    counts = {
        NAME: sum(_without_names(line, names) != line for line in lines),
        IDENTITY_NUMBER: sum(holds_identity_number(line) for line in lines),
    }
    return [Masked(_told(section), what, count) for what, count in counts.items() if count]


def _told(section: MinutesSection) -> str:
    return section.number or section.heading


def _misses(section: MinutesSection, item: Item, titles: list[str]) -> bool:
    """True where a name that the row hides is in none of its lines and no appendix's title."""
    lines = [*_lines(section), *titles]
    return any(
        all(_without_names(line, [name]) == line for line in lines)
        for name in _written(item)
        if not same(name, YES)
    )


def _names(item: Item, full: FullMeeting) -> list[str]:
    """The names to hide in an item, the longest first so that no part of one is left."""
    hidden = _written(item)
    if any(same(name, YES) for name in hidden):
        hidden = [row.name for row in full.attendance if row.name.strip()]
    return sorted(hidden, key=len, reverse=True)


def _written(item: Item) -> list[str]:
    """The names of a row's Döljs vid publicering; here a comma parts them, too."""
    return names_in(item.hidden.replace(",", ";"))


def _masked(line: str, names: list[str]) -> str:
    return without_identity_numbers(_without_names(line, names))


def _without_names(line: str, names: list[str]) -> str:
    """The line with each name hidden, also in the genitive: "Ada Eks" as "[namn]s"."""
    for name in names:
        words = r"\s+".join(map(re.escape, name.split()))
        line = re.sub(rf"(?<!\w){words}(?=s?(?!\w))", _HIDDEN_NAME, line, flags=re.IGNORECASE)
    return line


def _lines(section: MinutesSection) -> list[str]:
    told = [line for part in section.parts for block in part.text for line in block.lines]
    return [section.heading, section.presenter, *told]

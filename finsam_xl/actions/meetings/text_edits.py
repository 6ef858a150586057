"""What a person has written in a meeting's Word file, as edits of the rows on Ärenden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from finsam_xl.actions.meetings.fetched import Fetched, Left
from finsam_xl.actions.meetings.not_fetched import not_fetched
from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.meetings.read_back import ReadItem
from finsam_xl.rules.meetings.figures import Figure, bound, rebound
from finsam_xl.rules.meetings.labels import label_of
from finsam_xl.rules.meetings.numbering import numbered
from finsam_xl.rules.meetings.papers.blocks import blocks, text_of
from finsam_xl.rules.meetings.papers.minutes import minutes_of
from finsam_xl.rules.meetings.papers.parts import (
    ACCOUNT,
    DECISION,
    DISPATCH,
    DISSENT,
    MOTIONS,
    ORDER,
    PROPOSAL,
    RECUSAL,
    VOTE,
    proposal_lead,
)
from finsam_xl.rules.meetings.records import Item
from finsam_xl.rules.meetings.text import folded
from finsam_xl.rules.meetings.votes import votes_at
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear
from finsam_xl.sheets.writer import put

_COLUMNS = {
    ACCOUNT: "account",
    PROPOSAL: "proposal",
    MOTIONS: "motions",
    ORDER: "put_order",
    VOTE: "vote",
    DECISION: "decision",
    RECUSAL: "recusal",
    DISSENT: "dissent",
    DISPATCH: "dispatch",
}


class Rows(Frozen):
    """The rows that are edited: a meeting of a year, and the figures that its texts show."""

    full: FullMeeting
    year: MeetingYear
    figures: Mapping[str, Figure]


class _Text(Frozen):
    """A column's text as Word has it: "" for none, None where nobody knows what was meant."""

    label: str
    column: str
    text: str | None


def text_edits(read: Sequence[ReadItem], rows: Rows) -> Fetched:
    """Each column whose text is another in Word; what has no text there keeps its own."""
    full = numbered(rows.full, rows.year)
    items = {_key(item.label, item.heading): item for item in full.items}
    found = {_key(label_of(each.number), _bare(each, items)): each for each in read}
    missing = tuple(key for key in items if key not in found)
    mixed = tuple(key for key in items if missing and key in found and found[key].own_headings)
    both = {key: found[key] for key in items if key in found and key not in mixed}
    texts = [(key, text) for key, read in both.items() for text in _of_item(read, items[key], rows)]
    put_back = [(key, each) for key, each in texts if each.text]
    taken = {(key, each.label) for key, each in texts}
    return Fetched(
        edits=tuple(put(items[key].at.cell(each.column), each.text) for key, each in put_back),
        changed=tuple(dict.fromkeys(key for key, _ in put_back)),
        only_in_word=tuple(key for key in found if key not in items),
        only_in_rows=missing,
        bound=tuple(dict.fromkeys(key for key, each in texts if each.text is None)),
        mixed=mixed,
        emptied=tuple(Left(key, each.label) for key, each in texts if each.text == ""),
        other=tuple(e for e in _others(both, full, rows) if (e.section, e.part) not in taken),
    )


def unnumbered_headings(full: FullMeeting, year: MeetingYear) -> list[str]:
    """The headings of a meeting's items that have no number, as Word shows them."""
    return [item.heading.strip() for item in numbered(full, year).items if not item.label]


def _others(both: Mapping[str, ReadItem], full: FullMeeting, rows: Rows) -> Iterator[Left]:
    """What is another in Word, and is put in no row."""
    pairs = zip(full.items, minutes_of(full, rows.year).sections, strict=True)
    for item, section in pairs:
        key = _key(item.label, item.heading)
        if key in both:
            yield from (Left(key, part) for part in not_fetched(both[key], section, rows.figures))


def _key(label: str, heading: str) -> str:
    """An item by its number, else by its heading."""
    return label or folded(heading)


def _bare(read: ReadItem, items: dict[str, Item]) -> str:
    """A heading without the tag and appendices that stand after it in Word."""
    written = folded(read.heading)
    return next((key for key in items if written.startswith(key)), written)


def _of_item(read: ReadItem, item: Item, rows: Rows) -> Iterator[_Text]:
    """The columns whose text is another; None where a figure of it is another, too."""
    for label, column in _COLUMNS.items():
        if label == VOTE and votes_at(item, rows.full):
            continue  # the count and the voters are finsam's own words there
        old = getattr(item, column)
        now = _shown(old, rows)
        new = _told(_without_lead(read.text(label), label, item))
        if new != now and not (
            label == ACCOUNT and not now and new == _shown(item.background, rows)
        ):
            yield _Text(label, column, rebound(new, _told(old), rows.figures) if new else "")


def _shown(text: str, rows: Rows) -> str:
    """The text as Word shows it: with its figures."""
    return bound(_told(text), rows.figures)


def _without_lead(text: str, label: str, item: Item) -> str:
    """A proposal without whose it is: that is another column's."""
    if label == PROPOSAL and item.proposed_by.strip():
        return text.removeprefix(proposal_lead(item.proposed_by)).strip()
    return text


def _told(text: str) -> str:
    """A text as a cell holds it, whatever its blank lines and line breaks were."""
    return text_of(blocks(text))

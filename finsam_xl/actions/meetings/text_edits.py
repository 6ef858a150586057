"""What a person has written in a meeting's Word file, as edits of the rows on Ärenden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from finsam_xl.basics.edit import Edit
from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.meetings.read_back import ReadItem
from finsam_xl.rules.meetings.figures import Figure, bound, rebound
from finsam_xl.rules.meetings.labels import label_of
from finsam_xl.rules.meetings.papers.blocks import blocks, text_of
from finsam_xl.rules.meetings.papers.minutes import numbered
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


class Fetched(Frozen):
    """The edits, the sections they are in, and the items that stand only in Word or in the rows.

    `bound` are the sections where a bound figure is another in Word: those texts are left.
    """

    edits: tuple[Edit, ...]
    changed: tuple[str, ...]
    only_in_word: tuple[str, ...]
    only_in_rows: tuple[str, ...]
    bound: tuple[str, ...] = ()


class Rows(Frozen):
    """The rows that are edited: a meeting of a year, and the figures that its texts show."""

    full: FullMeeting
    year: MeetingYear
    figures: Mapping[str, Figure]


def text_edits(read: Sequence[ReadItem], rows: Rows) -> Fetched:
    """Each column whose text is another in Word; an item that is not there keeps its own."""
    full, year = rows.full, rows.year
    items = {_key(item.label, item.heading): item for item in numbered(full, year).items}
    found = {_key(label_of(each.number), _bare(each, items)): each for each in read}
    edits: list[Edit] = []
    changed: list[str] = []
    left: list[str] = []
    for key, item in items.items():
        texts = list(_of_item(found[key], item, rows)) if key in found else []
        own = [
            put(item.at.cell(column), text or None) for column, text in texts if text is not None
        ]
        edits += own
        changed += [key] if own else []
        left += [key] if any(text is None for _, text in texts) else []
    return Fetched(
        edits=tuple(edits),
        changed=tuple(changed),
        only_in_word=tuple(key for key in found if key not in items),
        only_in_rows=tuple(key for key in items if key not in found),
        bound=tuple(left),
    )


def _key(label: str, heading: str) -> str:
    """An item by its number, else by its heading."""
    return label or folded(heading)


def _bare(read: ReadItem, items: dict[str, Item]) -> str:
    """A heading without the tag and appendices that stand after it in Word."""
    written = folded(read.heading)
    return next((key for key in items if written.startswith(key)), written)


def _of_item(read: ReadItem, item: Item, rows: Rows) -> Iterator[tuple[str, str | None]]:
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
            yield column, rebound(new, _told(old), rows.figures)


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

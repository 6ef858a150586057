"""What a person has written in a meeting's Word file, as edits of the rows on Ärenden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finsam_xl.basics.edit import Edit
from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.meetings.read_back import ReadItem
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
    """The edits, the sections they are in, and the items that stand only in Word or in the rows."""

    edits: tuple[Edit, ...]
    changed: tuple[str, ...]
    only_in_word: tuple[str, ...]
    only_in_rows: tuple[str, ...]


def text_edits(read: Sequence[ReadItem], full: FullMeeting, year: MeetingYear) -> Fetched:
    """Each column whose text is another in Word; an item that is not there keeps its own."""
    items = {_key(item.label, item.heading): item for item in numbered(full, year).items}
    found = {_key(label_of(each.number), _bare(each, items)): each for each in read}
    edits: list[Edit] = []
    changed: list[str] = []
    for key, item in items.items():
        own = list(_of_item(found[key], item, full)) if key in found else []
        edits += own
        changed += [key] if own else []
    return Fetched(
        edits=tuple(edits),
        changed=tuple(changed),
        only_in_word=tuple(key for key in found if key not in items),
        only_in_rows=tuple(key for key in items if key not in found),
    )


def _key(label: str, heading: str) -> str:
    """An item by its number, else by its heading."""
    return label or folded(heading)


def _bare(read: ReadItem, items: dict[str, Item]) -> str:
    """A heading without the tag and appendices that stand after it in Word."""
    written = folded(read.heading)
    return next((key for key in items if written.startswith(key)), written)


def _of_item(read: ReadItem, item: Item, full: FullMeeting) -> Iterator[Edit]:
    for label, column in _COLUMNS.items():
        if label == VOTE and votes_at(item, full):
            continue  # the count and the voters are finsam's own words there
        now = _told(getattr(item, column))
        new = _told(_without_lead(read.text(label), label, item))
        if new != now and not (label == ACCOUNT and not now and new == _told(item.background)):
            yield put(item.at.cell(column), new or None)


def _without_lead(text: str, label: str, item: Item) -> str:
    """A proposal without whose it is: that is another column's."""
    if label == PROPOSAL and item.proposed_by.strip():
        return text.removeprefix(proposal_lead(item.proposed_by)).strip()
    return text


def _told(text: str) -> str:
    """A text as a cell holds it, whatever its blank lines and line breaks were."""
    return text_of(blocks(text))

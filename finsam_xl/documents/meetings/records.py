"""What the documents of a meeting hold, as they are told to them.

`title` stands over a document, and `file` is its name in the folder, sorted by its day.
"""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen

PARAGRAPH, POINT, HEADING, TABLE = "stycke", "punkt", "rubrik", "tabell"


class Piece(Frozen):
    """A paragraph, a list's point, a heading, or a table by its rows (`text` is "" then)."""

    kind: str
    text: str
    rows: tuple[tuple[str, ...], ...] = ()


class ItemPart(Frozen):
    """A part of an item under its label, such as Yrkanden; "" for the account itself."""

    label: str
    pieces: tuple[Piece, ...]


class DocumentItem(Frozen):
    """An item as it is printed.

    `number` hangs in the margin: § 51, 3.1 or 5. `appendices` is "bilaga 1–8". `remark` is a line
    of our own that stands last, such as that the section was approved at once.
    """

    number: str
    level: int
    heading: str
    type: str = ""
    case_number: str = ""
    presenter: str = ""
    appendices: str = ""
    parts: tuple[ItemPart, ...] = ()
    remark: str = ""


class Person(Frozen):
    """One who was there, or should have been: `sections` is "" for the whole meeting."""

    name: str
    organisation: str = ""
    role: str = ""
    serves_for: str = ""
    sections: str = ""
    at_distance: bool = False


class Place(Frozen):
    """A notice board, and the days the approval hung there."""

    board: str
    posted: date | None = None
    taken_down: date | None = None


class Head(Frozen):
    """Who meets, when and where; `hours` is 08.30–12.00, `distance` nej, delvis or helt."""

    association: str
    organ: str
    first_day: date
    days: str
    hours: str = ""
    place: str = ""
    link: str = ""
    distance: str = "nej"


class AppendixLine(Frozen):
    """An appendix: its number and title, and the file that holds it."""

    number: int
    title: str
    file: str = ""


class Certificate(Frozen):
    """The posting (anslag) of an approval; a day nobody has told is a place to write in.

    `of` is the sections approved at once that it is of; `without` those it leaves to another.
    """

    head: Head
    approved: date | None
    posted: date | None
    taken_down: date | None
    last_appeal_day: date | None
    earliest_take_down: date | None
    kept_at: str
    places: tuple[Place, ...]
    of: str = ""
    without: str = ""


class MinutesPaper(Frozen):
    """Minutes, notes, or their draft; `decides` is false for those of a preparing group.

    `span` is the sections they hold, § 47–58; `sources` are the figures' (Underlag).
    """

    title: str
    file: str
    head: Head
    decides: bool
    is_draft: bool
    deciding: tuple[Person, ...]
    others: tuple[Person, ...]
    absent: tuple[Person, ...]
    secretary: str
    chair: str
    approvers: tuple[str, ...]
    span: str
    items: tuple[DocumentItem, ...]
    appendices: tuple[AppendixLine, ...]
    certificate: Certificate | None = None
    sources: tuple[str, ...] = ()
    is_notes: bool = False


class NoticePaper(Frozen):
    """A notice with its agenda, and whom it calls."""

    title: str
    file: str
    head: Head
    written: date
    items: tuple[DocumentItem, ...]
    appendices: tuple[AppendixLine, ...]
    recipients: tuple[Person, ...]
    contact: str = ""
    sources: tuple[str, ...] = ()


class ExtractPaper(Frozen):
    """An extract of minutes: one section and those under it, who decided, and its certification."""

    title: str
    file: str
    head: Head
    items: tuple[DocumentItem, ...]
    deciding: tuple[str, ...]
    chair: str
    approvers: tuple[str, ...]
    approved: date | None
    kept_at: str
    sources: tuple[str, ...] = ()


class DecisionPaperRecord(Frozen):
    """A decision paper (tjänsteskrivelse): whose proposal to whom, its clauses and its parts."""

    association: str
    meeting_day: date
    title: str
    written: date | None
    case_number: str
    proposed_by: str
    organ: str
    clauses: tuple[str, ...]
    parts: tuple[ItemPart, ...]
    presenter: str
    appendices: tuple[AppendixLine, ...]
    sources: tuple[str, ...] = ()


class TaskLine(Frozen):
    """A task: what, who, where it was given, when it is due and where it is reported."""

    what: str
    owner: str
    given: str
    due: str
    reported: str
    is_late: bool


class TaskPaper(Frozen):
    """The open tasks on a day."""

    association: str
    title: str
    file: str
    day: date
    tasks: tuple[TaskLine, ...]

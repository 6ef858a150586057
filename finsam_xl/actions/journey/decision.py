"""What an action is given to decide on, and what it decides, before anything is written."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.books.port import Book
from finsam_xl.documents.document_file import DocumentFile


class SourceFile(Frozen):
    """A file that an action reads: its name and its bytes."""

    name: str
    content: bytes


class Ask(Frozen):
    """What the user pointed out beside the action itself; each may be left out.

    `file` is read by the action's way; `table` names a table, `mapping` says which of the file's
    headings belong to which columns, `cell` is the cell in question.
    """

    file: Path | None = None
    table: str = ""
    mapping: str = ""
    cell: str = ""


class LastRun(Frozen):
    """The last action that wrote: what it is called, when it ran, and the edits that undo it.

    () where the workbook has changed since.
    """

    label: str
    moment: datetime
    back: tuple[Edit, ...]


class Given(Frozen):
    """All that an action may look at: the workbook, the day, the user's question, a read file.

    `at` is the cell that is to be explained. `last` is what can be undone, None where there
    is nothing. `book` is the workbook itself, for what stands outside its tables; an action only
    reads in it. `out` is the folder for documents, None where the settings name it. `moment` is
    when it was asked for, None where only the day is known.
    """

    book: Book
    contents: Contents
    day: date
    ask: Ask
    file: SourceFile | None = None
    at: Place | None = None
    last: LastRun | None = None
    out: Path | None = None
    moment: datetime | None = None


class Decision(Frozen):
    """The edits and documents an action wants, its outcome in words, and what only it can find.

    `stands` are the names of documents that stand in the folder already as they should.
    """

    edits: tuple[Edit, ...]
    outcome: str
    documents: tuple[DocumentFile, ...] = ()
    findings: tuple[Finding, ...] = ()
    stands: tuple[str, ...] = ()

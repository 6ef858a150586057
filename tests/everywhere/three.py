"""One example three times: in memory, as a closed file, and open in LibreOffice through xlwings."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import xlwings

from finsam_xl.actions.journey.perform import Report, Request, carry_out, plan
from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.grid import Area, Grid
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.books.live import LiveBook, book
from finsam_xl.books.live.blocks import Rectangle
from finsam_xl.books.live.find import Finder
from finsam_xl.books.live.write import Change, write
from finsam_xl.books.memory import MemoryBook
from finsam_xl.books.port import Book
from finsam_xl.calc.apps import App
from finsam_xl.calc.calls import CALLS, Calls
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.sheets.load import load
from tests.documents.shown import shown
from tests.everywhere.asked import asked
from tests.planted.shipped import in_memory

MOMENTS = {
    "ekonomi": datetime(2016, 3, 21, 9, 30, tzinfo=UTC),
    "moten": datetime(2020, 12, 31, 9, 30, tzinfo=UTC),
    "deltagare": datetime(2022, 1, 14, 9, 30, tzinfo=UTC),
}
"""The days that the examples are looked at."""
LINKED = "På gång"


@dataclass(frozen=True, slots=True)
class Clicked:
    """What a click told and made, or the code it was refused with, and its calls over the bridge.

    `read` are the calls until all was planned, `wrote` those of the writing.
    """

    outcome: str
    documents: tuple[tuple[str, bytes], ...] = ()
    findings: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()
    touched: tuple[Area, ...] = ()
    blocks: tuple[Rectangle, ...] = field(default=(), compare=False)
    read: Calls = field(default_factory=Calls, compare=False)
    wrote: Calls = field(default_factory=Calls, compare=False)


@dataclass(frozen=True, slots=True)
class Three:
    """The three, each with a folder of its own, in the same state after the same clicks.

    `open` is None where only the two that need no LibreOffice are compared.
    """

    workbook: str
    folder: Path
    memory: MemoryBook
    open: xlwings.Book | None = None

    @property
    def path(self) -> Path:
        """The closed one."""
        return self.folder / "file" / f"{self.workbook}.xlsm"

    def books(self) -> dict[str, Callable[[], Book]]:
        """Each as a click meets it."""
        day, opened = MOMENTS[self.workbook].date(), self.open
        closed: dict[str, Callable[[], Book]] = {
            "memory": lambda: self.memory,
            "file": lambda: FileBook(self.path, day),
        }
        return closed | ({"live": lambda: LiveBook(opened)} if opened else {})

    def click(self, kind: str, action: str) -> Clicked:
        """Run the action on one of them, and count what went over the bridge."""
        home = self.folder / kind
        ask = asked(self.workbook, action, home)
        moment = MOMENTS[self.workbook]
        request = Request(action, moment, "Ekonomen", ask, home / "ut", home / "kvar")
        CALLS.reset()
        opened = self.books()[kind]()
        with blocks_changed() as blocks:
            try:
                report = plan(opened, request)
                read = CALLS.now()
                CALLS.reset()
                carry_out(opened, request, report)
            except Refusal as refusal:
                return Clicked(refusal.code)
        return _clicked(report, tuple(blocks), read, CALLS.now())

    def tables(self, kind: str) -> dict[str, Grid]:
        """All tables and blocks with their values."""
        return dict(self.books()[kind]().read(load(self.workbook).areas()))


@contextmanager
def blocks_changed() -> Iterator[list[Rectangle]]:
    """The blocks that a live book writes meanwhile."""
    blocks: list[Rectangle] = []

    def seen(finder: Finder, made: Change) -> None:
        blocks.extend(made.blocks)
        write(finder, made)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(book, "write", seen)
        yield blocks


def made(folder: Path, workbook: str, example: str) -> Three:
    """The example, fresh, in memory and as a file."""
    moment = MOMENTS[workbook]
    path = new_workbook(Order(folder / "file", example, None, workbook), moment.date())
    memory = in_memory(FileBook(path, moment.date()), load(workbook), moment.date())
    (folder / "memory").mkdir()
    for ledger in path.parent.glob("*.se"):
        shutil.copy(ledger, folder / "memory")
    return Three(workbook, folder, memory)


def opened(closed: Three, app: App) -> Three:
    """The same, and open in LibreOffice too."""
    shutil.copytree(closed.folder / "file", closed.folder / "live")
    path = closed.folder / "live" / closed.path.name
    return replace(closed, open=xlwings.Book(impl=app.books.open(str(path))))


def _clicked(report: Report, blocks: tuple[Rectangle, ...], read: Calls, wrote: Calls) -> Clicked:
    return Clicked(
        report.outcome,
        tuple((each.name, _content(each)) for each in report.documents),
        tuple(map(str, report.controls.open)),
        report.edits,
        report.touched,
        blocks,
        read,
        wrote,
    )


def _content(document: DocumentFile) -> bytes:
    """A new workbook holds what stood outside the tables too, which a book in memory has not.

    A document with links to the cells of its workbook is its words, for each book lies elsewhere.
    """
    if document.name.startswith(LINKED) and document.name.endswith(".docx"):
        return shown(document.content).encode()
    return b"" if document.name.endswith(".xlsm") else document.content

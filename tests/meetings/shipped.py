"""The examples of moten.xlsm as real closed workbooks, and fast copies of them in memory."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from finsam_xl.actions.journey.perform import Report, Request, perform, plan
from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Area, CellValue
from finsam_xl.books.file import FileBook
from finsam_xl.books.memory import MemoryBook
from finsam_xl.books.port import Book
from finsam_xl.documents.meetings.read_back import lines_of
from finsam_xl.sheets.load import load
from tests.planted.edits import Plan, put
from tests.planted.shipped import in_memory

MEETINGS = load("moten")
DAYS = {
    "umea": date(2020, 12, 31),
    "uppsala": date(2016, 3, 4),
    "arbetsforum": date(2006, 2, 1),
    "tom": date(2026, 1, 15),
}
"""The day that each example is looked at."""


def request(action: str, day: date, out: Path | None = None) -> Request:
    """The administrator asks for an action in the morning; documents go to `out`."""
    moment = datetime.combine(day, time(9, 30), UTC)
    return Request(action, moment, "Administratören", out=out)


def found(book: Book, day: date, action: str = "check-workbook") -> tuple[Finding, ...]:
    """What stands open after a click, which is not written."""
    return plan(book, request(action, day)).controls.open


def shipped(folder: Path, name: str) -> FileBook:
    """The example as a user gets it, with its days reckoned, in a real file."""
    path = new_workbook(Order(folder, name, None, "moten"), DAYS[name])
    perform(FileBook(path, DAYS[name]), request("check-deadlines", DAYS[name]))
    return FileBook(path, DAYS[name])


def example(name: str, *plans: Plan) -> MemoryBook:
    """The example in memory, free to be spoilt, with these plans made in it."""
    whole = _in_memory(name)
    book = MemoryBook(whole.stand, whole.blocks, set(whole.dated), DAYS[name])
    for each in plans:
        book.apply(each(book))
    return book


def click(book: Book, action: str, day: date, out: Path | None = None) -> Report:
    """The action, written."""
    return perform(book, request(action, day, out))


def meeting(name: str) -> Plan:
    """The meeting to write, as Inställningar names it."""
    return put("tblForbund", "Möte att skriva", Värde=name)


def text_of(path: Path) -> str:
    """All that a Word file says, from top to bottom, with plain spaces."""
    lines = (line.text for line in lines_of(path.read_bytes(), path.name))
    return " ".join(" ".join(lines).split())


def column(book: Book, table: str, label: str) -> list[CellValue]:
    """All that stands under a label."""
    grid = book.read([Area(table, "")])[table]
    return list(grid.columns[grid.header.index(label)])


@cache
def _in_memory(name: str) -> MemoryBook:
    with TemporaryDirectory() as folder:
        return in_memory(shipped(Path(folder), name), MEETINGS, DAYS[name])

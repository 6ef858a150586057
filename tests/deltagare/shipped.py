"""The example of deltagare.xlsm as a real closed workbook, and fast copies of it in memory."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.books.file import FileBook
from finsam_xl.books.memory import MemoryBook
from tests.deltagare.book import MOMENT, SCHEMA
from tests.planted.edits import Plan
from tests.planted.shipped import in_memory

DAY = MOMENT.date()


def example(*plans: Plan) -> MemoryBook:
    """The example in memory, free to be spoilt, with these plans made in it."""
    whole = _in_memory()
    book = MemoryBook(whole.stand, whole.blocks, set(whole.dated), DAY)
    for each in plans:
        book.apply(each(book))
    return book


@cache
def _in_memory() -> MemoryBook:
    with TemporaryDirectory() as folder:
        path = new_workbook(Order(Path(folder), "umea", None, "deltagare"), DAY)
        return in_memory(FileBook(path, DAY), SCHEMA, DAY)

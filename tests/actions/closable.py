"""The small Uppsala of 2016 with a budget, twelve months' outcome and balances: ready to close.

Seed 002's printed sums as 2016's: 11 489 less 12 635 is -1 146 tkr, and equity goes from 2 040 to
894 tkr.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from finsam_xl.actions.journey.perform import Request, perform
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.workbooks.new_workbook import EMPTY, Order, new_workbook
from finsam_xl.actions.workbooks.upgrade import _fill
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import Rows, workbook

YEAR_END = datetime(2017, 3, 25, 9, 30, tzinfo=UTC)


def booked(period: str, amount: float, line: str) -> Mapping[str, CellValue]:
    """A ledger row of a budget line."""
    return {"Konto": 5000.0, "Period": period, "Belopp": amount, "Budgetpost": line}


BUDGET: Rows = (
    {"Grupp": "Intäkter", "Post": "Medlemsavgifter", "Budgetår": 11489.0, "Planår 1": 11492.0},
    {
        "Grupp": "Verksamheter",
        "Post": "Torget",
        "Insats": "Torget",
        "Budgetår": -12635.0,
        "Planår 1": -11594.0,
        "Planår 2": -11477.0,
    },
)
OUTCOME: Rows = (
    booked("2016-01", 11_489_000.0, "Medlemsavgifter"),
    *(booked(f"2016-{month:02d}", 0.0, "Torget") for month in range(2, 12)),
    booked("2016-12", -12_635_000.0, "Torget"),
)
BALANCES: Rows = (
    {"Konto": 1940.0, "Vid årets början": 2_540_000.0, "Vid årets slut": 1_394_000.0, "År": 2016.0},
    {"Konto": 2440.0, "Vid årets början": -500_000.0, "Vid årets slut": -500_000.0, "År": 2016.0},
    {"Konto": 2010.0, "Vid årets början": -2.04e6, "Vid årets slut": -2.04e6, "År": 2016.0},
)
INTERVENTIONS: Rows = (
    {
        "Insats": "Torget",
        "Ägare": "Håbo",
        "Typ": "individinriktad",
        "Överenskommelse": date(2015, 12, 1),
        "Start": date(2016, 1, 1),
        "Slut": date(2018, 12, 31),
    },
)
SETTINGS: Mapping[str, CellValue] = {
    "Ingående eget kapital": 2040.0,
    "Årsredovisning beslutad": date(2017, 3, 18),
    "Beslut om årsredovisning": "2017-03-18 § 14",
}


def closable(
    tables: Mapping[str, Rows] | None = None, settings: Mapping[str, CellValue] | None = None
) -> MemoryBook:
    """The year that can be closed, with other rows and settings where they are given."""
    rows: dict[str, Rows] = {
        "tblBudget": BUDGET,
        "tblUtfall": OUTCOME,
        "tblBalans": BALANCES,
        "tblInsatser": INTERVENTIONS,
    }
    return workbook(rows | dict(tables or {}), {**SETTINGS, **(settings or {})})


def at_year_end(action: str) -> Request:
    """Someone asks for an action after the board has decided the annual report."""
    return Request(action, YEAR_END, "Ekonomen")


def clicked(book: MemoryBook, *buttons: str) -> MemoryBook:
    """The workbook with these buttons clicked, as an officer leaves it."""
    for action in ("allocate-fees", "recalculate-budget", *buttons):
        perform(book, at_year_end(action))
    return book


def ready() -> MemoryBook:
    """The year that can be closed, up to date."""
    return _copy(_whole())


def closed() -> MemoryBook:
    """The year when it has been closed."""
    return _copy(_whole("close-year"))


@cache
def _whole(*buttons: str) -> MemoryBook:
    return clicked(closable(), *buttons)


def _copy(book: MemoryBook) -> MemoryBook:
    return MemoryBook(book.stand, book.blocks, set(book.dated), book.day)


def in_file(book: MemoryBook, folder: Path) -> Path:
    """The same workbook as a closed file."""
    path = new_workbook(Order(folder, EMPTY, None), YEAR_END.date())
    _fill(path, read_contents(book), YEAR_END.date())
    return path

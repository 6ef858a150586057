"""A small workbook of 2021 in memory, and ledgers that are read into it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Report, Request, perform
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from finsam_xl.books.port import Book
from tests.actions.economy_workbook import MOMENT, Rows, column, workbook

OWN = "222000-0000"
SETTINGS: dict[str, CellValue] = {"År": 2021.0, "Organisationsnummer": OWN}
BUDGET: Rows = (
    {"Grupp": "Intäkter", "Post": "Staten", "Budgetår": 5690.0},
    {"Grupp": "Verksamheter", "NR-grupp": "insatser", "Post": "Vuxentorget", "Budgetår": -2625.0},
    {"Grupp": "Verksamheter", "NR-grupp": "insatser", "Post": "Ungdomstorget", "Budgetår": -3200.0},
)
MAP: Rows = (
    {"Konto från": 3511.0, "Budgetpost": "Staten"},
    {"Konto från": 4531.0, "Dimension": "6", "Objekt": "VUX", "Budgetpost": "Vuxentorget"},
    {"Konto från": 4531.0, "Dimension": "6", "Objekt": "UNG", "Budgetpost": "Ungdomstorget"},
)
Shown = tuple[CellValue, ...]


def ledger_book(outcome: Rows = (), **settings: CellValue) -> MemoryBook:
    """The workbook with these rows in Utfall; settings by label, with _ for a blank or a hyphen."""
    labels = {"Uppföljning": "Uppföljning t.o.m.", "SIE_dimension": "SIE-dimension"}
    named = {labels.get(key, key): value for key, value in settings.items()}
    tables = {"tblBudget": BUDGET, "tblKontokarta": MAP, "tblUtfall": outcome}
    return workbook(tables, {**SETTINGS, **named})


def row(
    account: float,
    period: CellValue,
    kronor: CellValue,
    source: CellValue = "fil",
    **more: CellValue,
) -> Mapping[str, CellValue]:
    """A row of Utfall."""
    return {"Konto": account, "Period": period, "Belopp": kronor, "Källa": source, **more}


def asked(file: Path) -> Request:
    """Someone reads this file in."""
    return Request("import-ledger", MOMENT, "Ekonomen", Ask(file))


def imported(book: Book, data: bytes, name: str = "prov.se") -> Report:
    """Click Läs in bokföring with these bytes pointed out."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(data)
        return perform(book, asked(file))


def outcome(book: MemoryBook) -> list[Shown]:
    """The rows of Utfall: account, object, period, amount, budget line and source."""
    labels = ("Konto", "Objekt", "Period", "Belopp", "Budgetpost", "Källa")
    return list(zip(*(column(book, "tblUtfall", label) for label in labels), strict=True))


def balances(book: MemoryBook) -> list[Shown]:
    """The rows of the balance accounts."""
    labels = ("År", "Konto", "Benämning", "Vid årets början", "Vid årets slut")
    return list(zip(*(column(book, "tblBalans", label) for label in labels), strict=True))


def own_codes(report: Report) -> list[str]:
    """The codes that only the reading of a file can find.

    Without E56: most ledgers of a few lines state no sums.
    """
    codes = [each.code for each in report.controls.open]
    return [code for code in codes if code[0] == "E" and code != "E56"]


def told(report: Report, code: str) -> Sequence[str]:
    """What is said under a code."""
    return [each.what for each in report.controls.open if each.code == code]

"""The small Uppsala of 2016 with a three-year plan in tkr, and clicks on the plan's own buttons."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

from finsam_xl.actions.journey.perform import Report, Request, perform
from finsam_xl.basics.edit import Clear, Edit, Text, Value
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import ECONOMY, Rows, workbook


def line(group: str, name: str, amount: float, **more: CellValue) -> Mapping[str, CellValue]:
    """A line of the plan with the same amount each year; spaces in labels are _."""
    row: dict[str, CellValue] = {"Grupp": group, "Post": name, "Budgetår": amount}
    row |= {"Planår 1": amount, "Planår 2": amount}
    return row | {label.replace("_", " "): value for label, value in more.items()}


PLAN: Rows = (
    line("Intäkter", "FK", 10611.0, Medlem="Försäkringskassan"),
    line("Intäkter", "Landstinget", 5305.0, Medlem="Landstinget i Uppsala län"),
    line("Intäkter", "Håbo kommun", 2637.0, Medlem="Håbo"),
    line("Intäkter", "Tierps kommun", 2668.0, Medlem="Tierp"),
    line("Kansli och styrelse", "Kansli", -1000.0, **{"NR-grupp": "administration"}),
    line("Verksamheter", "Torget", -20000.0, Insats="Torget", Kommentar="Sysselsätter ungdomar"),
)
"""Income 21 221 tkr, costs 21 000, result 221; fees as the minutes printed them."""
STAFF: Rows = (
    {
        "Befattning": "Handläggare",
        "Budgetpost": "Kansli",
        "Omfattning": 1.0,
        "Lön per månad": 40_000.0,
        "PO-pålägg": 0.4,
    },
)
"""40 000 × 1,40 × 12 = 672 000 kr a year; three percent are 20 160."""


def planned(
    tables: Mapping[str, Rows] | None = None, settings: Mapping[str, CellValue] | None = None
) -> MemoryBook:
    """The plan, with other rows and settings where they are given."""
    rows: dict[str, Rows] = {"tblBudget": PLAN, "tblPersonal": STAFF}
    own: dict[str, CellValue] = {"Ingående eget kapital": 2040.0, "Status ingående": "fastställt"}
    return workbook(rows | dict(tables or {}), {**own, **(settings or {})})


def click(book: MemoryBook, action: str, day: date = date(2015, 11, 27)) -> Report:
    """Click a button on a day."""
    moment = datetime(day.year, day.month, day.day, 9, 30, tzinfo=UTC)
    return perform(book, Request(action, moment, "Ekonomen"))


def write(book: MemoryBook, table: str, row: int, **cells: CellValue) -> None:
    """Type in a body row, from 0; spaces in labels are _, None empties the cell."""
    grid = book.read(ECONOMY.areas())[table]
    edits: list[Edit] = []
    for label, value in cells.items():
        at = grid.place(row, grid.header.index(label.replace("_", " ")))
        if isinstance(value, str):
            edits.append(Text(at, value))
        else:
            edits.append(Clear(at) if value is None else Value(at, float(str(value))))
    book.apply(edits)


def rows_of(book: MemoryBook, table: str, *labels: str) -> list[tuple[CellValue, ...]]:
    """What stands under these labels, row by row."""
    grid = book.read(ECONOMY.areas())[table]
    columns = [grid.columns[grid.header.index(label)] for label in labels]
    return list(zip(*columns, strict=True))


def told(report: Report, *codes: str) -> list[str]:
    """The open findings' codes among these, in their order."""
    return [finding.code for finding in report.controls.open if finding.code in codes]

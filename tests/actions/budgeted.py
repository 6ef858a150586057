"""The small Uppsala with a budget of few lines, for what Räkna om budget makes of it."""

from __future__ import annotations

from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import Rows, workbook

CLICK = "recalculate-budget"


def line(post: str, amount: CellValue, **more: CellValue) -> dict[str, CellValue]:
    """A cost line of the budget's year."""
    given: dict[str, CellValue] = {"Grupp": "Kansli och styrelse", "Post": post}
    return given | {"Budgetår": amount, **more}


def income(member: str, amount: CellValue = None) -> dict[str, CellValue]:
    """A member's line among the incomes."""
    return {"Grupp": "Intäkter", "Post": member, "Medlem": member, "Budgetår": amount}


def budgeted(
    *lines: dict[str, CellValue], tables: dict[str, Rows] | None = None, **settings: CellValue
) -> MemoryBook:
    """The small Uppsala with these lines in its budget."""
    given = {key.replace("_", " "): value for key, value in settings.items()}
    return workbook({"tblBudget": lines, **(tables or {})}, given)

"""The year that a new workbook is made out of, and what it brings into the next one."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.workbooks.next_rows import Given
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.money_units import one_of, to_nearest
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.closing.proof import Books
from finsam_xl.rules.outcome.follow_up import Outcome
from finsam_xl.sheets.units import FACTORS
from finsam_xl.sheets.values import cell
from finsam_xl.sheets.writer import Row


class Brought(Frozen):
    """Settings by key, cells of rows that go on, the rows of last year's outcome, and their story.

    `lacking` is what could not be brought, in words.
    """

    settings: dict[str, CellValue]
    given: Given
    last_year: tuple[Row, ...] = ()
    told: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()


class Year(Frozen):
    """The old workbook's year: its plan, its books, and its outcome by line and month."""

    old: Contents
    plan: Plan
    books: Books
    outcome: Outcome

    @property
    def unit(self) -> str:
        """The budget's unit."""
        return self.plan.settings.budget_unit

    def row(self, table: str, at: RowPlace) -> tuple[str, int]:
        """A record's table and body row."""
        return table, at.row - self.old.grids[table].first_row

    def whole(self, amount: Kr) -> CellValue:
        """The amount in whole units, a half away from zero, as a cell of the budget's unit."""
        return cell(to_nearest(amount.kronor, one_of(self.unit)), FACTORS[self.unit])

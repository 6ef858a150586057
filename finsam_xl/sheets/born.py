"""What stands on a sheet from birth: live sums, rows of formulas, and charts."""

from __future__ import annotations

from enum import Enum

from finsam_xl.basics.frozen import Frozen


class YearSum(Frozen):
    """A live sum above a table: of one column, over the rows whose year is the workbook's year.

    Without `year_column` it is over all rows.

    `name` is the sum cell's own name, so that what the sheet says can be held against the rules.
    """

    name: str
    column: str
    year_column: str = ""


class FixedRow(Frozen):
    """A row that stands in a table from birth: its name, and a formula for each of its columns.

    `columns` are the keys of the columns that have one, `first` another formula for the first of
    them. A formula names cells as {setting.year}, {row.Resultat} (this column of that row),
    {before.Resultat} (the column to the left), {sum.Resultat} and {sumbefore.Resultat} (the same
    in the sheet's first table) and {tblBudget.budget} or {tblBudget.*} (a whole column; the star is
    this column's own key).
    """

    label: str
    formula: str
    columns: tuple[str, ...]
    first: str = ""

    def formula_of(self, key: str) -> str:
        """The formula in this column; "" where the row has none."""
        if key not in self.columns:
            return ""
        return self.first if self.first and key == self.columns[0] else self.formula


class ChartKind(Enum):
    """How a chart draws its numbers."""

    COLUMN = "column"
    LINE = "line"
    DOUGHNUT = "doughnut"


class Chart(Frozen):
    """A native chart of a table that has as many rows from birth as it ever will.

    Each of `columns` is a line or a colour over the table's `height` rows; with `rows` each of
    those fixed rows is one instead, over the columns. `alt` tells in words what it shows.
    """

    title: str
    alt: str
    kind: ChartKind
    table: str
    columns: tuple[str, ...]
    rows: tuple[str, ...] = ()
    height: int = 0

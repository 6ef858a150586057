"""How often a click may go over the bridge to an open workbook."""

from __future__ import annotations

from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.sheets.load import load
from finsam_xl.sheets.schema import Workbook
from tests.everywhere.three import Clicked

CARRIES = {"new-year"}
"""It takes a user's own formulas along, wherever they stand."""
EACH_SHEET = 4
"""Its tables listed, its names listed, how far it is used, and the range to read."""


def check_reading(workbook: str, action: str, live: Clicked) -> None:
    """Each sheet is read once, and its formulas once where the schema has any."""
    schema = load(workbook)
    sheets = len(schema.sheets)
    calls = live.read
    assert calls.reads - calls.formulas <= sheets
    assert calls.formulas <= (sheets if action in CARRIES else with_formulas(schema))
    assert calls.locating <= 2 * len(schema.areas()) + EACH_SHEET * sheets + 1
    assert calls.comments <= sheets
    assert (calls.writes, calls.resizes) == (0, 0)


def check_writing(live: Clicked) -> None:
    """A call for each block, and a size for each table.

    What is to be written is read once more first, so that an undo puts back what stood there then;
    and what was touched once more after, so that an undo knows what has changed since.
    """
    calls = live.wrote
    tables = {e.table for e in live.edits if isinstance(e, ReplaceRows)}
    sheets = {e.at.sheet for e in live.edits if not isinstance(e, ReplaceRows)}
    assert calls.reads <= 2 * (len(tables | sheets) + len(live.touched))
    assert calls.resizes <= len(tables)
    assert calls.writes <= len(live.blocks) + 2


def with_formulas(schema: Workbook) -> int:
    """The sheets where a formula of ours stands."""
    return sum(
        bool(sheet.blocks)
        or any(t.rows or t.sums or any(c.formula for c in t.columns) for t in sheet.tables)
        for sheet in schema.sheets
    )

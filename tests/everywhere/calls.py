"""How often a click may go over the bridge to an open workbook."""

from __future__ import annotations

from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.sheets.load import load
from finsam_xl.sheets.schema import Workbook
from tests.everywhere.three import Clicked

MORE = 2
"""What a click may have beside a read for each sheet, or a write for each block."""


def check_calls(workbook: str, live: Clicked) -> None:
    """All that a click moved, from its first question until the undo was kept.

    Values and formulas are two calls in Excel too. The values of a sheet are read once, and its
    formulas once where it has any: also what an undo puts back is taken from there.
    """
    schema, calls = load(workbook), live.read.with_those_of(live.wrote)
    sheets, areas = len(schema.sheets), len(schema.areas())
    assert calls.reads <= sheets + MORE
    assert calls.formulas <= with_formulas(schema)
    assert calls.locating <= 2 * areas
    assert calls.writes <= len(live.blocks) + MORE
    assert calls.resizes <= len({e.table for e in live.edits if isinstance(e, ReplaceRows)})
    assert calls.comments <= sheets
    assert (live.read.writes, live.read.resizes) == (0, 0)


def with_formulas(schema: Workbook) -> int:
    """The sheets where a formula of ours stands."""
    return sum(
        bool(sheet.blocks)
        or any(t.rows or t.sums or any(c.formula for c in t.columns) for t in sheet.tables)
        for sheet in schema.sheets
    )

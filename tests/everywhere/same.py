"""One action on all that stand for the same workbook, and what they then hold."""

from __future__ import annotations

from finsam_xl.sheets.load import load
from tests.books.contract.equality import differences
from tests.everywhere.calls import check_calls
from tests.everywhere.three import Three


def check_alike(three: Three, action: str) -> None:
    """They tell the same, make the same documents, and hold the same tables."""
    clicked = {kind: three.click(kind, action) for kind in three.books()}
    memory = clicked.pop("memory")
    assert {kind: each == memory for kind, each in clicked.items()} == dict.fromkeys(clicked, True)
    if memory.touched:
        tables = three.tables("memory")
        formulas = three.memory.formulas(load(three.workbook).areas())
        told = {kind: differences(three.tables(kind), tables, formulas) for kind in clicked}
        assert told == {kind: [] for kind in clicked}
    if "live" in clicked:
        check_calls(three.workbook, clicked["live"])

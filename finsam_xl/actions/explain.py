"""Förklara: how the figure in a cell came about, on one page."""

from __future__ import annotations

from finsam_xl.actions.explaining.explain_cell import explain_cell
from finsam_xl.actions.explaining.page import page_rows
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.sheets.writer import fill_block

BLOCK = "finsam_forklaring"


def decide(given: Given) -> Decision:
    """Write the page on the sheet Förklaring; a cell unknown to finsam leaves it as it is."""
    contents, at = given.contents, given.at
    told = explain_cell(contents, at) if at else None
    grid = contents.grids.get(BLOCK)
    if told is None:
        return Decision(
            (), f"finsam räknar inget i {at}; markera en avgift, en summa eller ett fynd"
        )
    if grid is None:
        return Decision((), "bladet Förklaring saknas; uppgradera arbetsboken")
    rows = page_rows(told, contents.association)
    return Decision(tuple(fill_block(grid, rows)), f"{told.title} är förklarad på Förklaring")

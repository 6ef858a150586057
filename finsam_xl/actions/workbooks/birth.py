"""What a workbook that was made out of another one says of itself, until its first click."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.workbooks.carry import Move
from finsam_xl.basics.edit import Edit, Text
from finsam_xl.sheets.schema import STATUS


def birth_edits(old: str, new: Contents, move: Move) -> list[Edit]:
    """Its status line: the name of the old one, what it was given, and all that stayed there."""
    grid = new.grids.get(STATUS)
    given = f" Hämtat därifrån: {'; '.join(move.brought)}." if move.brought else ""
    stayed = f" Det här följde inte med: {', '.join(move.left)}." if move.left else ""
    return [Text(grid.place(0, 0), f"Gjord ur {old}.{given}{stayed}")] if grid else []

"""What a workbook that was made out of another one says of itself, until its first click."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Edit, Text
from finsam_xl.sheets.schema import STATUS


def birth_edits(old: str, new: Contents, left: tuple[str, ...]) -> list[Edit]:
    """Its status line: the name of the old one, and all that stayed there."""
    grid = new.grids.get(STATUS)
    stayed = f" Det här följde inte med: {', '.join(left)}." if left else ""
    return [Text(grid.place(0, 0), f"Gjord ur {old}.{stayed}")] if grid else []

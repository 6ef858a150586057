"""The rows of På gång."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.registers.due import NOBODY, Due, standing
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, replace_rows

DUES = "tblPaGang"


def due_edits(contents: Contents, dues: tuple[Due, ...], day: date) -> list[Edit]:
    """The whole list anew, in the order it is given."""
    rows = [Row(_cells(due, day)) for due in dues]
    return [replace_rows(contents.tables[DUES], contents.grids[DUES], rows)]


def _cells(due: Due, day: date) -> dict[str, Exact]:
    at = due.shown_at
    return {
        "owner": due.owner or NOBODY,
        "day": due.day,
        "standing": standing(due, day),
        "what": due.what,
        "sheet": at.sheet if at else "",
        "cell": at.address if at else "",
        "basis": due.basis,
    }

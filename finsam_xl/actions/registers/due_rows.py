"""The rows of På gång, and finsam's own columns in the registers."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.registers.register_input import AGREEMENTS, RISKS
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.registers.agreements import running
from finsam_xl.rules.registers.due import NOBODY, Due, standing
from finsam_xl.rules.registers.registers import Registers
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, fill_own_columns, replace_rows

DUES = "tblPaGang"
_Cells = dict[int, dict[str, Exact]]


def due_edits(contents: Contents, dues: tuple[Due, ...], day: date) -> list[Edit]:
    """The whole list anew, in the order it is given."""
    rows = [Row(_cells(due, day)) for due in dues]
    return [replace_rows(contents.tables[DUES], contents.grids[DUES], rows)]


def own_edits(contents: Contents, registers: Registers, day: date) -> list[Edit]:
    """What finsam reckons in the registers themselves."""
    own = {AGREEMENTS: _terms(registers, day), RISKS: _scores(registers)}
    return [
        edit
        for name, rows in own.items()
        if name in contents.grids
        for edit in fill_own_columns(contents.tables[name], contents.grids[name], rows)
    ]


def _cells(due: Due, day: date) -> dict[str, Exact]:
    return {
        "owner": due.owner or NOBODY,
        "day": due.day,
        "standing": standing(due, day),
        "what": due.what,
        "sheet": due.at.sheet if due.at else "",
        "cell": due.at.address if due.at else "",
        "basis": due.basis,
    }


def _terms(registers: Registers, day: date) -> _Cells:
    terms = ((row.at.row, running(row, day)) for row in registers.agreements)
    return {at: {"until": term.until, "notice_by": term.notice_by} for at, term in terms if term}


def _scores(registers: Registers) -> _Cells:
    return {row.at.row: {"score": row.score} for row in registers.risks}

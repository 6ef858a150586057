"""How a figure of the registers came about: days of notice, ranks, scores, sums and due days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.registers.due_rows import DUES
from finsam_xl.actions.registers.register_input import (
    AGREEMENTS,
    INITIATIVES,
    RISKS,
    STAFF,
    read_registers,
)
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.rules.registers.explanation import (
    explain_due,
    explain_rank,
    explain_score,
    explain_staff,
    explain_stale_due,
    explain_term,
)
from finsam_xl.rules.registers.ranking import ranked
from finsam_xl.rules.registers.registers import Registers


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The figure in this cell of a register; None for other cells."""
    for name, told in _TABLES.items():
        grid = contents.grids.get(name)
        if grid is not None and grid.holds(at) and is_whole(contents, name):
            read, day = read_registers(contents), contents.day
            key = key_at(contents, name, at)
            return told(_Asked(contents, read.registers, key, at, day)) if read and day else None
    return None


class _Asked(Frozen):
    """A cell of a register: the key of its column, and the day that it is asked on."""

    contents: Contents
    registers: Registers
    key: str
    at: Place
    day: date


def _term(asked: _Asked) -> Explanation | None:
    rows = (row for row in asked.registers.agreements if row.at.row == asked.at.row)
    if asked.key not in {"until", "notice_by"}:
        return None
    return next((explain_term(row, asked.key, asked.day) for row in rows), None)


def _score(asked: _Asked) -> Explanation | None:
    rows = (row for row in asked.registers.risks if row.at.row == asked.at.row)
    return next((explain_score(row) for row in rows), None) if asked.key == "score" else None


def _rank(asked: _Asked) -> Explanation | None:
    if asked.key not in {"score", "place"}:
        return None
    order = ranked(asked.registers.initiatives, asked.registers.weighting)
    own = (each for each in order if each.initiative.at.row == asked.at.row)
    return next((explain_rank(each, order, asked.key) for each in own), None)


def _sum(asked: _Asked) -> Explanation | None:
    """The column's sum, whichever of its cells is asked about."""
    if asked.key not in {"persons", "posts"}:
        return None
    return explain_staff(asked.registers.staff, asked.key, asked.registers.settings)


def _due(asked: _Asked) -> Explanation | None:
    """The row of the list, found again where the list is made from; None for an empty row."""
    what = text_at(asked.contents, DUES, "what", asked.at)
    day = text_at(asked.contents, DUES, "day", asked.at)
    read = read_registers(asked.contents)
    if not what or read is None:
        return None
    for due in read.dues(asked.day):
        if due.what == what and due.day.isoformat() == day:
            return explain_due(due, asked.day, asked.key, asked.at)
    return explain_stale_due(what, asked.day, asked.at)


_TABLES: dict[str, Callable[[_Asked], Explanation | None]] = {
    DUES: _due,
    AGREEMENTS: _term,
    RISKS: _score,
    INITIATIVES: _rank,
    STAFF: _sum,
}

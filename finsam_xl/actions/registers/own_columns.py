"""The registers' own columns: terms, scores, places, last values and meetings."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.registers.register_input import AGREEMENTS, CASES, INITIATIVES, POINTS, RISKS
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.meetings.records import NO, YES
from finsam_xl.rules.meetings.text import folded
from finsam_xl.rules.registers.agreements import running
from finsam_xl.rules.registers.cases import items_of
from finsam_xl.rules.registers.initiatives import Initiative
from finsam_xl.rules.registers.ranking import ranked
from finsam_xl.rules.registers.registers import Registers
from finsam_xl.rules.registers.values import IndicatorValue, latest
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import fill_own_columns

_Cells = dict[int, dict[str, Exact]]


def own_edits(contents: Contents, registers: Registers, day: date) -> list[Edit]:
    """Each register's own columns, row by row."""
    own = {
        AGREEMENTS: _terms(registers, day),
        RISKS: _scores(registers),
        INITIATIVES: _initiatives(registers),
        POINTS: _points(registers),
        CASES: _cases(registers),
    }
    return [
        edit
        for name, rows in own.items()
        if name in contents.grids
        for edit in fill_own_columns(contents.tables[name], contents.grids[name], rows)
    ]


def _terms(registers: Registers, day: date) -> _Cells:
    terms = ((row.at.row, running(row, day)) for row in registers.agreements)
    return {at: {"until": term.until, "notice_by": term.notice_by} for at, term in terms if term}


def _scores(registers: Registers) -> _Cells:
    return {row.at.row: {"score": row.score} for row in registers.risks}


def _initiatives(registers: Registers) -> _Cells:
    places = {
        each.initiative.at.row: each for each in ranked(registers.initiatives, registers.weighting)
    }
    cells: _Cells = {}
    for row in registers.initiatives:
        rank, value = places.get(row.at.row), latest((row.name,), registers.values)
        cells[row.at.row] = {
            "standing": row.standing,
            "score": rank.score if rank else None,
            "place": rank.place if rank else None,
            "value": value.value if value else None,
            "reached": _reached(row, value),
        }
    return cells


def _reached(row: Initiative, value: IndicatorValue | None) -> str:
    reached = row.reaches(value.value) if value and value.value is not None else None
    return "" if reached is None else YES if reached else NO


def _points(registers: Registers) -> _Cells:
    last = ((row.at.row, latest(row.names, registers.values)) for row in registers.points)
    return {at: {"last_day": value.day, "value": value.value} for at, value in last if value}


def _cases(registers: Registers) -> _Cells:
    """A number that stands twice has its items at the first."""
    first = {folded(row.number): row for row in reversed(registers.cases)}
    met = ((row.at.row, items_of(row, registers.meetings)) for row in first.values())
    return {
        at: {
            "times": len({item.meeting for item in items}),
            "meetings": "; ".join(f"{item.meeting} {item.section}".rstrip() for item in items),
        }
        for at, items in met
    }

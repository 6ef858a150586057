"""Whether a workbook's figures may be trusted: no errors, and nothing left to reckon."""

from __future__ import annotations

from datetime import UTC, datetime, time

from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decide import decided
from finsam_xl.actions.journey.request import Request
from finsam_xl.actions.journey.workbook_beside import Beside
from finsam_xl.basics.refusal import Refusal
from finsam_xl.sheets.catalogue import Action, actions


def left_to_click(beside: Beside, table: str) -> str:
    """The button that would change something in the table's workbook; "" where none would.

    Those that fill the table are tried; where none does, those whose buttons stand on its sheet.
    """
    read, book = beside.contents, beside.book
    if read is None or book is None or read.day is None:
        return ""
    moment = datetime.combine(read.day, time(), UTC)
    for action in _actions(read, table):
        try:
            decision = decided(book, read, action, Request(action.key, moment, ""))
        except Refusal:
            return action.label
        if real_changes(read, decision.edits):
            return action.label
    return ""


def _actions(read: Contents, table: str) -> list[Action]:
    sheet = next(s.key for s in read.workbook.sheets if table in [t.name for t in s.tables])
    own = [
        each
        for each in actions()
        if read.workbook.key in each.workbooks and each.stands_alone and each.fills
    ]
    filling = [each for each in own if table in each.fills]
    return filling or [each for each in own if sheet in each.sheets]

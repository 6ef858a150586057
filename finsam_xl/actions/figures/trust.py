"""Whether a workbook's figures may be trusted: no errors, and nothing left to reckon."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time

from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decide import decided
from finsam_xl.actions.journey.request import Request
from finsam_xl.actions.journey.workbook_beside import Beside
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.port import Book
from finsam_xl.sheets.catalogue import Action, actions
from finsam_xl.sheets.schema import Owner


class Tried(Frozen):
    """A button tried and nothing written: the tables it writes in, and those it would change."""

    action: Action
    writes: frozenset[str]
    changes: frozenset[str]
    is_refused: bool = False


def tried(beside: Beside) -> tuple[Tried, ...]:
    """Every button of the workbook that reckons something, each tried on what stands there."""
    read, book = beside.contents, beside.book
    if read is None or book is None or read.day is None:
        return ()
    moment = datetime.combine(read.day, time(), UTC)
    return tuple(
        _tried(book, read, each, moment)
        for each in actions()
        if read.workbook.key in each.workbooks and each.stands_alone and each.fills
    )


def left_to_click(beside: Beside, table: str, found: tuple[Tried, ...]) -> str:
    """The button that would change the table, or what it rests on; "" where none would.

    A table that no button writes rests on those that stand on its sheet, and one where nobody
    types (formulas only) on all that other buttons rest on.
    """
    own = [each for each in found if table in each.writes]
    behind = _behind(own, found) if own else _beside(beside, table, found)
    left = [each for each in behind if each.is_refused or each.changes]
    left += [each for each in own if each.is_refused or table in each.changes]
    return left[0].action.label if left else ""


def _tried(book: Book, read: Contents, action: Action, moment: datetime) -> Tried:
    fills = frozenset(action.fills)
    try:
        edits = decided(book, read, action, Request(action.key, moment, "")).edits
    except Refusal:
        return Tried(action, fills, frozenset(), is_refused=True)
    changes = frozenset(_tables(read, real_changes(read, edits)))
    return Tried(action, fills | frozenset(_tables(read, edits)), changes)


def _tables(read: Contents, edits: Iterable[Edit]) -> set[str]:
    """The tables that hold the cells and rows of the edits."""
    edits = tuple(edits)
    places = {each.at for each in edits if not isinstance(each, ReplaceRows)}
    rows = {each.table for each in edits if isinstance(each, ReplaceRows)}
    return rows | {
        name for name, grid in read.grids.items() if any(grid.holds(at) for at in places)
    }


def _behind(own: list[Tried], found: tuple[Tried, ...]) -> list[Tried]:
    """The others that write what these need; of a refused one nobody knows what it writes."""
    needed = {table for each in own for table in each.action.needs}
    others = [each for each in found if each not in own]
    return [each for each in others if each.is_refused or each.writes & needed]


def _feeding(found: tuple[Tried, ...]) -> list[Tried]:
    """Those that write what any other button needs."""
    return [each for each in found if each.writes & _needed_beside(each.action)]


def _needed_beside(action: Action) -> set[str]:
    """All that the other buttons of an action's workbook need."""
    others = (each for each in actions() if each.key != action.key)
    beside = (each for each in others if set(each.workbooks) & set(action.workbooks))
    return {table for each in beside for table in each.needs}


def _beside(beside: Beside, table: str, found: tuple[Tried, ...]) -> list[Tried]:
    """Those that a table rests on though none of them writes in it."""
    if beside.contents is None:
        return []
    sheets = beside.contents.workbook.sheets
    sheet, own = next((s, t) for s in sheets for t in s.tables if t.name == table)
    typed = any(column.owner is Owner.USER for column in own.columns)
    behind = [] if typed else _feeding(found)
    return [each for each in found if each in behind or sheet.key in each.action.sheets]

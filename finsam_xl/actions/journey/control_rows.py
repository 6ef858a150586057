"""The rows of tblKontroller: what was found, and what an officer has written beside it."""

from __future__ import annotations

from finsam_xl.actions.journey.acceptance import WORDS, Acceptance
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.controls import CONTROLS, Controls, key_of
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.journey.unread import Unread, unread_cells, with_unread
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.swedish import thousands
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, replace_rows

MOST_ROWS = 500
GONE = "inte längre"
"""Stands as the level of a finding that is not found any more."""


def control_edits(contents: Contents, found: Controls) -> list[Edit]:
    """The whole table anew: open findings, then accepted, then what was typed beside one now gone.

    At most 500 rows that nobody has typed in, then how many more there are. What an officer wrote
    and can't be read stays as it stands.
    """
    if not is_whole(contents, CONTROLS):
        return []
    grid, table = contents.grids[CONTROLS], contents.tables[CONTROLS]
    unread = unread_cells(contents, CONTROLS)
    rows = _rows(found, grid, unread)
    return [with_unread(replace_rows(table, grid, rows), rows, unread)]


def settled(contents: Contents, found: Controls) -> Controls:
    """The findings about the table's own cells, with the places where they will stand."""
    if not is_whole(contents, CONTROLS):
        return found
    grid = contents.grids[CONTROLS]
    rows = _rows(found, grid, unread_cells(contents, CONTROLS))
    moved = {row.was: at for at, row in enumerate(rows) if row.was is not None}
    there = {each: _moved(each, grid, moved) for each in found.findings}
    keys = {key_of(each): key_of(then) for each, then in there.items()}
    taken = found.rows.keys() - {old for old, new in keys.items() if old != new}
    return Controls(
        tuple(there[each] for each in found.open),
        tuple((there[each], row) for each, row in found.accepted),
        {
            key if keys.get(key, key) in taken else keys.get(key, key): row
            for key, row in found.rows.items()
        },
    )


def _moved(finding: Finding, grid: Grid, moved: dict[int, int]) -> Finding:
    at = finding.at
    if at is None or not grid.holds(at):
        return finding
    then = moved.get(at.row - grid.first_row, at.row - grid.first_row)
    return finding._replace(at=at._replace(row=grid.first_row + then))


def _rows(found: Controls, grid: Grid, unread: Unread) -> list[Row]:
    rows = [_row(finding, found.rows.get(key_of(finding)), grid) for finding in found.findings]
    keys = {key_of(finding) for finding in found.findings}
    gone = [
        _kept(row, grid)
        for key, row in found.rows.items()
        if key not in keys and (row.is_typed or _body_row(row, grid) in unread)
    ]
    return [*_cut(rows, unread), *gone]


def _cut(rows: list[Row], unread: Unread) -> list[Row]:
    if len(rows) <= MOST_ROWS:
        return rows
    typed = [row for row in rows[MOST_ROWS:] if _has_words(row) or row.was in unread]
    more = len(rows) - MOST_ROWS - len(typed)
    return [*rows[:MOST_ROWS], Row({"what": f"… och {thousands(more)} till."}), *typed]


def _has_words(row: Row) -> bool:
    return any(row.values.get(key) for key in WORDS)


def _row(finding: Finding, before: Acceptance | None, grid: Grid) -> Row:
    values: dict[str, Exact] = {
        "code": finding.code,
        "level": finding.level.value,
        "sheet": finding.at.sheet if finding.at else "",
        "cell": finding.at.address if finding.at else "",
        "what": finding.what,
        "remedy": finding.remedy,
        "basis": finding.basis,
    }
    if before is None:
        return Row(values)
    return Row(values | before.words(), _body_row(before, grid))


def _kept(before: Acceptance, grid: Grid) -> Row:
    """A typed row whose finding is away: the officer's words stay until they take them away."""
    values: dict[str, Exact] = {
        "code": before.code,
        "level": GONE,
        "sheet": before.sheet,
        "cell": before.cell,
        "what": before.what,
        "remedy": before.remedy,
        "basis": before.basis,
    }
    return Row(values | before.words(), _body_row(before, grid))


def _body_row(before: Acceptance, grid: Grid) -> int:
    return before.at.row - grid.first_row

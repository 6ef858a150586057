"""Keeps tblKontroller: what was found, what has been accepted, the gravest first."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.actions.journey.acceptance import WORDS, Acceptance
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.swedish import thousands
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, replace_rows

CONTROLS = "tblKontroller"
MOST_ROWS = 500
GONE = "inte längre"
"""Stands as the level of an accepted finding that is not found any more."""
_LEVELS = {Level.ERROR: "fel", Level.WARNING: "varningar", Level.NOTICE: "upplysningar"}
_ONE = {Level.ERROR: "fel", Level.WARNING: "varning", Level.NOTICE: "upplysning"}

Key = tuple[str, str, str, str]


class Controls(Frozen):
    """The findings that are open, and those accepted earlier that still hold.

    `rows` is what stood beside each finding before, complete or not.
    """

    open: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, Acceptance], ...]
    rows: Mapping[Key, Acceptance]

    def counts(self) -> str:
        """2 fel, 1 varning, 0 upplysningar."""
        told = []
        for level in Level:
            count = sum(finding.level is level for finding in self.open)
            told.append(f"{count} {_ONE[level] if count == 1 else _LEVELS[level]}")
        return ", ".join(told)

    @property
    def has_errors(self) -> bool:
        """True when an open finding is at level fel."""
        return any(finding.level is Level.ERROR for finding in self.open)


def controls(contents: Contents, findings: list[Finding]) -> Controls:
    """Part the findings; an acceptance holds while code, place and what was said are the same.

    It needs a name and a motivation, and an error can't be accepted: it has to be mended.
    """
    rows: dict[Key, Acceptance] = {}
    if is_whole(contents, CONTROLS):
        rows = {_row_key(row): row for row in contents.table(CONTROLS, Acceptance).records}
    accepted = {
        finding: rows[_key(finding)]
        for finding in findings
        if finding.level is not Level.ERROR and _holds(rows.get(_key(finding)))
    }
    still_open = tuple(finding for finding in findings if finding not in accepted)
    return Controls(still_open, tuple(accepted.items()), rows)


def control_edits(contents: Contents, found: Controls) -> list[Edit]:
    """The whole table anew: open findings, then accepted, then what was typed beside one now gone.

    At most 500 rows that nobody has typed in, then how many more there are.
    """
    if not is_whole(contents, CONTROLS):
        return []
    grid, table = contents.grids[CONTROLS], contents.workbook.tables[CONTROLS]
    told = [*found.open, *(finding for finding, _ in found.accepted)]
    rows = [_row(finding, found.rows.get(_key(finding)), grid) for finding in told]
    keys = {_key(finding) for finding in told}
    gone = [row for key, row in found.rows.items() if row.is_typed and key not in keys]
    return [replace_rows(table, grid, [*_cut(rows), *(_kept(row, grid) for row in gone)])]


def _cut(rows: list[Row]) -> list[Row]:
    if len(rows) <= MOST_ROWS:
        return rows
    typed = [row for row in rows[MOST_ROWS:] if _has_words(row)]
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


def _holds(row: Acceptance | None) -> bool:
    return row is not None and bool(row.accepted_by and row.motivation)


def _key(finding: Finding) -> Key:
    at = finding.at
    return finding.code, at.sheet if at else "", at.address if at else "", finding.what


def _row_key(row: Acceptance) -> Key:
    return row.code, row.sheet, row.cell, row.what

"""Keeps tblKontroller: what was found, what has been accepted, the gravest first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import RowPlace
from finsam_xl.basics.swedish import thousands
from finsam_xl.sheets.reader import missing_columns
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import replace_rows

CONTROLS = "tblKontroller"
MOST_ROWS = 500
_LEVELS = {Level.ERROR: "fel", Level.WARNING: "varningar", Level.NOTICE: "upplysningar"}
_ONE = {Level.ERROR: "fel", Level.WARNING: "varning", Level.NOTICE: "upplysning"}

Key = tuple[str, str, str, str]


class Acceptance(NamedTuple):
    """An officer's acceptance of one finding (godtagen avvikelse)."""

    at: RowPlace
    accepted_by: str
    accepted_on: date | None
    motivation: str
    code: str
    sheet: str
    cell: str
    what: str


class Controls(NamedTuple):
    """The findings that are open, and those accepted earlier that still hold.

    `typed` is what an officer has written beside any finding, complete or not.
    """

    open: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, Acceptance], ...]
    typed: Mapping[Key, Acceptance]

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
    rows = contents.table(CONTROLS, Acceptance).records
    typed = {_row_key(row): row for row in rows}
    accepted = {
        finding: typed[_key(finding)]
        for finding in findings
        if finding.level is not Level.ERROR and _holds(typed.get(_key(finding)))
    }
    still_open = tuple(finding for finding in findings if finding not in accepted)
    return Controls(still_open, tuple(accepted.items()), typed)


def control_edits(contents: Contents, found: Controls) -> list[Edit]:
    """The whole table anew; at most 500 rows, then how many more there are."""
    grid = contents.grids.get(CONTROLS)
    table = contents.workbook.tables[CONTROLS]
    if grid is None or missing_columns(table, grid):
        return []
    rows = [{**_cells(f), **_acceptance(found.typed.get(_key(f)))} for f in found.open]
    rows += [{**_cells(finding), **_acceptance(row)} for finding, row in found.accepted]
    if len(rows) > MOST_ROWS:
        more = f"… och {thousands(len(rows) - MOST_ROWS)} till."
        rows = [*rows[:MOST_ROWS], {"what": more}]
    return [replace_rows(table, grid, rows)]


def _cells(finding: Finding) -> dict[str, Exact]:
    return {
        "code": finding.code,
        "level": finding.level.value,
        "sheet": finding.at.sheet if finding.at else "",
        "cell": finding.at.address if finding.at else "",
        "what": finding.what,
        "remedy": finding.remedy,
        "basis": finding.basis,
    }


def _holds(row: Acceptance | None) -> bool:
    return row is not None and bool(row.accepted_by and row.motivation)


def _acceptance(row: Acceptance | None) -> Mapping[str, Exact]:
    if row is None:
        return {}
    return {
        "accepted_by": row.accepted_by,
        "accepted_on": row.accepted_on,
        "motivation": row.motivation,
    }


def _key(finding: Finding) -> Key:
    at = finding.at
    return finding.code, at.sheet if at else "", at.address if at else "", finding.what


def _row_key(row: Acceptance) -> Key:
    return row.code, row.sheet, row.cell, row.what

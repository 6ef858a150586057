"""The budget's versions as the sheet Versioner keeps them: what is saved of each, and saving."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from finsam_xl.actions.budget.budget_sheets import versions
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.records import BudgetLine
from finsam_xl.rules.budget.versions import SavedVersion, proof
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, put, replace_rows

SAVED = "tblVersionsrader"


class SavedLine(Frozen):
    """A line of the budget as it was saved for a version."""

    at: RowPlace
    version: str
    group: str
    council_group: str
    line: str
    intervention: str
    budget: Kr | None
    plan_year_1: Kr | None
    plan_year_2: Kr | None
    comment: str

    @property
    def record(self) -> BudgetLine:
        """The line as the rules know it."""
        return BudgetLine(
            at=self.at,
            group=self.group,
            council_group=self.council_group,
            line=self.line,
            intervention=self.intervention,
            budget=self.budget,
            plan_year_1=self.plan_year_1,
            plan_year_2=self.plan_year_2,
            comment=self.comment,
        )


def saved_lines(contents: Contents) -> tuple[SavedLine, ...]:
    """Every saved line, in the order of the sheet, under its version's name as it is now.

    A version that has been given another name since it was saved is known by its proof.
    """
    lines = contents.table(SAVED, SavedLine).records
    renamed = _renamed(contents, lines)
    return tuple(each._replace(version=renamed.get(each.version, each.version)) for each in lines)


def saved_versions(contents: Contents) -> tuple[SavedVersion, ...]:
    """The versions in the order of their sheet, each with the lines that are saved of it.

    Of two with one name the upper has the lines.
    """
    unread = {each.at.row for each in contents.table(SAVED, SavedLine).findings if each.at}
    lines: dict[str, list[SavedLine]] = {}
    for each in saved_lines(contents):
        lines.setdefault(each.version, []).append(each)
    made = []
    for row in versions(contents):
        own = lines.pop(row.version, [])
        is_read = not any(each.at.row in unread for each in own)
        made.append(SavedVersion(row.record, tuple(each.record for each in own), is_read))
    return tuple(made)


def version_edits(
    contents: Contents, chosen: Sequence[SavedVersion], now: tuple[BudgetLine, ...], day: date
) -> tuple[Edit, ...]:
    """The edits that give the chosen versions these lines, a day and a proof.

    The other versions' saved rows stay cell by cell, but for a name that has changed.
    """
    rows = _line_rows(contents, [each.version.version for each in chosen], now)
    marks = [
        edit
        for each in chosen
        for edit in (
            put(each.version.at.cell("saved"), day),
            put(each.version.at.cell("proof"), proof(now)),
        )
    ]
    return (rows, *marks)


def _renamed(contents: Contents, lines: Sequence[SavedLine]) -> dict[str, str]:
    """The new name of each saved name that no version has, where a proof tells whose it is."""
    saved: dict[str, list[BudgetLine]] = {}
    for each in lines:
        saved.setdefault(each.version, []).append(each.record)
    rows = versions(contents)
    known = {row.version for row in rows}
    homeless = {row.proof: row.version for row in rows if row.proof and row.version not in saved}
    proofs = {name: proof(own) for name, own in saved.items() if homeless and name not in known}
    return {name: homeless[each] for name, each in proofs.items() if each in homeless}


def _line_rows(
    contents: Contents, names: Sequence[str], now: tuple[BudgetLine, ...]
) -> ReplaceRows:
    """The saved rows of the other versions as they stand, and below them those of the chosen."""
    table, grid = contents.tables[SAVED], contents.grids[SAVED]
    by_row = {each.at.row - grid.first_row: each for each in saved_lines(contents)}
    was = {(each.version, each.line): row for row, each in by_row.items()}
    rows = [Row(_values(name, line), was.get((name, line.line))) for name in names for line in now]
    kept = [
        _as_it_stands(contents, row, each.version if each else "")
        for row in grid.filled_rows()
        for each in [by_row.get(row)]
        if each is None or each.version not in names
    ]
    return ReplaceRows(SAVED, (*kept, *replace_rows(table, grid, rows).rows))


def _as_it_stands(contents: Contents, row: int, version: str) -> tuple[CellValue, ...]:
    """A saved row's cells, under the name that its version has now."""
    grid = contents.grids[SAVED]
    cells = [column[row] for column in grid.columns]
    at = grid.header.index(contents.tables[SAVED].column("version").label)
    cells[at] = version or cells[at]
    return tuple(cells)


def _values(version: str, line: BudgetLine) -> dict[str, Exact]:
    return {
        "version": version,
        "group": line.group,
        "council_group": line.council_group,
        "line": line.line,
        "intervention": line.intervention,
        "budget": line.budget,
        "plan_year_1": line.plan_year_1,
        "plan_year_2": line.plan_year_2,
        "comment": line.comment,
    }

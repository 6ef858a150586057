"""Everything that should be mended, explained or known in a workbook as it stands."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_exposed, is_whole, is_younger
from finsam_xl.actions.journey.overwritten import overwritten
from finsam_xl.basics.finding import Finding, gravest_first
from finsam_xl.sheets import findings as found
from finsam_xl.sheets.listed import unlisted
from finsam_xl.sheets.reader import missing_columns, rows_below
from finsam_xl.sheets.schema import Check
from finsam_xl.sheets.settings import TABLE


class _Subject(Protocol):
    NEEDS: tuple[str, ...]

    def findings(self, contents: Contents) -> list[Finding]: ...


def findings(contents: Contents) -> list[Finding]:
    """All findings of the workbook, errors first; with an exposed person only the structure's."""
    told = _structure(contents)
    if is_exposed(contents):
        return gravest_first(told)
    if is_whole(contents, TABLE):
        told += contents.settings.findings()
    for name in contents.tables:
        if is_whole(contents, name):
            told += contents.typed(name).findings()
            told += unlisted(contents.typed(name), contents.grids)
    told += overwritten(contents)
    for subject in _subjects(contents):
        told += subject.findings(contents)
    return gravest_first(told)


def _structure(contents: Contents) -> list[Finding]:
    """Missing tables and columns, rows under tables, and identity numbers anywhere."""
    told: list[Finding] = []
    home = {area.name: area.sheet for area in contents.workbook.areas()}
    for name, table in contents.tables.items():
        grid = contents.grids.get(name)
        if grid is not None:
            told += [*missing_columns(table, grid, contents.version), *rows_below(grid)]
        elif not is_younger(contents, name):
            told.append(found.s05_table_missing(name, home[name]))
    for name, block in contents.workbook.blocks.items():
        if name not in contents.grids and block.since <= contents.version:
            told.append(found.s13_block_missing(home[name]))
    if contents.version < contents.workbook.version:
        told.append(found.s14_older_workbook(contents.version, contents.workbook.version))
    return [*told, *contents.persons]


def _has_any(contents: Contents, check: Check) -> bool:
    """True where a table of the check's has a row, or a setting of its is filled in."""
    return not check.of or any(_holds(contents, name) for name in check.of)


def _holds(contents: Contents, name: str) -> bool:
    if name in contents.tables:
        return name in contents.grids and bool(contents.typed(name).rows)
    return is_whole(contents, TABLE) and contents.settings.value(name) not in {None, ""}


def _subjects(contents: Contents) -> list[_Subject]:
    """The subjects that the workbook has anything of, and whose tables are all there."""
    names = [each.subject for each in contents.workbook.checks if _has_any(contents, each)]
    modules = [import_module(f"finsam_xl.actions.checks.{name}") for name in names]
    subjects = [cast("_Subject", module) for module in modules]
    return [each for each in subjects if all(is_whole(contents, name) for name in each.NEEDS)]

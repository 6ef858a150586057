"""A workbook as an action sees it: its schema and the cells of all its tables and blocks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.port import Book
from finsam_xl.sheets import findings as found
from finsam_xl.sheets.identity import identity_numbers
from finsam_xl.sheets.load import load, workbooks
from finsam_xl.sheets.reader import Read, Record, missing_columns, read_table, rows_below
from finsam_xl.sheets.schema import SCHEMA, Workbook

_BROKEN = {"S04", "S05", "S11"}


class Contents(NamedTuple):
    """What was read once, before anything is decided, and the folder the workbook lies in."""

    workbook: Workbook
    grids: Mapping[str, Grid]
    folder: Path | None

    def table(self, name: str, record: type[Record]) -> Read[Record]:
        """A table's records by the rule's own dataclass; an absent table gives none."""
        grid = self.grids.get(name)
        if grid is None:
            return Read((), (), 1)
        return read_table(self.workbook.tables[name], grid, record)


def read_contents(book: Book) -> Contents:
    """Read everything the workbook's schema names; Refusal if it is no workbook of ours."""
    schemas = [load(key) for key in workbooks()]
    areas = dict.fromkeys(area for schema in schemas for area in schema.areas())
    grids = book.read(tuple(areas))
    schema = max(schemas, key=lambda each: sum(name in grids for name in each.tables))
    if not any(name in grids for name in schema.tables):
        raise Refusal(
            "A01",
            f"Arbetsboken {book.name} har inga av finsams tabeller;"
            " gör en ny med finsam-xl new och flytta över uppgifterna.",
        )
    _refuse_newer(book, schema, grids)
    return Contents(schema, grids, book.folder)


def structure_findings(contents: Contents) -> tuple[Finding, ...]:
    """Missing tables and columns, rows under tables, and identity numbers anywhere."""
    home = {area.name: area.sheet for area in contents.workbook.areas()}
    findings: list[Finding] = []
    for name, table in contents.workbook.tables.items():
        grid = contents.grids.get(name)
        if grid is None:
            findings.append(found.s05_table_missing(name, home[name]))
        else:
            findings += [*missing_columns(table, grid), *rows_below(grid), *identity_numbers(grid)]
    blocks = [sheet.block for sheet in contents.workbook.sheets if sheet.block]
    gone = [block.name for block in blocks if block.name not in contents.grids]
    return (*findings, *(found.s13_block_missing(home[name]) for name in gone))


def is_broken(findings: tuple[Finding, ...]) -> bool:
    """True when a table or a column is gone, or a column doubled."""
    return any(finding.code in _BROKEN for finding in findings)


def stops_reports(findings: tuple[Finding, ...]) -> bool:
    """True when nothing may be reckoned: a table or column is gone, or a person is exposed."""
    return is_broken(findings) or any(finding.code == "P01" for finding in findings)


def single_cell(grids: Mapping[str, Grid], name: str) -> CellValue:
    """What a named single cell holds; None if the name is gone."""
    return grids[name].columns[0][0] if name in grids else None


def _refuse_newer(book: Book, schema: Workbook, grids: Mapping[str, Grid]) -> None:
    version = single_cell(grids, SCHEMA)
    if isinstance(version, float) and version > schema.version:
        raise Refusal(
            "A02",
            f"Arbetsboken {book.name} är gjord för en nyare finsam-xl (version {version:.0f});"
            " uppgradera programmet först.",
        )

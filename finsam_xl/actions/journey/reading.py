"""Reads a workbook once: which of ours it is, its version, and all that its schema names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.grid import Area, CellValue, Grid
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.port import Book
from finsam_xl.sheets.identity import commented_numbers, identity_numbers
from finsam_xl.sheets.load import load, workbooks
from finsam_xl.sheets.names import name_columns
from finsam_xl.sheets.reader import missing_columns
from finsam_xl.sheets.schema import SCHEMA, START, Workbook
from finsam_xl.sheets.settings import TABLE, Settings
from finsam_xl.sheets.split_numbers import split_numbers
from finsam_xl.sheets.units import in_units, unit_settings

_OLDEST = "ekonomi"
_MARK = re.compile(r"(\w+) (\d{1,4})")
"""The workbook whose first version held a bare number as its mark."""


def read_contents(book: Book, day: date | None = None) -> Contents:
    """Read everything the workbook's schema names; Refusal if it is no workbook of ours."""
    schema, version = _mark(book)
    areas = schema.areas()
    grids = book.read(areas)
    if not any(name in grids for name in schema.tables):
        raise _foreign(book)
    names = _with_formulas(schema)
    formulas = book.formulas([area for area in areas if area.name in names])
    workbook = _resolved(schema, version, grids)
    persons = tuple(one for sheet in book.sheets() for one in identity_numbers(book.used(sheet)))
    persons += commented_numbers(book.comments())
    persons += tuple(
        one
        for name, table in schema.tables.items()
        if name in grids
        for one in (*name_columns(table, grids[name]), *split_numbers(table, grids[name]))
    )
    contents = Contents(workbook, version, grids, book.folder)
    contents.day = day
    contents.formulas = formulas
    contents.persons = persons
    return contents


def read_settings(book: Book) -> Settings | None:
    """The workbook's settings alone; None where their table is not whole."""
    schema, version = _mark(book)
    [home] = [area for area in schema.areas() if area.name == TABLE]
    grid = book.read([home]).get(TABLE)
    if grid is None or missing_columns(schema.tables[TABLE], grid, version):
        return None
    return Settings.of(schema, grid, version)


def single_cell(grids: Mapping[str, Grid], name: str) -> CellValue:
    """What a named single cell holds; None if the name is gone."""
    return grids[name].columns[0][0] if name in grids else None


def marked_as(book: Book) -> str:
    """Which of our workbooks it says it is, by key; "" for one without our mark."""
    value = single_cell(book.read([Area(SCHEMA, START)]), SCHEMA)
    if isinstance(value, float):
        return _OLDEST
    match = _MARK.fullmatch(value) if isinstance(value, str) else None
    return match[1] if match else ""


def _mark(book: Book) -> tuple[Workbook, int]:
    """Which workbook it says it is, and of which version; one without a mark is looked at."""
    value = single_cell(book.read([Area(SCHEMA, START)]), SCHEMA)
    if isinstance(value, float):
        return _known(book, _OLDEST, int(value))
    match = _MARK.fullmatch(value) if isinstance(value, str) else None
    if match and match[1] in workbooks():
        return _known(book, match[1], int(match[2]))
    likely = _most_alike(book)
    return likely, likely.version


def _known(book: Book, key: str, version: int) -> tuple[Workbook, int]:
    schema = load(key)
    if version > schema.version:
        raise Refusal(
            "A02",
            f"Arbetsboken {book.name} är gjord för en nyare finsam-xl (version {version});"
            " uppgradera programmet först.",
        )
    return schema, version


def _most_alike(book: Book) -> Workbook:
    schemas = [load(key) for key in workbooks()]
    grids = book.read(tuple(dict.fromkeys(a for schema in schemas for a in schema.areas())))
    likely = max(schemas, key=lambda each: sum(name in grids for name in each.tables))
    if not any(name in grids for name in likely.tables):
        raise _foreign(book)
    return likely


def _foreign(book: Book) -> Refusal:
    return Refusal(
        "A01",
        f"Arbetsboken {book.name} har inga av finsams tabeller;"
        " gör en ny med finsam-xl new och flytta över uppgifterna.",
    )


def _with_formulas(schema: Workbook) -> set[str]:
    """Blocks, sums and tables with formula columns: where a formula of ours can be written over."""
    tables = schema.tables.values()
    columns = {t.name for t in tables if t.rows or any(c.formula for c in t.columns)}
    return {*schema.blocks, *columns, *(each.name for t in tables for each in t.sums)}


def _resolved(schema: Workbook, version: int, grids: Mapping[str, Grid]) -> Workbook:
    """The schema with its amounts in the units that the settings name."""
    grid = grids.get(TABLE)
    columns = {column.label for column in schema.tables[TABLE].columns}
    if grid is None or not columns <= set(grid.header):
        return schema
    settings = Settings.of(schema, grid, version)
    return _in_units(schema.key, tuple((key, settings.text(key)) for key in unit_settings(schema)))


@lru_cache(maxsize=16)
def _in_units(key: str, chosen: tuple[tuple[str, str], ...]) -> Workbook:
    """Made once for each choice: a batch reads many workbooks that have chosen alike."""
    return in_units(load(key), dict(chosen))

"""Every formula of the workbooks we ship shows what LibreOffice reckons, whatever is filled in."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from finsam_xl.actions.journey.perform import Request, perform
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.workbooks.new_workbook import EMPTY, Order, examples, new_workbook
from finsam_xl.basics.edit import Edit, FormulaText, ReplaceRows
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.office import Office
from finsam_xl.sheets.catalogue import actions
from finsam_xl.sheets.load import workbooks
from finsam_xl.sheets.schema import Field, Kind, Table
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.writer import row_formula
from tests.office.alike import disagreements, disagreements_of_the_whole

pytestmark = pytest.mark.office
MOMENT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
DAY = MOMENT.date()
SHIPPED = [(workbook, example) for workbook in workbooks() for example in examples(workbook)]
WORDS = ("Åre", "ÅRE", "åre", "Övrigt", "övrigt", "Insats 1", "insats 1", "5010", "x*", "a?b", "~")
OWN = {
    "ekonomi": "allocate-fees",
    "moten": "check-deadlines",
    "deltagare": "count-participants",
}
"""An action that every workbook of its kind can run."""
SEEDS = range(24)
SELDOM = 0.15
"""How often a cell is left empty."""


@pytest.mark.parametrize(("workbook", "example"), SHIPPED)
def test_as_shipped_and_after_every_action(
    tmp_path: Path, office: Office, workbook: str, example: str
) -> None:
    path = new_workbook(Order(tmp_path, example, None, workbook), DAY)
    assert disagreements_of_the_whole(path, office) == []
    written = set()
    for action in actions():
        try:
            done = perform(FileBook(path, DAY), Request(action.key, MOMENT, "Ekonomen"))
        except Refusal:
            continue  # it wants a file, a cell or another workbook
        assert done.notes == ()
        written.add(action.key)
    assert {"check-workbook", OWN[workbook]} <= written
    assert disagreements(path, office) == []


@pytest.mark.parametrize("workbook", workbooks())
@pytest.mark.parametrize("seed", SEEDS)
def test_with_anything_filled_in(tmp_path: Path, office: Office, workbook: str, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a seeded choice of inputs
    path = new_workbook(Order(tmp_path, EMPTY, None, workbook), DAY)
    contents = read_contents(FileBook(path, DAY))
    edits = [
        _filled(table, contents.grids[name], chance)
        for name, table in contents.workbook.tables.items()
        if name != TABLE and not table.fixed_rows and not table.rows
    ]
    assert FileBook(path, DAY).apply(edits).notes == ()
    assert disagreements(path, office) == []


def _filled(table: Table, grid: Grid, chance: random.Random) -> Edit:
    rows = []
    for number in range(chance.randint(1, 8)):
        cells: list[CellValue | FormulaText] = [
            row_formula(table, grid, column, grid.first_row + number)
            if column.formula
            else _any(column.field, chance)
            for column in table.columns
        ]
        rows.append(tuple(cells))
    return ReplaceRows(table.name, tuple(rows))


def _any(field: Field, chance: random.Random) -> CellValue:
    if chance.random() < SELDOM:
        return None
    words = field.choices.words if field.choices else ()
    kinds: dict[Kind, CellValue] = {
        Kind.TEXT: chance.choice(words or WORDS),
        Kind.YEAR: float(chance.randint(2024, 2027)),
        Kind.WHOLE: float(chance.randint(0, 12)),
        Kind.SHARE: chance.randint(0, 100) / 100,
        Kind.TIME: chance.randint(0, 1439) / 1440,
        Kind.DATE: date(2024, 1, 1) + timedelta(chance.randint(0, 1400)),
    }
    amount = chance.choice([0.1, 0.2, 0.3, 1000.0, -7.005, 1e6]) * chance.randint(1, 9)
    return kinds.get(field.kind, amount)

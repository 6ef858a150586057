"""Each function of the allow-list gives the same here as in LibreOffice, on random inputs too."""

from __future__ import annotations

import math
import random
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from finsam_xl.basics.allowed_functions import RANGES
from finsam_xl.basics.edit import Value
from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.basics.place import Place
from finsam_xl.books.file import FileBook
from finsam_xl.office import CellError as OfficeError
from finsam_xl.office import Office, recalculated
from finsam_xl.office import Value as OfficeValue
from tests.office.samples import INPUTS, SAMPLES

DAY = date(2026, 3, 1)
EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet knows no time zone
WORDS = ("mål", "MÅL", "Mål ", "insats", "Insats", "ÖVRIGT", "övrigt", "")
SEEDS = range(6)
FORMULAS = [formula for formulas in SAMPLES.values() for formula in formulas]
FIRST = 20
"""The column, from 1, that the first formula stands in; each has a row of its own."""


def test_every_allowed_function_has_its_samples() -> None:
    assert SAMPLES.keys() - {""} == RANGES.keys()
    for function, formulas in SAMPLES.items():
        assert all(function in formula for formula in formulas)


@pytest.mark.office
@pytest.mark.parametrize("seed", SEEDS)
def test_the_engine_gives_what_libreoffice_gives(tmp_path: Path, office: Office, seed: int) -> None:
    path = tmp_path / "bok.xlsx"
    write(path, random.Random(seed))  # noqa: S311 - a seeded choice of inputs
    book = FileBook(path, DAY)
    assert book.apply([Value(Place("A", 1, FIRST + 1), 1)]).notes == ()
    grid = book.used("A")
    addresses = [f"T{row}" for row in range(1, len(FORMULAS) + 1)]
    theirs = recalculated(office, path, {"A": addresses})
    unlike = [
        (formula, mine, other)
        for row, formula in enumerate(FORMULAS, 1)
        for mine in [grid.columns[FIRST - grid.column][row - grid.first_row]]
        for other in [theirs["A", f"T{row}"]]
        if not alike(mine, other)
    ]

    assert unlike == []


def write(path: Path, chance: random.Random) -> None:
    with xlsxwriter.Workbook(path) as book:
        page, day = book.add_worksheet("A"), book.add_format({"num_format": "yyyy-mm-dd"})
        for address, value in INPUTS.items():
            if isinstance(value, date):
                page.write_datetime(address, value, day)
            elif isinstance(value, str):
                page.write_string(address, value)
            else:
                page.write(address, value)
        for row in range(8):
            page.write_number(
                row, 4, chance.choice([0.1, 0.2, 0.3, 1e6, -7.005]) * chance.randint(1, 9)
            )
            page.write_number(row, 5, chance.randint(1, 9))
            if word := chance.choice(WORDS):
                page.write_string(row, 6, word)
        for row, formula in enumerate(FORMULAS):
            page.write_formula(row, FIRST - 1, f"={formula}")


def alike(mine: CellValue, other: OfficeValue) -> bool:
    """LibreOffice gives some results formats of their own, and has one error for two of Excel's."""
    if isinstance(mine, CellError):
        texts = {mine.text, "#VALUE!"} if mine.text == "#NUM!" else {mine.text}
        return isinstance(other, OfficeError) and other.text in texts
    if isinstance(other, datetime):
        other = (other - EPOCH).days
    if isinstance(mine, bool | float):
        return isinstance(other, int | float) and math.isclose(mine, other, rel_tol=1e-14)
    return mine == other

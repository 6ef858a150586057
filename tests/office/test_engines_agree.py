"""Each function of the allow-list gives the same here as in LibreOffice, on random inputs too."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from finsam_xl.basics.allowed_functions import RANGES
from finsam_xl.basics.edit import Value
from finsam_xl.basics.place import Place
from finsam_xl.books.file import FileBook
from finsam_xl.office import Office
from tests.office.alike import disagreements_of_the_whole
from tests.office.samples import ARRAYS, INPUTS, SAMPLES

DAY = date(2026, 3, 1)
WORDS = ("mål", "MÅL", "Mål ", "insats", "Insats", "ÖVRIGT", "övrigt", "")
SEEDS = range(6)
FORMULAS = [formula for formulas in SAMPLES.values() for formula in formulas]
COLUMN = 20
"""Where the formulas stand, each on a row of its own."""


def test_every_allowed_function_has_its_samples() -> None:
    assert SAMPLES.keys() - {""} == RANGES.keys()
    for function, formulas in SAMPLES.items():
        assert all(function in formula for formula in formulas)


@pytest.mark.office
@pytest.mark.parametrize("seed", SEEDS)
def test_the_engine_gives_what_libreoffice_gives(tmp_path: Path, office: Office, seed: int) -> None:
    path = tmp_path / "bok.xlsx"
    write(path, random.Random(seed))  # noqa: S311 - a seeded choice of inputs
    assert FileBook(path, DAY).apply([Value(Place("A", 1, COLUMN + 1), 1)]).notes == ()
    assert disagreements_of_the_whole(path, office) == []


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
            page.write_formula(row, COLUMN - 1, f"={formula}")
        for row, formula in enumerate(ARRAYS):
            page.write_array_formula(row, COLUMN + 4, row, COLUMN + 4, f"{{={formula}}}")

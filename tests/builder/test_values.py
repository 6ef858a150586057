"""Cached values are right at birth, and the live formulas are right when rows are typed."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import TypeAlias

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook as Opened

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.plan.recalculate import recalculated
from tests.builder.built import opened, workbook_bytes

Values: TypeAlias = "dict[tuple[str, int, int], CellValue]"

DAY = date(2016, 3, 3)
FEES = (
    (2016.0, "Försäkringskassan", 10_610_905.0),
    (2016.0, "Landstinget i Uppsala län", 5_305_452.0),
    (2016.0, "Kommunerna i Uppsala län", 5_305_453.0),
    (2015.0, "Försäkringskassan", 10_100_000.0),
)


def test_every_cached_value_is_the_reckoned_one(tmp_path: Path) -> None:
    path = saved(tmp_path)
    assert reckoned(opened()) == cached(path, opened())


@pytest.mark.office
def test_every_cached_value_is_the_one_calc_finds(tmp_path: Path) -> None:
    path = saved(tmp_path)
    assert cached(by_calc(path), opened()) == cached(path, opened())


def test_the_sums_are_those_of_the_workbooks_year() -> None:
    """Uppsala 2016, minutes of 2016-03-03, 5.1: the whole is 21 221 810 kr."""
    found = set(reckoned(uppsala()).values())
    assert {"Summa 2016", 21_221_810.0} <= found


@pytest.mark.office
def test_calc_finds_the_same_sums(tmp_path: Path) -> None:
    path = tmp_path / "uppsala.xlsx"
    book = uppsala()
    book.save(path)
    assert cached(by_calc(path), book) == reckoned(book)


def uppsala() -> Opened:
    """What an officer types: the year on Inställningar, and fees of two years."""
    book = opened()
    settings, fees = book["Inställningar"], book["Avgifter"]
    rows = settings[settings.tables["tblForbund"].ref]
    year = next(row for row in rows if row[0].value == "År")
    year[1].value = 2016
    header = fees[fees.tables["tblAvgifter"].ref][0]
    at = {cell.value: cell for cell in header}
    for step, values in enumerate(FEES, 1):
        for label, value in zip(("År", "Medlem", "Avgift"), values, strict=True):
            at[label].offset(step).value = value
    return book


def saved(folder: Path) -> Path:
    path = folder / "ekonomi.xlsm"
    path.write_bytes(workbook_bytes())
    return path


def reckoned(book: Opened) -> Values:
    """What our own reckoning gives for every formula of a workbook."""
    cells = {
        sheet.title: {
            (cell.row, cell.column): _plain(cell.value)
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        }
        for sheet in book.worksheets
    }
    found = recalculated(cells, DAY)
    return {
        (name, *at): _shown(value) for name, values in found.items() for at, value in values.items()
    }


def cached(path: Path, book: Opened) -> Values:
    """The value a file holds for every formula of a workbook."""
    values = load_workbook(path, data_only=True)
    return {
        (sheet.title, cell.row, cell.column): _shown(values[sheet.title][cell.coordinate].value)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def by_calc(path: Path) -> Path:
    """The same workbook as Calc saves it after reckoning everything anew."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not here")
    profile = path.parent / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_RECKON_ALWAYS, "utf-8")
    target = path.parent / "calc"
    subprocess.run(
        [
            *(office, f"-env:UserInstallation={profile.as_uri()}", "--headless"),
            *("--convert-to", "xlsx", "--outdir", str(target), str(path)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return target / f"{path.stem}.xlsx"


def _shown(value: CellValue) -> CellValue:
    return "" if value is None else value


def _plain(value: object) -> CellValue | FormulaText:
    if isinstance(value, str):
        return FormulaText(value) if value.startswith("=") else value
    assert isinstance(value, int | float)
    return float(value)


_RECKON_ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"""

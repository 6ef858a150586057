"""Every button of ekonomi.xlsm clicked for real, with a picture of each step."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast
from urllib.parse import unquote, urlparse

import pytest

from finsam_xl.builder.addin import build_addin
from finsam_xl.calc.desktop import Desktop
from finsam_xl.cli import main
from finsam_xl.office.objects import SpreadsheetDocument
from tests.cli.test_commands import PRINTED_2016
from tests.click.buttons import press
from tests.click.screen import Screen, until

pytestmark = [pytest.mark.office, pytest.mark.click]
PICTURES = Path(__file__).parents[2] / "build" / "screens"
FIRST_FEE_ROW, FEE_ROWS = 8, 20
REST = 3
DRAWN = 30_000
"""Bytes of a picture that shows a sheet and not an empty window."""


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with Screen() as screen:
        yield screen


@pytest.fixture(scope="module")
def desktop(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    folder = tmp_path_factory.mktemp("addin")
    with Desktop(screen.display, folder / "log.txt") as desktop:
        desktop.open_addin(build_addin(folder, sys.executable))
        yield desktop


@pytest.fixture(scope="module")
def document(
    screen: Screen, desktop: Desktop, tmp_path_factory: pytest.TempPathFactory
) -> SpreadsheetDocument:
    folder = tmp_path_factory.mktemp("uppsala")
    assert main(["new", str(folder), "--example", "uppsala"]) == 0
    opened = desktop.open(folder / "ekonomi.xlsm")
    screen.fill_with(screen.window("ekonomi.xlsm"))
    return opened


def cells(document: SpreadsheetDocument, sheet: str, area: str) -> list[tuple[object, ...]]:
    """What stands in an area of the open workbook."""
    return list(document.Sheets.getByName(sheet).getCellRangeByName(area).getDataArray())


def show(document: SpreadsheetDocument, sheet: str) -> None:
    """Bring a sheet to the front."""
    controller = document.CurrentController
    assert controller
    controller.setActiveSheet(document.Sheets.getByName(sheet))


def picture(screen: Screen, name: str) -> Path:
    """The screen when it has come to rest: three pictures alike in a row."""
    target = PICTURES / f"ekonomi-{name}.png"
    seen: list[bytes] = []

    def at_rest() -> bool:
        time.sleep(0.15)
        seen.append(screen.photograph(target).read_bytes())
        return len(seen) > REST and len(set(seen[-REST:])) == 1

    until(at_rest)
    return target


def fees(document: SpreadsheetDocument) -> dict[tuple[int, str], int]:
    """The fee column by year and member, found by header label."""
    header = cells(document, "Avgifter", "A7:Z7")[0]
    at = [header.index(label) for label in ("Medlem", "Avgift")]
    year = at[0] - 1
    rows = cells(document, "Avgifter", f"A{FIRST_FEE_ROW}:Z{FIRST_FEE_ROW + FEE_ROWS - 1}")
    return {
        (int(cast("float", row[year])), str(row[at[0]])): int(cast("float", row[at[1]] or 0))
        for row in rows
    }


def test_fordela_avgifter_gives_the_printed_fees(
    screen: Screen, desktop: Desktop, document: SpreadsheetDocument
) -> None:
    screen.photograph(PICTURES / "ekonomi-1-start-fore.png")
    until(lambda: picture(screen, "1-start-fore").stat().st_size > DRAWN)
    assert press(screen, desktop, document, "Fördela avgifter") == "OK"
    got = fees(document)
    assert {name: fee for (year, name), fee in got.items() if year == 2016} == PRINTED_2016
    assert got[2015, "Knivsta"] == 232_217
    picture(screen, "2-start-efter")
    status = "".join(str(cell) for row in cells(document, "Start", "A1:D30") for cell in row)
    assert "20 avgifter fördelade för 2015 och 2016" in status


def test_the_sheets_that_were_written_look_as_they_should(
    screen: Screen, document: SpreadsheetDocument
) -> None:
    for number, sheet in enumerate(("Avgifter", "Avgiftstabell", "Logg"), start=3):
        show(document, sheet)
        picture(screen, f"{number}-{sheet.lower()}")
    table = cells(document, "Avgiftstabell", "B1:D30")
    assert ("Fördelning total medlemsavgift", 21_221_810.0, 20_200_000.0) in table
    assert ("Summa kommunerna", 5_305_453.0, 5_050_000.0) in table
    show(document, "Start")


def test_avgiftstabell_i_word_lies_beside_the_workbook(
    screen: Screen, desktop: Desktop, document: SpreadsheetDocument
) -> None:
    assert press(screen, desktop, document, "Avgiftstabell i Word") == "OK"
    folder = Path(unquote(urlparse(document.URL).path)).parent / "Dokument"
    assert [path.name for path in folder.iterdir()] == ["Avgiftstabell 2016.docx"]


def test_kontrollera_finds_a_slip_of_the_hand(
    screen: Screen, desktop: Desktop, document: SpreadsheetDocument
) -> None:
    sheet = document.Sheets.getByName("Tilldelning")
    sheet.getCellRangeByName("C8").setDataArray((("10 61O 905",),))
    assert press(screen, desktop, document, "Kontrollera") == "OK"
    found = cells(document, "Kontroller", "A5:K5")[0]
    assert "S01" in found
    show(document, "Kontroller")
    picture(screen, "6-kontroller")
    show(document, "Tilldelning")
    picture(screen, "7-markerad-cell")
    show(document, "Start")


def test_an_old_fee_never_stands_beside_a_new_error(
    screen: Screen, desktop: Desktop, document: SpreadsheetDocument
) -> None:
    assert press(screen, desktop, document, "Fördela avgifter") == "OK"
    got = fees(document)
    assert {fee for (year, _), fee in got.items() if year == 2016} == {0}
    assert got[2015, "Knivsta"] == 232_217

"""A real mouse click on a real button runs Python in the open workbook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from finsam_xl.calc.desktop import Desktop
from finsam_xl.office.objects import SpreadsheetDocument
from tests.calc import clickable
from tests.click.buttons import press
from tests.click.screen import Screen, until

pytestmark = [pytest.mark.office, pytest.mark.click]


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen() as screen:
        yield screen


@pytest.fixture
def desktop(screen: Screen, tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(screen.display, tmp_path / "log.txt") as desktop:
        desktop.open_addin(clickable.addin(tmp_path / "finsam.xlam"))
        yield desktop


@pytest.fixture
def document(screen: Screen, desktop: Desktop, tmp_path: Path) -> SpreadsheetDocument:
    document = desktop.open(clickable.workbook(tmp_path / "demo.xlsm"))
    screen.fill_with(screen.window("demo.xlsm"))
    return document


def _greeting(document: SpreadsheetDocument) -> tuple[object, ...]:
    return document.Sheets.getByIndex(0).getCellRangeByName("A2:C2").getDataArray()[0]


def test_a_click_runs_python_in_the_open_workbook(
    screen: Screen, desktop: Desktop, document: SpreadsheetDocument, tmp_path: Path
) -> None:
    before = screen.photograph(tmp_path / "before.png").read_bytes()
    assert press(screen, desktop, document, "Hälsa") == "OK"
    assert _greeting(document) == ("Hej från Python", "", 1.0)
    assert press(screen, desktop, document, "Hälsa") == "OK"
    assert _greeting(document) == ("Hej från Python", "", 2.0)
    assert screen.photograph(tmp_path / "after.png").read_bytes() != before


def test_a_fault_is_one_swedish_sentence_and_a_log_without_data(
    screen: Screen, desktop: Desktop, document: SpreadsheetDocument, tmp_path: Path
) -> None:
    answer = press(screen, desktop, document, "Falla")
    log = tmp_path / "log.txt"
    assert answer.startswith("Något oväntat hände")
    assert str(log) in answer
    assert "ValueError" in log.read_text("utf-8")
    assert "19500101" not in log.read_text("utf-8")
    until(lambda: screen.window("Finsam"))
    screen.run("xdotool", "key", "Return")
    assert not list(desktop.jobs.glob("*.done"))

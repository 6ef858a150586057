"""A virtual screen, a LibreOffice with the real add-in, and a workbook open in it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from finsam_xl.builder.addin import build_addin
from finsam_xl.calc.desktop import Desktop
from finsam_xl.cli import main
from finsam_xl.office.objects import SpreadsheetDocument
from tests.click.buttons import labels, press
from tests.click.desk import Desk
from tests.click.screen import Screen

PICTURES = Path(__file__).parents[2] / "build" / "screens"
EXAMPLES = {"ekonomi": "uppsala", "moten": "umea", "deltagare": "umea"}
"""The association that each workbook is clicked through with."""


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen() as screen:
        yield screen


@pytest.fixture(scope="module")
def desktop(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """LibreOffice with the real add-in; what a click keeps, it keeps in a home of its own."""
    folder = tmp_path_factory.mktemp("addin")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_STATE_HOME", str(folder / "state"))
        with Desktop(screen.display, folder / "log.txt") as desktop:
            desktop.open_addin(build_addin(folder, sys.executable))
            yield desktop


@pytest.fixture(scope="module")
def workbook(request: pytest.FixtureRequest) -> str:
    """Which workbook the module's tests click in: its WORKBOOK, else ekonomi."""
    return getattr(request.module, "WORKBOOK", "ekonomi")


@pytest.fixture(scope="module")
def document(
    workbook: str, screen: Screen, desktop: Desktop, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SpreadsheetDocument]:
    """A fresh example in front of the user, on the sheet Start."""
    folder = tmp_path_factory.mktemp(workbook)
    words = ["new", str(folder), "--workbook", workbook, "--example", EXAMPLES[workbook]]
    assert main(words) == 0
    opened = desktop.open(folder / f"{workbook}.xlsm")
    screen.fill_with(screen.window(f"{workbook}.xlsm"))
    yield opened
    opened.close(True)  # noqa: FBT003 - UNO takes no keywords


@pytest.fixture(scope="module")
def desk(screen: Screen, desktop: Desktop, document: SpreadsheetDocument) -> Desk:
    """The same, clicked with the mouse, with the pictures kept."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    return Desk(screen, desktop, document, _with_the_mouse, PICTURES)


def shown_buttons(desk: Desk) -> set[tuple[str, str]]:
    """Every button of the open workbook with its sheet."""
    sheets = [desk.document.Sheets.getByName(name) for name in desk.document.Sheets.ElementNames]
    return {(sheet.Name, label) for sheet in sheets for label in labels(sheet)}


def _with_the_mouse(desk: Desk, label: str) -> str:
    return press(desk.screen, desk.desktop, desk.document, label)

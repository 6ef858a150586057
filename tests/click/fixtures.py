"""A virtual screen, a LibreOffice with the real add-in, and ekonomi.xlsm open in it."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from finsam_xl.builder.addin import build_addin
from finsam_xl.calc.desktop import Desktop
from finsam_xl.cli import main
from finsam_xl.office.objects import SpreadsheetDocument
from tests.click.screen import Screen


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
def document(
    screen: Screen, desktop: Desktop, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SpreadsheetDocument]:
    """A fresh Uppsala workbook in front of the user, on the sheet Start."""
    folder = tmp_path_factory.mktemp("uppsala")
    assert main(["new", str(folder), "--example", "uppsala"]) == 0
    opened = desktop.open(folder / "ekonomi.xlsm")
    screen.fill_with(screen.window("ekonomi.xlsm"))
    yield opened
    opened.close(True)  # noqa: FBT003 - UNO takes no keywords

"""Every button of ekonomi.xlsm, clicked with the mouse in the order of a working day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from finsam_xl.builder.workbooks import shown_in
from finsam_xl.calc.desktop import Desktop
from finsam_xl.office.objects import SpreadsheetDocument
from finsam_xl.sheets.load import load
from tests.click import fee_buttons
from tests.click.buttons import labels, press
from tests.click.desk import Desk
from tests.click.effects import EFFECTS
from tests.click.fixtures import desktop, document, screen
from tests.click.screen import Screen

pytestmark = [pytest.mark.office, pytest.mark.click]
__all__ = ["desktop", "document", "screen"]
ECONOMY = load("ekonomi")
PICTURES = Path(__file__).parents[2] / "build" / "screens"


@pytest.fixture(scope="module")
def desk(screen: Screen, desktop: Desktop, document: SpreadsheetDocument) -> Desk:
    PICTURES.mkdir(parents=True, exist_ok=True)
    return Desk(screen, desktop, document, _with_the_mouse, PICTURES)


def _with_the_mouse(desk: Desk, label: str) -> str:
    return press(desk.screen, desk.desktop, desk.document, label)


def listed() -> Iterator[tuple[str, str]]:
    """The buttons that actions.toml gives the workbook, each with its sheet."""
    for action in shown_in("ekonomi"):
        homes = [sheet.label for sheet in action.homes(ECONOMY.sheets)]
        for name in homes or ["Start"]:
            yield name, action.label


def test_the_clicked_buttons_are_those_of_the_list() -> None:
    assert set(EFFECTS) == set(listed())


def test_the_open_workbook_shows_those_buttons_and_no_other(desk: Desk) -> None:
    sheets = [desk.document.Sheets.getByName(name) for name in desk.document.Sheets.ElementNames]
    assert {(sheet.Name, label) for sheet in sheets for label in labels(sheet)} == set(EFFECTS)


@pytest.mark.parametrize(("sheet", "label"), EFFECTS)
def test_a_click_has_its_effect(desk: Desk, sheet: str, label: str) -> None:
    EFFECTS[sheet, label](desk)


def test_an_old_fee_never_stands_beside_a_new_error(desk: Desk) -> None:
    desk.show("Start")
    desk.click("Fördela avgifter")
    assert set(fee_buttons.fees(desk, 2016).values()) == {0}
    assert fee_buttons.fees(desk, 2015)["Knivsta"] == 232_217
    desk.show("Logg")
    desk.picture("16-logg")

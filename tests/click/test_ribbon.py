"""Every icon of the ribbon does what its button on the sheet does."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from finsam_xl.builder.macros import RIBBON_NAMESPACE, ribbon_text
from finsam_xl.builder.workbooks import shown_in
from finsam_xl.calc.desktop import Desktop
from finsam_xl.office.objects import SpreadsheetDocument
from finsam_xl.sheets.catalogue import actions
from finsam_xl.sheets.load import workbooks
from tests.click.desk import Desk
from tests.click.effects import EFFECTS
from tests.click.fixtures import desktop, document, screen
from tests.click.ribbon import icon
from tests.click.screen import Screen

pytestmark = [pytest.mark.office, pytest.mark.click]
__all__ = ["desktop", "document", "screen"]
IDS = {action.label: action.module for action in actions()}
ICONS = [(book, sheet, label) for book, effects in EFFECTS.items() for sheet, label in effects]


@pytest.fixture(scope="module", params=EFFECTS)
def workbook(request: pytest.FixtureRequest) -> str:
    """Each workbook in turn."""
    return str(request.param)


@pytest.fixture(scope="module")
def desk(screen: Screen, desktop: Desktop, document: SpreadsheetDocument) -> Desk:
    return Desk(screen, desktop, document, _on_the_ribbon)


def _on_the_ribbon(desk: Desk, label: str) -> str:
    return icon(desk.desktop, IDS[label])


def test_the_ribbon_has_every_button_of_every_workbook() -> None:
    icons = ET.fromstring(ribbon_text(actions())).iter(f"{{{RIBBON_NAMESPACE}}}button")  # noqa: S314
    shown = {each.module for book in workbooks() for each in shown_in(book)}
    assert {each.attrib["id"] for each in icons} == set(IDS.values()) == shown


@pytest.mark.parametrize(("workbook", "sheet", "label"), ICONS, indirect=["workbook"])
def test_an_icon_has_its_effect(desk: Desk, workbook: str, sheet: str, label: str) -> None:
    EFFECTS[workbook][sheet, label](desk)

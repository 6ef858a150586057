"""The ribbon in place of the mouse: the same effects, asked for by their icons."""

from __future__ import annotations

import pytest

from finsam_xl.calc.desktop import Desktop
from finsam_xl.office.objects import SpreadsheetDocument
from finsam_xl.sheets.catalogue import actions
from tests.click.desk import Desk
from tests.click.ribbon import icon
from tests.click.screen import Screen

IDS = {action.label: action.module for action in actions()}


@pytest.fixture(scope="module")
def desk(screen: Screen, desktop: Desktop, document: SpreadsheetDocument) -> Desk:
    """The open workbook, with no pictures taken."""
    return Desk(screen, desktop, document, _on_the_ribbon)


def _on_the_ribbon(desk: Desk, label: str) -> str:
    return icon(desk.desktop, IDS[label])

"""Every icon of the ribbon does in deltagare.xlsm what its button on the sheet does."""

from __future__ import annotations

import pytest

from tests.click.desk import Desk
from tests.click.effects import EFFECTS
from tests.click.fixtures import desktop, document, screen, workbook
from tests.click.icons import desk

pytestmark = [pytest.mark.office, pytest.mark.click]
__all__ = ["desk", "desktop", "document", "screen", "workbook"]
WORKBOOK = "deltagare"


@pytest.mark.parametrize(("sheet", "label"), EFFECTS[WORKBOOK])
def test_an_icon_has_its_effect(desk: Desk, sheet: str, label: str) -> None:
    EFFECTS[WORKBOOK][sheet, label](desk)

"""Every button of ekonomi.xlsm, clicked with the mouse in the order of a working day."""

from __future__ import annotations

import pytest

from tests.click import fee_buttons
from tests.click.desk import Desk
from tests.click.effects import EFFECTS
from tests.click.fixtures import desk, desktop, document, screen, shown_buttons, workbook

pytestmark = [pytest.mark.office, pytest.mark.click]
__all__ = ["desk", "desktop", "document", "screen", "workbook"]
WORKBOOK = "ekonomi"


def test_the_open_workbook_shows_its_buttons_and_no_other(desk: Desk) -> None:
    assert shown_buttons(desk) == set(EFFECTS[WORKBOOK])


@pytest.mark.parametrize(("sheet", "label"), EFFECTS[WORKBOOK])
def test_a_click_has_its_effect(desk: Desk, sheet: str, label: str) -> None:
    EFFECTS[WORKBOOK][sheet, label](desk)


def test_an_old_fee_never_stands_beside_a_new_error(desk: Desk) -> None:
    desk.show("Start")
    desk.click("Fördela avgifter")
    assert set(fee_buttons.fees(desk, 2016).values()) == {0}
    assert fee_buttons.fees(desk, 2015)["Knivsta"] == 232_217
    desk.show("Logg")
    desk.picture("16-logg")

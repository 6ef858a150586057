"""Every button that actions.toml gives a workbook is told what a click on it must do."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from finsam_xl.builder.macros import RIBBON_NAMESPACE, ribbon_text
from finsam_xl.builder.workbooks import shown_in
from finsam_xl.sheets.catalogue import actions
from finsam_xl.sheets.load import load, workbooks
from tests.click.effects import EFFECTS
from tests.click.icons import IDS


def listed(workbook: str) -> Iterator[tuple[str, str]]:
    """The buttons of a workbook, each with its sheet."""
    for action in shown_in(workbook):
        homes = [sheet.label for sheet in action.homes(load(workbook).sheets)]
        for name in homes or ["Start"]:
            yield name, action.label


def test_every_workbook_is_clicked() -> None:
    assert set(EFFECTS) == set(workbooks())


@pytest.mark.parametrize("workbook", workbooks())
def test_every_button_has_an_effect_and_every_effect_a_button(workbook: str) -> None:
    assert set(EFFECTS[workbook]) == set(listed(workbook)), "tell it in tests/click"


def test_the_ribbon_has_every_button_of_every_workbook() -> None:
    icons = ET.fromstring(ribbon_text(actions())).iter(f"{{{RIBBON_NAMESPACE}}}button")  # noqa: S314
    shown = {each.module for book in workbooks() for each in shown_in(book)}
    assert {each.attrib["id"] for each in icons} == set(IDS.values()) == shown

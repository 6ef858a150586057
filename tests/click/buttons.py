"""Form buttons on a sheet: where on the screen they lie, and pressing one with the mouse."""
# ruff: noqa: N802, D102 - the protocols' names are UNO's

from __future__ import annotations

import time
from typing import Protocol, cast

from finsam_xl.calc.desktop import Desktop
from finsam_xl.office.objects import Shape, Spreadsheet, SpreadsheetDocument
from tests.click.screen import Screen, until

_STILL = 0.2


class Point(Protocol):
    """A place on the screen."""

    X: int
    Y: int


class Size(Protocol):
    """How large something is."""

    Width: int
    Height: int


class Seen(Protocol):
    """A control's accessible side."""

    def getLocationOnScreen(self) -> Point: ...
    def getSize(self) -> Size: ...


def button(sheet: Spreadsheet, label: str) -> Shape:
    """The button with this label."""
    return next(each for each in _buttons(sheet) if each.Control.Label == label)


def labels(sheet: Spreadsheet) -> list[str]:
    """What the sheet's buttons say."""
    return [each.Control.Label for each in _buttons(sheet)]


def press(screen: Screen, desktop: Desktop, document: SpreadsheetDocument, label: str) -> str:
    """Click a button on the sheet in front and give what the run answered."""
    before = len(desktop.answers())
    screen.click(*place(document, label))
    return until(lambda: desktop.answers()[before:], 120)[-1]


def place(document: SpreadsheetDocument, label: str) -> tuple[int, int]:
    """Where on the screen a button of the sheet in front lies, once it stands still."""
    return until(lambda: _at_rest(document, label))


def _buttons(sheet: Spreadsheet) -> list[Shape]:
    page = sheet.DrawPage
    shapes = [page.getByIndex(index) for index in range(page.Count)]
    return [shape for shape in shapes if shape.ShapeType.endswith("ControlShape")]


def _at_rest(document: SpreadsheetDocument, label: str) -> tuple[int, int] | None:
    """The middle of a button that stands still: None while a sheet is on its way to the front."""
    first = _middle(document, label)
    time.sleep(_STILL)
    return first if first == _middle(document, label) else None


def _middle(document: SpreadsheetDocument, label: str) -> tuple[int, int] | None:
    """None while LibreOffice has not drawn it yet."""
    controller = document.CurrentController
    if controller is None:
        return None
    control = button(controller.ActiveSheet, label).Control
    seen = cast("Seen", controller.getControl(control).getAccessibleContext())
    place, size = seen.getLocationOnScreen(), seen.getSize()
    if size.Width < 2 or place.X <= 0 or place.Y <= 0:
        return None
    return place.X + size.Width // 2, place.Y + size.Height // 2

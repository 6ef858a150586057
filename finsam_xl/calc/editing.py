"""Whether somebody is typing in a cell, which LibreOffice tells only to those who can't see."""
# ruff: noqa: N802, D102 - the protocols' names are UNO's

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Protocol, cast

from finsam_xl.office.bridge import fault
from finsam_xl.office.objects import Controller

TEXT_FRAME = 61
SPREADSHEET = 84
"""The roles of a cell while it is edited, and of the pane that it then stands in as a child."""
PANES = 3
"""How deep under the window the panes lie at most."""
LOOKS = 5


class Accessible(Protocol):
    """A part of a window as a screen reader meets it."""

    def getAccessibleRole(self) -> int: ...
    def getAccessibleChildCount(self) -> int: ...
    def getAccessibleChild(self, index: int) -> Accessible | None: ...
    def getAccessibleContext(self) -> Accessible: ...


def is_editing(controller: Controller) -> bool:
    """True while a cell of the window is open for typing; what is typed is in no cell yet.

    A window that changes while it is looked through is looked through again.
    """
    for _ in range(LOOKS):
        with suppress(fault()):
            return _has_typing(controller)
    return _has_typing(controller)


def _has_typing(controller: Controller) -> bool:
    window = cast("Accessible", controller.Frame.ComponentWindow)
    return any(
        child.getAccessibleRole() == TEXT_FRAME
        for pane in _panes(window.getAccessibleContext(), PANES)
        for child in _children(pane)
    )


def _panes(part: Accessible, depth: int) -> Iterator[Accessible]:
    if part.getAccessibleRole() == SPREADSHEET:
        yield part
    elif depth:
        for child in _children(part):
            yield from _panes(child, depth - 1)


def _children(part: Accessible) -> list[Accessible]:
    """Those that are still there when they are asked for."""
    found = (part.getAccessibleChild(at) for at in range(part.getAccessibleChildCount()))
    return [child.getAccessibleContext() for child in found if child]

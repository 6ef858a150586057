"""The one list of actions, from which buttons, ribbon, command line and handbook are made."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from finsam_xl.basics.frozen import Frozen
from finsam_xl.sheets.schema import Sheet, Surface

_ACTIONS = Path(__file__).parents[1] / "actions" / "actions.json"


class Action(Frozen):
    """One action: its key for ever, and what a user sees of it.

    `image` is the ribbon icon's name in Office; `group` the ribbon group it stands in. `needs` are
    the tables it can't do without, `fills` the tables and blocks that hold its results. `documents`
    tells that it makes documents, `table` that it is told a table, `cell` that it is asked of a
    cell, `undo` that it puts back what the last one did. `file` is the setting that names the file
    it reads; "": it reads none. `closed` tells that it may be run in a closed year, `closing` that
    it closes or opens one, `final` that nothing may undo it nor keep what it took away. `sheets`
    are those that carry its button; none: Start.
    """

    key: str
    label: str
    tip: str
    workbooks: tuple[str, ...]
    group: str
    image: str
    needs: tuple[str, ...] = ()
    fills: tuple[str, ...] = ()
    documents: bool = False
    file: str = ""
    table: bool = False
    cell: bool = False
    undo: bool = False
    closed: bool = False
    closing: bool = False
    final: bool = False
    sheets: tuple[str, ...] = ()

    @property
    def stands_alone(self) -> bool:
        """True when the workbook is all it needs, and all that it does can be done again."""
        return not (self.file or self.cell or self.undo or self.closing or self.final)

    def homes(self, sheets: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
        """Those of a workbook's sheets that carry its button; none: it stands on Start."""
        return tuple(sheet for sheet in sheets if sheet.key in self.sheets)

    def is_on_start(self, sheets: tuple[Sheet, ...]) -> bool:
        """True when its button stands on Start: said so, or because it has no other home."""
        homes = self.homes(sheets)
        return not homes or any(sheet.surface is Surface.START for sheet in homes)

    @property
    def module(self) -> str:
        """The key as a Python and VBA name: allocate_fees."""
        return self.key.replace("-", "_")


@cache
def actions() -> tuple[Action, ...]:
    """Every action in the order of the buttons; TypeError for a key that nobody reads."""
    text = _ACTIONS.read_text("utf-8")
    return tuple(_action(key, data) for key, data in json.loads(text).items())


def _action(key: str, data: dict[str, object]) -> Action:
    frozen = {name: tuple(v) if isinstance(v, list) else v for name, v in data.items()}
    return Action(key, **frozen)  # type: ignore[arg-type] # a wrong kind fails the catalogue's test

"""The one list of actions, from which buttons, ribbon, command line and handbook are made."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

_ACTIONS = Path(__file__).parents[1] / "actions" / "actions.json"


class Action(NamedTuple):
    """One action: its key for ever, and what a user sees of it.

    `image` is the ribbon icon's name in Office; `group` the ribbon group it stands in;
    `documents` tells that it makes documents beside the workbook.
    """

    key: str
    label: str
    tip: str
    workbooks: tuple[str, ...]
    group: str
    image: str
    documents: bool

    @property
    def module(self) -> str:
        """The key as a Python and VBA name: allocate_fees."""
        return self.key.replace("-", "_")


@cache
def actions() -> tuple[Action, ...]:
    """Every action in the order of the buttons."""
    text = _ACTIONS.read_text("utf-8")
    return tuple(
        Action(
            key=key,
            label=data["label"],
            tip=data["tip"],
            workbooks=tuple(data["workbooks"]),
            group=data["group"],
            image=data["image"],
            documents=data.get("documents", False),
        )
        for key, data in json.loads(text).items()
    )

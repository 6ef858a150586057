"""A header that someone has renamed is told; no action breaks on it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Request, perform
from finsam_xl.basics.edit import Text
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.memory import MemoryBook
from finsam_xl.sheets.catalogue import Action, actions
from tests.actions.economy_workbook import ECONOMY, column, request, workbook

HEADERS = [(table.name, each.label) for table in ECONOMY.tables.values() for each in table.columns]
ACTIONS = [action for action in actions() if ECONOMY.key in action.workbooks]
ALL = {"check-workbook"}
"""Actions that read every table, and so meet every header."""

FILES = {"import-ledger": "#FLAGGA 0\n#RAR 0 20160101 20161231\n#PSALDO 0 201601 4531 {} 1\n"}
"""What is read by those that read no table of the workbook's."""


def headers(action: Action) -> list[tuple[str, str]]:
    """The headers that an action needs or fills, and its part of all the others, shared evenly."""
    own = {*action.needs, *action.fills}
    turn = ACTIONS.index(action)
    return [
        (table, label)
        for at, (table, label) in enumerate(HEADERS)
        if action.key in ALL or table in own or at % len(ACTIONS) == turn
    ]


def asked(action: str, folder: Path) -> Request:
    """Someone asks for the action, with a file and a cell for those that want one."""
    file = folder / "a.csv"
    file.write_text(FILES.get(action, "År;Medlem\n2016;Håbo\n"), "utf-8")
    ask = Ask(file, "tblAvgifter", "", "Avgifter!J7")
    return request(action)._replace(ask=ask, keep=folder / "keep", out=folder / "out")


@cache
def reckoned() -> MemoryBook:
    """A workbook where the fees are reckoned."""
    book = workbook()
    perform(book, request("allocate-fees"))
    return book


def renamed(table: str, label: str) -> MemoryBook:
    """The same, where a header has been renamed since."""
    book = replace(reckoned(), dated=set(reckoned().dated))
    grid = book.read(ECONOMY.areas())[table]
    book.apply([Text(grid.place(-1, grid.header.index(label)), "Något annat")])
    return book


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.key)
def test_a_renamed_header_breaks_no_action(action: Action, tmp_path: Path) -> None:
    """Header by header: an outcome or one sentence, never a fault."""
    for table, label in headers(action):
        try:
            report = perform(renamed(table, label), asked(action.key, tmp_path))
        except Refusal as refusal:
            assert table in str(refusal), (table, label)  # noqa: PT017 - either is right
        else:
            assert "S04" in [each.code for each in report.controls.open], (table, label)


@pytest.mark.parametrize("label", ["Nyckel", "Värde"])
def test_a_renamed_header_of_the_settings_is_shown_among_the_findings(label: str) -> None:
    book = renamed("tblForbund", label)
    perform(book, request("check-workbook"))
    assert "S04" in column(book, "tblKontroller", "Kod")

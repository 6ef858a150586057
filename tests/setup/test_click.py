"""A click that comes from an add-in of another version than the program's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from finsam_xl import __version__, buttons
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.grid import Area, Grid
from finsam_xl.basics.refusal import Refusal
from finsam_xl.setup.same_version import check_same_version


class OpenBook:
    """A workbook without tables, that keeps what it is told."""

    name, folder, day = "bok.xlsm", None, date(2026, 3, 2)

    def __init__(self) -> None:
        self.said: list[str] = []
        self.applied: list[Edit] = []
        self.asked: list[Area] = []

    def caller(self, _day: date) -> OpenBook:
        """The book itself."""
        return self

    def say(self, sentence: str) -> None:
        """Keep the sentence."""
        self.said.append(sentence)

    def read(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """Nothing stands there."""
        self.asked += areas
        return {}

    def apply(self, edits: Sequence[Edit]) -> None:
        """Keep the edits."""
        self.applied += edits


def test_it_is_told_in_the_workbook_and_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    book = OpenBook()
    monkeypatch.setattr(buttons, "LiveBook", book)
    monkeypatch.setenv("FINSAM_VERSION", "0.0.9")
    buttons.press("allocate_fees")
    assert len(book.said) == 1
    assert "I10: Tillägget i Excel är av version 0.0.9 men finsam-xl av version" in book.said[0]
    assert "kör finsam-xl install" in book.said[0]
    assert [area.name for area in book.asked] == ["finsam_status"]
    assert book.applied == []


def test_the_same_version_and_none_at_all_go_on() -> None:
    check_same_version({})
    check_same_version({"FINSAM_VERSION": __version__})
    with pytest.raises(Refusal, match=r"av version 0\.0\.9"):
        check_same_version({"FINSAM_VERSION": "0.0.9"})

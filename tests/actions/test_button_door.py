"""The button's door: whatever happens is told in one true sentence, and nothing is raised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from finsam_xl import buttons
from finsam_xl.basics.edit import Edit, Text
from finsam_xl.basics.grid import Area
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.live import LiveBook
from finsam_xl.books.memory import MemoryBook
from finsam_xl.books.port import Figure, Written
from tests.actions.economy_workbook import column, place, workbook


@dataclass(slots=True)
class Open(MemoryBook):
    """A workbook that is open before the user, and what its status bar has said."""

    said: list[str] = field(default_factory=list)
    fails: list[Exception] = field(default_factory=list)

    def say(self, sentence: str) -> None:
        """In the status bar."""
        self.said.append(sentence)

    def apply(self, edits: Sequence[Edit], _: Sequence[Figure] = (), /) -> Written:
        """Write, and then fail if it is to."""
        written = MemoryBook.apply(self, edits)
        if self.fails:
            raise self.fails.pop()
        return written


@pytest.fixture
def book(monkeypatch: pytest.MonkeyPatch) -> Open:
    """The small Uppsala, open."""
    small = workbook()
    opened = Open(small.stand, small.blocks, small.dated)
    monkeypatch.setattr(LiveBook, "caller", lambda _day: opened)
    monkeypatch.setattr(buttons, "check_same_version", lambda _environment: None)
    return opened


def status(book: Open) -> str:
    """What the line on Start says."""
    return str(book.read([Area("finsam_status", "Start")])["finsam_status"].columns[0][0])


def test_a_click_tells_its_outcome(book: Open) -> None:
    buttons.press("allocate-fees")
    assert book.said[-1].startswith("Fördela avgifter: 4 avgifter fördelade för 2016.")


def test_an_error_before_the_writing_says_that_nothing_was_written(
    book: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(buttons, "plan", broken)
    buttons.press("allocate-fees")
    assert "Något oväntat hände och inget skrevs; visa loggen" in book.said[-1]
    assert column(book, "tblAvgifter", "Avgift") == [None] * 4


def test_an_error_after_the_writing_does_not_say_that_nothing_was_written(book: Open) -> None:
    book.fails.append(ZeroDivisionError())
    buttons.press("allocate-fees")
    assert "inget skrevs" not in book.said[-1]
    assert "se efter vad som står i arbetsboken" in status(book)
    assert column(book, "tblAvgifter", "Avgift")[2] == 2637359.0


def test_a_refusal_is_told_on_start_without_identity_numbers(book: Open) -> None:
    book.fails.append(Refusal("L11", "Bladet 19121212-1212 finns inte."))
    buttons.press("allocate-fees")
    assert status(book).endswith("L11: Bladet [personnummer] finns inte.")


def test_a_setting_is_told_on_start_without_identity_numbers(book: Open) -> None:
    at = place("tblForbund", "Värde", 0)
    labels = column(book, "tblForbund", "Nyckel")
    row = labels.index("Fil att läsa in")
    book.apply([Text(at._replace(row=at.row + row), "lista 19121212-1212.csv")])
    buttons.press("import-rows")
    assert "1212" not in status(book)

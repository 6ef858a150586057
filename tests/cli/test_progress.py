"""What lasts is told on the terminal while it lasts, and nothing of it is left behind."""

from __future__ import annotations

import sys
import time
from io import StringIO

import pytest

from finsam_xl.cli import progress


class Terminal(StringIO):
    """A stream that somebody watches."""

    def isatty(self) -> bool:
        """Somebody does."""
        return True


def told(lasts: float, stream: StringIO, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(progress, "SOON", 0.05)
    monkeypatch.setattr(sys, "stderr", stream)
    with progress.told_when_long("deltagare.xlsm"):
        time.sleep(lasts)
    return stream.getvalue()


def test_what_lasts_is_told_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    assert "deltagare.xlsm" in told(1.5, Terminal(), monkeypatch)


def test_what_is_soon_done_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(0, Terminal(), monkeypatch) == ""


def test_a_file_gets_nothing_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(0.5, StringIO(), monkeypatch) == ""

"""What all tests share: one LibreOffice a session, and a home of their own."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from hypothesis import settings

from tests.office.fixtures import *  # noqa: F403 - fixtures are found by name

settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")

# Run in the background, the tests and the programs they start would inherit a Ctrl+C that is
# ignored, and those that prove what Ctrl+C does would prove nothing.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing a test does reaches the user's own log, or their own documents."""
    state = tmp_path_factory.mktemp("state")
    monkeypatch.setenv("XDG_STATE_HOME", str(state))
    monkeypatch.setenv("HOME", str(state / "home"))
    return state

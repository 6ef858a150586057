"""Homes of users with Excel in Windows and on a Mac, as they look before anything of ours."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from finsam_xl.setup.places import MAC, WINDOWS, Places, places


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The user's home, with a file of the user's own."""
    folder = tmp_path / "Åsa Öberg"
    folder.mkdir()
    (folder / "brev.txt").write_bytes(b"mitt")
    return folder


@pytest.fixture(params=[WINDOWS, MAC])
def user(request: pytest.FixtureRequest, home: Path) -> Places:
    """A user on each platform in turn."""
    return on(request.param, home)


@pytest.fixture
def windows(home: Path) -> Places:
    """A user of Windows."""
    return on(WINDOWS, home)


@pytest.fixture
def mac(home: Path) -> Places:
    """A user of a Mac, where Excel has been started once."""
    return on(MAC, home)


def on(platform: str, home: Path) -> Places:
    """The places of a user with this home."""
    environment = {"HOME": str(home), "USERPROFILE": str(home)}
    found = places(platform, environment, home / "state" / "finsam-xl")
    assert found
    if platform == MAC:
        found.conf.parent.mkdir(parents=True)
    return found


def tree(folder: Path) -> dict[str, bytes | None]:
    """Every file and folder there is, with what the files hold."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


PYTHON = Path(sys.executable)

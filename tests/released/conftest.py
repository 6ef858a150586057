"""A fresh copy of each released workbook for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.released.old_workbook import RELEASED, VERSIONS


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> int:
    """An earlier version."""
    assert isinstance(request.param, int)
    return request.param


@pytest.fixture
def old(version: int, tmp_path: Path) -> Path:
    """Uppsala in a workbook of that version, filled and allocated."""
    return Path(shutil.copy(RELEASED[version], tmp_path / "ekonomi.xlsm"))


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """Uppsala in a workbook of version 1, which has the least."""
    return Path(shutil.copy(RELEASED[1], tmp_path / "ekonomi.xlsm"))

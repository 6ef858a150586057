"""A fresh copy of the released workbook for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.released.old_workbook import RELEASED


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Uppsala in a workbook of version 1, filled and allocated."""
    return Path(shutil.copy(RELEASED, tmp_path / "ekonomi.xlsm"))

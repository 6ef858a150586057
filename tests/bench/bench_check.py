"""`finsam-xl check` from cold start against the mere import of openpyxl: at most 2."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from finsam_xl.cli import main
from tests.bench.timing import in_turn, process

pytestmark = pytest.mark.bench


def test_check_from_cold_start(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path), "--example", "uppsala"]) == 0
    book = str(tmp_path / "ekonomi.xlsm")
    assert main(["run", "allocate-fees", book]) == 0
    ratio = in_turn(
        process([sys.executable, "-m", "finsam_xl", "check", book]),
        process([sys.executable, "-c", "import openpyxl"]),
    )
    print(f"check / import openpyxl: {ratio}")  # noqa: T201 - the figure is the point
    assert ratio.value <= 2

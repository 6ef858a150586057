"""Microsoft's own validator finds nothing to say, before and after finsam has written."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from finsam_xl.builder.addin import build_addin
from finsam_xl.cli import main
from finsam_xl.sheets.load import workbooks

ROOT = Path(__file__).parents[2]
VALIDATOR = ROOT / "build" / "node" / "node_modules" / ".bin" / "ooxml-validator"


def faults(file: Path) -> list[object]:
    """What the Open XML SDK says of a package; the tool comes with make test."""
    done = subprocess.run([VALIDATOR, file], capture_output=True, text=True, check=False)
    return list(json.loads(done.stdout)["errors"])


@pytest.mark.parametrize("key", workbooks())
def test_the_workbook_as_built(key: str) -> None:
    assert faults(ROOT / "workbook" / f"{key}.xlsm") == []


def test_the_add_in(tmp_path: Path) -> None:
    assert faults(build_addin(tmp_path, sys.executable)) == []


def test_what_the_demo_wrote(tmp_path: Path) -> None:
    assert main(["demo", str(tmp_path)]) == 0
    written = [*tmp_path.rglob("*.xlsm"), *tmp_path.rglob("*.docx")]
    assert {file.name: found for file in written if (found := faults(file))} == {}

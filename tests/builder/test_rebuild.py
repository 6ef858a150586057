"""The committed workbook and macro texts are what the builder makes, every time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from finsam_xl.builder import package
from finsam_xl.builder.__main__ import macro_texts, schema_texts
from finsam_xl.builder.addin import addin, build_addin
from finsam_xl.builder.workbooks import build_workbook
from finsam_xl.sheets.load import workbooks
from tests.builder.built import ROOT


@pytest.mark.parametrize("key", workbooks())
def test_the_committed_workbook_is_the_built_one_part_by_part(key: str) -> None:
    committed = package.parts((ROOT / "workbook" / f"{key}.xlsm").read_bytes())
    built = package.parts(build_workbook(key))
    assert committed.keys() == built.keys()
    different = [name for name in built if built[name] != committed[name]]
    assert not different, "run python -m finsam_xl.builder and commit workbook/"


def test_the_schema_and_the_macro_texts_are_the_generated_ones() -> None:
    for path, text in {**schema_texts(), **macro_texts()}.items():
        assert path.read_text("utf-8") == text, "run python -m finsam_xl.builder"


def test_another_process_with_other_hashes_builds_the_same_bytes() -> None:
    script = (
        "import hashlib; from finsam_xl.builder.workbooks import build_workbook;"
        "from finsam_xl.builder.addin import addin;"
        "print(hashlib.sha256(build_workbook('ekonomi') + addin('')).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_the_addin_is_written_to_any_folder_with_the_interpreter_it_starts(tmp_path: Path) -> None:
    path = build_addin(tmp_path / "AddIns", r"C:\Program Files\Python\python.exe")
    assert path.name == "finsam.xlam"
    strings = package.parts(path.read_bytes())["xl/sharedStrings.xml"].decode()
    assert strings.count(r"C:\Program Files\Python\python.exe") == 1
    assert "ADD_WORKBOOK_TO_PYTHONPATH" in strings
    assert addin("") == addin("")

"""Which workbooks paths lead to."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from openpyxl import Workbook

from finsam_xl.actions.batch.workbooks import found
from finsam_xl.basics.refusal import Refusal

BUILT = Path(__file__).parents[3] / "workbook"


def put(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")


def test_a_folder_is_searched_for_the_workbooks_of_economy(tmp_path: Path) -> None:
    """Ours and an older .xlsx; no backups, documents, locks, or anything by another name."""
    put(
        tmp_path,
        "2021/ekonomi.xlsm",
        "2020/Ekonomi 2020.XLSX",
        "2021/Säkerhetskopior/ekonomi 2021-01-04.xlsm",
        "2021/Dokument/ekonomi 2022.xlsm",
        "2021/~$ekonomi.xlsm",
        "2021/.~lock.ekonomi.xlsm#",
        "2021/moten.xlsm",
        "2021/ekonomi.csv",
    )
    names = [str(path.relative_to(tmp_path)) for path in found([tmp_path]).workbooks]
    assert names == ["2020/Ekonomi 2020.XLSX", "2021/ekonomi.xlsm"]


def test_a_workbook_is_known_by_its_mark_and_what_is_left_is_told(tmp_path: Path) -> None:
    """Ours under a name of the office's own; a foreign one, a broken one and one of meetings."""
    put(tmp_path, "ekonomi.xlsm", "trasig.xlsx")
    shutil.copy(BUILT / "ekonomi.xlsm", tmp_path / "Budget 2021.xlsm")
    shutil.copy(BUILT / "moten.xlsm", tmp_path / "moten.xlsm")
    foreign = Workbook()
    foreign.save(tmp_path / "lön.xlsx")
    looked = found([tmp_path])
    assert [path.name for path in looked.workbooks] == ["Budget 2021.xlsm", "ekonomi.xlsm"]
    assert [(path.name, why) for path, why in looked.left][:2] == [
        ("lön.xlsx", "det är ingen arbetsbok från finsam-xl"),
        ("moten.xlsm", "det är arbetsboken moten"),
    ]
    assert [path.name for path, _ in looked.left][2:] == ["trasig.xlsx"]


def test_a_file_that_is_named_is_never_told_as_left(tmp_path: Path) -> None:
    put(tmp_path, "ekonomi.xlsm", "annan.xlsx")
    assert found([tmp_path, tmp_path / "annan.xlsx"]).left == ()


def test_a_file_is_taken_as_it_is_named_and_each_only_once(tmp_path: Path) -> None:
    put(tmp_path, "budget.xlsm", "ekonomi.xlsm")
    named = [
        tmp_path / "budget.xlsm",
        tmp_path / "saknas.xlsm",
        tmp_path,
        tmp_path / "ekonomi.xlsm",
    ]
    again = tmp_path / ".." / tmp_path.name / "budget.xlsm"
    assert [path.name for path in found([*named, again]).workbooks] == [
        "budget.xlsm",
        "saknas.xlsm",
        "ekonomi.xlsm",
    ]


def test_a_folder_without_workbooks_is_told(tmp_path: Path) -> None:
    put(tmp_path, "Säkerhetskopior/ekonomi 2021-01-04.xlsm")
    with pytest.raises(Refusal) as told:
        found([tmp_path])
    assert told.value.code == "A44"
    assert str(tmp_path) in str(told.value)


def test_a_folder_that_can_not_be_searched_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its workbooks would else be missed without a word."""
    put(tmp_path, "ekonomi.xlsm", "2021/ekonomi.xlsm")
    scan = os.scandir

    def shut(place: str) -> object:
        if str(place).endswith("2021"):
            raise PermissionError(13, "Permission denied", str(place))
        return scan(place)

    monkeypatch.setattr(os, "scandir", shut)
    with pytest.raises(Refusal) as told:
        found([tmp_path])
    assert told.value.code == "A45"
    assert str(tmp_path / "2021") in str(told.value)

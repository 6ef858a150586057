"""The command import with several files: owners' reports, each to a row of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finsam_xl.cli import main
from tests.cli.test_commands import said

TABLE = "tblInsatsrapport"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A fresh workbook."""
    main(["new", str(tmp_path / "u"), "--example", "uppsala"])
    return tmp_path / "u" / "ekonomi.xlsm"


def form(folder: Path, intervention: str, used: str) -> str:
    path = folder / f"{intervention}.csv"
    path.write_text(f"Insats;Period;Förbrukat t.o.m.\n{intervention};2016-T2;{used}\n", "utf-8")
    return str(path)


def used(book: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    _, out, _ = said(capsys, "export", str(book), TABLE)
    return {row["Insats"]: row["Förbrukat t.o.m."] for row in json.loads(out)}


def test_several_forms_are_read_at_once(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forms = [form(tmp_path, "Torget", "240"), form(tmp_path, "Steget", "7")]
    code, out, _ = said(capsys, "import", str(book), TABLE, *forms)
    assert code == 0
    assert "från Torget.csv" in out
    assert "från Steget.csv" in out
    assert used(book, capsys) == {"Torget": 240, "Steget": 7}


def test_one_that_can_not_be_read_does_not_stop_the_next(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing, wrong = str(tmp_path / "finns inte.csv"), form(tmp_path, "Länken", "12 OOO")
    good = form(tmp_path, "Torget", "240")
    code, out, err = said(capsys, "import", str(book), TABLE, missing, wrong, good)
    assert code == 2
    assert "finns inte.csv: E07" in err
    assert "Fel S01" in out
    assert used(book, capsys) == {"Torget": 240}
    code, out, _ = said(capsys, "import", str(book), TABLE, wrong, good, "--json")
    assert (code, [each["written"] for each in json.loads(out)]) == (1, [[], []])


def test_a_table_that_is_replaced_takes_one_file_at_a_time(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = book.read_bytes()
    forms = [form(tmp_path, "Torget", "240"), form(tmp_path, "Steget", "7")]
    code, _, err = said(capsys, "import", str(book), "tblAvgifter", *forms)
    assert (code, err[:4]) == (2, "A48:")
    assert book.read_bytes() == before

"""What the command line refuses, each in one Swedish sentence with its code."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from finsam_xl import trace
from finsam_xl.books.file import FileBook
from finsam_xl.cli import main, session
from tests.cli.test_commands import said


@pytest.fixture(scope="module")
def uppsala(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh Uppsala example that no test here writes in."""
    folder = tmp_path_factory.mktemp("u")
    assert main(["new", str(folder), "--example", "uppsala"]) == 0
    return folder / "ekonomi.xlsm"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("A03", ["run", "nej", "BOK"]),
        ("A05", ["export", "BOK", "tblNej"]),
        ("A09", ["new", "MAPP"]),
        ("A10", ["new", "MAPP/ny", "--example", "lund"]),
        ("A60", ["new", "MAPP/ny", "--workbook", "lund"]),
        ("A13", ["run", "check-workbook", "BOK", "--out", "x"]),
        ("A13", ["run", "check-workbook", "BOK", "--file", "x"]),
        ("A13", ["run", "allocate-fees", "BOK", "--cell", "Avgifter!J9"]),
        ("A13", ["run", "allocate-fees", "BOK", "--table", "tblAvgifter"]),
        ("A19", ["run", "explain", "BOK"]),
        ("A20", ["explain", "BOK", "J9"]),
        ("A21", ["run", "import-rows", "BOK"]),
        ("A23", ["new", "MAPP/ny", "--from", "TOM"]),
        ("A25", ["explain", "BOK", "Avgifter!A1"]),
        ("A26", ["new", "MAPP/ny", "--from", "BOK", "--year", "2030"]),
        ("A26", ["new", "MAPP/ny", "--from", "BOK", "--example", "uppsala"]),
        ("E07", ["import", "BOK", "tblAvgifter", "finns-inte.csv"]),
    ],
)
def test_each_refusal_is_one_sentence_and_writes_nothing(
    code: str, words: list[str], uppsala: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if "TOM" in words:
        main(["new", str(tmp_path)])
    before = uppsala.read_bytes()
    names = {"BOK": str(uppsala), "TOM": str(tmp_path / "ekonomi.xlsm")}
    typed = [names.get(word, word.replace("MAPP", str(uppsala.parent))) for word in words]
    ended, out, err = said(capsys, *typed)
    assert (ended, out, err.count("\n")) == (2, "", 1)
    assert re.search(rf"(^|: ){code}: .+\.$", err), err
    assert uppsala.read_bytes() == before
    assert not (uppsala.parent / "ny").exists()


def test_a_demo_is_never_made_in_somebodys_workbook(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "umea"
    main(["new", str(theirs), "--example", "uppsala"])
    before = (theirs / "ekonomi.xlsm").read_bytes()
    code, _, err = said(capsys, "demo", str(tmp_path))
    assert (code, err[:4]) == (2, "A15:")
    assert (theirs / "ekonomi.xlsm").read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["umea"]


@pytest.mark.parametrize(
    "words",
    [
        ["run", "x", "y", "--dry-run=5"],
        ["check", "--json=1", "x"],
        ["check", "x", "--day", "igår"],
        ["check", "x", "--day", "2016-02-30"],
        ["new", "x", "--year", "1999"],
        ["new", "x", "--year", "abc"],
        ["run", "x", "y", "--out"],
        ["import", "a", "b"],
        ["explain", "a"],
        [],
    ],
)
def test_what_is_mistyped_is_answered_in_swedish(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    for english in ("error", "argument", "invalid", "expected", "required", "ignored", "usage"):
        assert english not in told


def test_an_unexpected_error_in_one_workbook_is_logged_and_the_next_is_run(
    uppsala: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken(path: Path, day: date) -> FileBook:
        if path.name == "trasig.xlsm":
            raise RuntimeError("811218-9876")
        return FileBook(path, day)

    monkeypatch.setattr(session, "FileBook", broken)
    code, out, err = said(capsys, "check", str(tmp_path / "trasig.xlsm"), str(uppsala))
    assert code == 2
    assert str(uppsala) in out
    assert re.search(r"trasig\.xlsm: U\d{4}: Något oväntat hände", err)
    log = trace.log_path().read_text("utf-8")
    assert "RuntimeError" in log
    assert "9876" not in log + err


def test_an_unexpected_error_in_a_single_command_is_one_sentence_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(path: Path, day: object) -> object:
        raise RuntimeError(path, day)

    monkeypatch.setattr(session, "FileBook", broken)
    code, out, err = said(capsys, "tables", "x.xlsm")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert re.match(r"U\d{4}: Något oväntat hände", err)

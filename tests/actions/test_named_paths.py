"""What a workbook's settings may name as a folder or a file, and that no action breaks on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.actions.journey.deliver import documents_folder
from finsam_xl.actions.journey.perform import perform, plan
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.journey.sources import read_source
from finsam_xl.basics.refusal import Refusal
from tests.actions.economy_workbook import request, workbook

BAD = {
    "~nosuch": "A42",
    "x" * 300: "A14",
    "a\0b": "A14",
    r"\\host\share\Beslut": "A41",
    "//host/share/Beslut": "A41",
    r"\\?\UNC\host\share": "A41",
    r"\/host/share": "A41",
    "//host": "A41",
    "../Beslut": "A43",
    "a/../../Beslut": "A43",
}


@pytest.mark.parametrize(("named", "code"), BAD.items(), ids=lambda each: str(each)[:20])
def test_a_folder_that_may_not_be_is_one_sentence_where_there_are_documents(
    named: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    book = workbook(settings={"Mapp för dokument": named})
    with pytest.raises(Refusal) as refused:
        perform(book, request("write-fee-table"))
    assert refused.value.code == code
    assert not list(tmp_path.rglob("*.docx"))


@pytest.mark.parametrize("named", BAD, ids=lambda each: str(each)[:20])
def test_a_folder_that_may_not_be_stops_no_action_without_documents(named: str) -> None:
    book = workbook(settings={"Mapp för dokument": named})
    assert perform(book, request("allocate-fees")).outcome == "4 avgifter fördelade för 2016"


@pytest.mark.parametrize(
    ("named", "code"),
    [
        ("~nosuch", "A42"),
        ("/" + "x" * 300, "E07"),
        ("/a\0b", "E07"),
        (r"\\host\share\a.csv", "A41"),
    ],
    ids=["hem", "långt", "noll", "nät"],
)
def test_a_file_that_may_not_be_is_one_sentence(named: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        plan(workbook(settings={"Fil att läsa in": named}), request("import-rows"))
    assert refused.value.code == code


def test_the_share_that_the_workbook_lies_on_may_be_named() -> None:
    named = r"\\Host\Share\Beslut"
    contents = read_contents(workbook(settings={"Mapp för dokument": named}))
    contents.folder = Path(r"\\host\share\Ekonomi")
    assert "Beslut" in str(documents_folder(contents))
    contents.folder = Path(r"\\host\another")
    with pytest.raises(Refusal, match="annan dator"):
        documents_folder(contents)


def test_a_file_beside_the_workbooks_folder_may_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"1")
    (tmp_path / "bok").mkdir()
    contents = read_contents(workbook(settings={"Fil att läsa in": "../a.csv"}))
    contents.folder = tmp_path / "bok"
    assert read_source(contents, None, "file").content == b"1"

"""Where an action's documents go, and that nothing is left of those that could not."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.actions.journey.deliver import delivered, documents_folder
from finsam_xl.actions.journey.perform import perform
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.document_file import DocumentFile
from tests.actions.economy_workbook import (
    request,
    workbook,
)


def test_documents_go_to_the_folder_that_the_settings_name(tmp_path: Path) -> None:
    named = str(tmp_path / "Beslut")
    book = workbook(settings={"Mapp för dokument": named})
    report = perform(book, request("write-fee-table"))
    assert report.written[-1] == str(tmp_path / "Beslut" / "Avgiftstabell 2016.docx")
    assert Path(report.written[-1]).is_file()


def test_a_folder_from_home_and_one_beside_the_workbook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/hem")
    for named, expected in (("~/Beslut", "/hem/Beslut"), ("Beslut", "/bok/Beslut")):
        contents = read_contents(workbook(settings={"Mapp för dokument": named}))
        contents.folder = Path("/bok")
        assert documents_folder(contents) == Path(expected)


def test_no_empty_folder_is_left_where_nothing_could_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "Dokument"
    with pytest.raises(Refusal), delivered((DocumentFile("x.docx", b"1"),), folder):
        raise Refusal("B21", "Arbetsboken är öppen.")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_is_refused_before_the_workbook_is_touched(tmp_path: Path) -> None:
    (tmp_path / "Dokument").write_bytes(b"")
    with pytest.raises(Refusal) as refused:
        perform(workbook(), request("write-fee-table")._replace(out=tmp_path / "Dokument"))
    assert refused.value.code == "A14"
    assert (tmp_path / "Dokument").read_bytes() == b""

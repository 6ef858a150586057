"""Several documents stand there all or none, and never over a file that came in between."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from finsam_xl.actions.journey.deliver import delivered
from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.document_file import DocumentFile

TWO = (DocumentFile("a.docx", b"1"), DocumentFile("b.docx", b"2"))


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_file_that_came_in_between_stands_and_no_document_is_left(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"a\.docx och b\.docx") as refused, delivered(TWO, tmp_path):
        (tmp_path / "b.docx").write_bytes(b"someone's own")
    assert refused.value.code == "A40"
    assert files(tmp_path) == {"b.docx": b"someone's own"}


def test_on_a_disk_without_links_it_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_paths: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    with delivered(TWO, tmp_path):
        pass
    assert files(tmp_path) == {"a.docx": b"1", "b.docx": b"2"}
    more = (DocumentFile("c.docx", b"3"), DocumentFile("d.docx", b"4"))
    with pytest.raises(Refusal), delivered(more, tmp_path):
        (tmp_path / "d.docx").write_bytes(b"")
    assert files(tmp_path) == {"a.docx": b"1", "b.docx": b"2", "d.docx": b""}


def test_a_disk_that_fails_at_the_second_name_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def full(half: Path, path: Path) -> None:
        if path.name == "b.docx":
            raise FileExistsError
        link(half, path)

    monkeypatch.setattr(os, "link", full)
    with pytest.raises(Refusal), delivered(TWO, tmp_path / "ny"):
        pass
    assert list(tmp_path.iterdir()) == []

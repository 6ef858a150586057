"""A PDF beside the Word document: to keep, readable by all, and never over another."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from finsam_xl.actions.journey.perform import Report, perform
from finsam_xl.books.memory import MemoryBook
from tests.meetings.shipped import DAYS, example, meeting, request
from tests.planted.edits import Plan, put

DAY = DAYS["umea"]
STEM = "Protokoll Styrelsen 2020-10-30"
TITLE = "Protokoll Styrelsen 30 oktober 2020"
PDF = put("tblForbund", "PDF bredvid Word", Värde="ja")


def book(*plans: Plan) -> MemoryBook:
    return example("umea", meeting("2020-10-30"), *plans)


def written(own: MemoryBook, folder: Path, *, asked: bool = False) -> Report:
    return perform(own, request("write-minutes", DAY, folder)._replace(pdf=asked))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.office
def test_the_pdf_has_the_marks_of_pdf_a_and_pdf_ua(tmp_path: Path) -> None:
    report = written(book(PDF), tmp_path)
    assert report.outcome == f"{STEM}.docx, och som PDF"
    assert [Path(each).name for each in report.written] == [f"{STEM}.docx", f"{STEM}.pdf"]
    content = (tmp_path / f"{STEM}.pdf").read_bytes()
    assert b"<pdfaid:part>2</pdfaid:part>" in content
    assert b"<pdfaid:conformance>B</pdfaid:conformance>" in content
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content
    assert b"/MarkInfo<</Marked true>>" in content
    assert re.search(rb"/StructTreeRoot \d+ 0 R", content)
    assert b"/Lang(sv-SE)" in content
    assert b"/DisplayDocTitle true" in content
    assert re.search(f"<dc:title>.*{TITLE}.*</dc:title>".encode(), content, re.DOTALL)


@pytest.mark.office
def test_a_pdf_is_made_again_only_of_a_document_that_has_changed(tmp_path: Path) -> None:
    written(book(), tmp_path, asked=True)
    before = (tmp_path / f"{STEM}.pdf").read_bytes()
    assert "PDF" not in written(book(), tmp_path, asked=True).outcome
    assert names(tmp_path) == [f"{STEM}.docx", f"{STEM}.pdf"]
    os.utime(tmp_path / f"{STEM}.pdf", (0, 0))
    report = written(book(), tmp_path, asked=True)
    assert report.outcome.endswith("texten är densamma, och som PDF")
    assert names(tmp_path) == [f"{STEM} (2).pdf", f"{STEM}.docx", f"{STEM}.pdf"]
    assert (tmp_path / f"{STEM}.pdf").read_bytes() == before


def test_without_libreoffice_the_word_document_is_written_and_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "tom"))
    report = written(book(PDF), tmp_path / "ut")
    assert report.outcome == f"{STEM}.docx; ingen PDF skrevs: LibreOffice finns inte på datorn"
    assert names(tmp_path / "ut") == [f"{STEM}.docx"]


def test_nobody_gets_a_pdf_without_asking(tmp_path: Path) -> None:
    assert written(book(), tmp_path).outcome == f"{STEM}.docx"
    assert names(tmp_path) == [f"{STEM}.docx"]


def test_a_program_that_makes_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\nexit 0\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    report = written(book(PDF), tmp_path / "ut")
    assert report.outcome.endswith(
        "ingen PDF skrevs: LibreOffice skrev ingen tillgänglig PDF; version 7.4 eller senare kan"
    )

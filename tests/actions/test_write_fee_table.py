"""Avgiftstabell i Word, from the workbook's figures to the paragraphs of a .docx."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from finsam_xl.actions.journey.deliver import delivered
from finsam_xl.actions.journey.perform import plan
from finsam_xl.basics.edit import Text
from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.document_file import DocumentFile
from tests.actions.economy_workbook import place, request, workbook


def test_the_document_holds_the_fees_without_anyone_having_clicked_first() -> None:
    report = plan(workbook(), request("write-fee-table"))
    (document,) = report.documents
    assert document.name == "Avgiftstabell 2016.docx"
    rows = docx.Document(io.BytesIO(document.content)).tables[0].rows
    texts = [[cell.text.replace("\u00a0", " ") for cell in row.cells] for row in rows]
    assert ["Håbo (49,7 %)", "2 637 359"] in texts
    assert ["Summa kommunerna", "5 305 453"] in texts


def test_a_fault_gives_no_document() -> None:
    book = workbook()
    book.apply([Text(place("tblAvgifter", "Nyckeltal", 2), "många")])
    report = plan(book, request("write-fee-table"))
    assert report.documents == ()
    assert report.controls.has_errors


def test_an_identity_number_stops_the_document() -> None:
    book = workbook()
    book.apply([Text(place("tblMedlemmar", "Fakturareferens", 0), "811218-9876")])
    assert plan(book, request("write-fee-table")).documents == ()


def test_a_document_someone_has_edited_is_never_written_over(tmp_path: Path) -> None:
    document = DocumentFile("Avgiftstabell 2016.docx", b"ny")
    (tmp_path / document.name).write_bytes(b"redigerad")
    with delivered((document,), tmp_path) as (path,):
        assert path.name == "Avgiftstabell 2016 (2).docx"
    assert (tmp_path / document.name).read_bytes() == b"redigerad"
    with delivered((document,), tmp_path) as again:
        assert again == (path,)
    assert len(list(tmp_path.iterdir())) == 2


def test_no_document_is_left_when_the_workbook_can_not_be_written(tmp_path: Path) -> None:
    document = DocumentFile("Avgiftstabell 2016.docx", b"ny")
    with pytest.raises(Refusal), delivered((document,), tmp_path):
        raise Refusal("B21", "Arbetsboken är öppen.")
    assert list(tmp_path.iterdir()) == []


def test_two_documents_of_one_name_both_arrive_and_none_leaves_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "Dokument"
    documents = (DocumentFile("../brev.docx", b"1"), DocumentFile("../brev.docx", b"2"))
    with delivered(documents, folder) as paths:
        assert len(set(paths)) == 2
    assert sorted(path.read_bytes() for path in folder.iterdir()) == [b"1", b"2"]
    assert list(tmp_path.iterdir()) == [folder]

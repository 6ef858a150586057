"""The document as LibreOffice prints it: one accessible page with the right numbers."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from finsam_xl.documents.fee_table import FeeTableRow, RowKind, fee_table_document
from finsam_xl.documents.office_template import template
from finsam_xl.documents.word import Template
from tests.documents.fee_record import fee_record, fee_rows

pytestmark = pytest.mark.office

ACCESSIBLE = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'


def converted(document: bytes, folder: Path, target: str) -> Path:
    """The document saved by LibreOffice in another form; the test fails where there is none."""
    source, out = folder / "Avgiftstabell.docx", folder / "ut"
    source.write_bytes(document)
    profile = (folder / "profil").as_uri()
    command = ["soffice", "--headless", f"-env:UserInstallation={profile}"]
    subprocess.run(
        [*command, "--convert-to", target, "--outdir", str(out), str(source)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return out / f"Avgiftstabell.{target.partition(':')[0]}"


def told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def pages(pdf: Path) -> list[list[str]]:
    """The lines of each page, with a single space where there are many."""
    text = told("pdftotext", "-layout", str(pdf), "-").replace("\u00a0", " ")
    return [
        [re.sub(r"\s+", " ", line).strip() for line in page.splitlines() if line.strip()]
        for page in text.removesuffix("\f").split("\f")
    ]


def printed(row: FeeTableRow) -> str:
    return " ".join((row.label, *row.amounts))


def test_one_page_holds_the_printed_table(tmp_path: Path) -> None:
    [page] = pages(converted(fee_table_document(fee_record()), tmp_path, "pdf"))
    assert page[:3] == [
        "Samordningsförbundet Uppsala län",
        "Medlemsavgifter 2016",
        "Kronor 2016 2015",
    ]
    assert page[3:17] == [printed(row) for row in fee_rows()]
    assert page[17:19] == list(fee_record().notes)
    assert page[19:] == ["Medlemsavgifter 2016 Sida 1 av 1"]


def test_the_pdf_is_accessible(tmp_path: Path) -> None:
    pdf = converted(fee_table_document(fee_record()), tmp_path, ACCESSIBLE)
    facts = told("pdfinfo", str(pdf))
    assert re.search(r"^Title: +Medlemsavgifter 2016$", facts, re.MULTILINE)
    assert re.search(r"^Tagged: +yes$", facts, re.MULTILINE)
    assert re.search(r"^Page size: .*A4", facts, re.MULTILINE)
    assert b"/Lang(sv-SE)" in pdf.read_bytes()
    tags = re.findall(
        r"^ +(H1|Table|TR|TH|TD)\b", told("pdfinfo", "-struct", str(pdf)), re.MULTILINE
    )
    assert tags[:6] == ["H1", "Table", "TR", "TH", "TH", "TH"]
    assert tags.count("TH") == 3
    assert tags.count("TD") == 3 * len(fee_rows())


def test_a_long_table_has_its_header_row_on_each_page(tmp_path: Path) -> None:
    members = [FeeTableRow(RowKind.MEMBER, f"Kommun {n}", ("1", "2")) for n in range(1, 61)]
    record = replace(fee_record(), rows=tuple(members))
    found = pages(converted(fee_table_document(record), tmp_path, "pdf"))
    assert [page.count("Kronor 2016 2015") for page in found] == [1, 1]
    assert [page[-1] for page in found] == [
        f"Medlemsavgifter 2016 Sida {number} av 2" for number in (1, 2)
    ]


def test_a_template_that_an_office_has_saved_itself_still_works(tmp_path: Path) -> None:
    ours = template("avgiftstabell", None)
    saved = converted(ours.content, tmp_path, "docx").read_bytes()
    assert saved != ours.content
    made = fee_table_document(fee_record(), Template(ours.name, saved))
    [page] = pages(converted(made, tmp_path, "pdf"))
    assert page[3:17] == [printed(row) for row in fee_rows()]

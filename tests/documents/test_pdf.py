"""The document as LibreOffice prints it: one accessible page with the right numbers."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.report import ReportRow, RowKind
from finsam_xl.basics.swedish import thousands
from finsam_xl.documents.fee_table import fee_table_document
from finsam_xl.documents.office_template import template
from finsam_xl.documents.word import Template
from tests.documents.fee_letter_record import FULL, letter_document
from tests.documents.fee_record import document, fee_record, fee_report, fee_rows, opened

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


def printed(row: ReportRow) -> str:
    amounts = (thousands(int(amount.kronor)) for amount in row.amounts if amount is not None)
    return " ".join((row.text, *amounts))


def test_one_page_holds_the_printed_table(tmp_path: Path) -> None:
    [page] = pages(converted(fee_table_document(fee_record()), tmp_path, "pdf"))
    assert page[:4] == [
        "Samordningsförbundet Uppsala län",
        "Medlemsavgifter 2016",
        "3 mars 2016",
        "Kronor 2016 2015",
    ]
    assert page[4:18] == [printed(row) for row in fee_rows()]
    assert page[18:20] == list(fee_report().notes)
    assert page[20:] == [
        "Beslut: förbundsstyrelsen 21 mars 2016 § 15",
        "Medlemsavgifter 2016 Sida 1 av 1",
    ]


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
    members = [ReportRow(RowKind.MEMBER, f"Kommun {n}", (Kr.of(1), Kr.of(2))) for n in range(1, 61)]
    report = fee_report()._replace(rows=tuple(members))
    found = pages(converted(fee_table_document(document(report)), tmp_path, "pdf"))
    assert [page.count("Kronor 2016 2015") for page in found] == [1, 1]
    assert [page[-1] for page in found] == [
        f"Medlemsavgifter 2016 Sida {number} av 2" for number in (1, 2)
    ]


def test_a_letter_is_one_page_and_one_with_many_steps_two(tmp_path: Path) -> None:
    [page] = pages(converted(letter_document(FULL), tmp_path, "pdf"))
    assert page[:5] == [
        "Samordningsförbundet Uppsala län",
        "Organisationsnummer 222000-1234",
        "Försäkringskassan",
        "Er referens: 4711",
        "21 mars 2016",
    ]
    assert "10 610 905 kr" in page
    assert "• Avgiften är 10 610 905 kr." in page
    assert "Summa 10 610 905 kr" in page
    assert page[-1] == "Medlemsavgift 2016 Sida 1 av 1"
    members = tuple(replace(FULL.members[0], name=f"Medlem {n}") for n in range(8))
    long = replace(FULL, members=members)
    assert len(pages(converted(letter_document(long), tmp_path, "pdf"))) == 2


def test_the_pdf_of_a_letter_is_accessible(tmp_path: Path) -> None:
    pdf = converted(letter_document(FULL), tmp_path, ACCESSIBLE)
    facts = told("pdfinfo", str(pdf))
    assert re.search(r"^Title: +Medlemsavgift 2016, Försäkringskassan$", facts, re.MULTILINE)
    assert re.search(r"^Tagged: +yes$", facts, re.MULTILINE)
    tree = told("pdfinfo", "-struct", str(pdf))
    tags = re.findall(r"^ +(H1|H2|H3|Table|TH|LI)\b", tree, re.MULTILINE)
    assert [tag for tag in tags if tag != "LI"] == [
        *("H1", "H2", "H3", "H3", "H2"),
        *("Table", "TH", "TH", "TH"),
    ]
    assert tags.count("LI") == 3


def test_a_template_that_an_office_has_saved_itself_still_works(tmp_path: Path) -> None:
    ours = template("avgiftstabell", None)
    saved = converted(ours.content, tmp_path, "docx").read_bytes()
    assert saved != ours.content
    made = fee_table_document(fee_record(), Template(ours.name, saved))
    [page] = pages(converted(made, tmp_path, "pdf"))
    assert page[4:18] == [printed(row) for row in fee_rows()]


def test_the_template_of_a_letter_that_an_office_has_saved_itself_still_works(
    tmp_path: Path,
) -> None:
    ours = template("avgiftsbeslut", None)
    saved = Template(ours.name, converted(ours.content, tmp_path, "docx").read_bytes())
    shown = [
        [line.text for line in opened(letter_document(FULL, each)).paragraphs]
        for each in (ours, saved)
    ]
    assert shown[0] == shown[1]

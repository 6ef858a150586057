"""The reports as LibreOffice prints them: what fits a page, and an accessible PDF."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from finsam_xl.documents.annual.report import annual_document
from finsam_xl.documents.budget_report import BudgetReport, budget_document
from finsam_xl.documents.economic.report import economic_documents
from finsam_xl.documents.office_template import template
from finsam_xl.documents.report_form import report_forms
from finsam_xl.documents.word import Template
from tests.documents.annual_record import full_report
from tests.documents.budget_record import budget_record, budget_rows, budget_table
from tests.documents.economic_record import board_report, local_report
from tests.documents.fee_record import opened
from tests.documents.report_form_record import FORM
from tests.documents.shown import shown
from tests.documents.test_pdf import ACCESSIBLE, converted, pages, printed, told

pytestmark = pytest.mark.office


def test_chapter_13_fits_one_page(tmp_path: Path) -> None:
    found = pages(converted(budget_document(budget_record()).content, tmp_path, "pdf"))
    assert len(found) == 3
    [table] = [page for page in found if "Budget" in page]
    assert table[1:] == [
        "Budget",
        "Tusental kronor 2021 2022 2023",
        *(in_thousands(printed(row)) for row in budget_rows()),
        "Intäkter har plus, kostnader minus.",
        "Verksamhetsplan och budget 2021–2023 Sida 2 av 3",
    ]


def in_thousands(row: str) -> str:
    """The row as the test's record has it in kronor, printed in thousands."""
    return re.sub(r"(?<=\d) 000\b", "", row)


def test_a_long_budget_has_its_header_row_on_each_page(tmp_path: Path) -> None:
    rows = budget_rows()[1:9] * 12
    record = BudgetReport(budget_table()._replace(rows=rows))
    found = pages(converted(budget_document(record).content, tmp_path, "pdf"))
    assert [page.count("Tusental kronor 2021 2022 2023") for page in found] == [0, 1, 1, 0]


def test_reports_are_as_many_pages_as_they_should(tmp_path: Path) -> None:
    board, local = economic_documents((board_report(), local_report()))
    annual = annual_document(full_report())
    counts = [
        len(pages(converted(made.content, tmp_path, "pdf"))) for made in (board, local, annual)
    ]
    assert counts == [2, 1, 6]


def economic() -> bytes:
    return economic_documents((board_report(),))[0].content


def annual() -> bytes:
    return annual_document(full_report()).content


def budget() -> bytes:
    return budget_document(budget_record()).content


@pytest.mark.parametrize("made", [budget, economic, annual])
def test_the_pdf_is_accessible(made: Callable[[], bytes], tmp_path: Path) -> None:
    pdf = converted(made(), tmp_path, ACCESSIBLE)
    facts = told("pdfinfo", str(pdf))
    title = shown(made()).splitlines()[0].removeprefix("Heading 1: ")
    assert re.search(rf"^Title: +{title}$", facts, re.MULTILINE)
    assert re.search(r"^Tagged: +yes$", facts, re.MULTILINE)
    assert re.search(r"^Page size: .*A4", facts, re.MULTILINE)
    assert b"/Lang(sv-SE)" in pdf.read_bytes()
    tree = told("pdfinfo", "-struct", str(pdf))
    counted = [len(re.findall(rf"^ +{tag}\b", tree, re.MULTILINE)) for tag in ("Table", "TH")]
    tables = opened(made()).tables
    assert counted == [len(tables), sum(len(table.rows[0].cells) for table in tables)]


@pytest.mark.parametrize("name", ["budget", "ekonomirapport", "arsredovisning"])
def test_a_template_that_an_office_has_saved_itself_still_works(name: str, tmp_path: Path) -> None:
    ours = template(name, None)
    saved = Template(ours.name, converted(ours.content, tmp_path, "docx").read_bytes())
    assert shown(filled(name, saved)) == shown(filled(name, ours))


def filled(name: str, of: Template) -> bytes:
    match name:
        case "budget":
            return budget_document(budget_record(), of).content
        case "ekonomirapport":
            return economic_documents((board_report(),), of)[0].content
    return annual_document(full_report(), of).content


def test_the_form_is_one_page(tmp_path: Path) -> None:
    [form] = report_forms([FORM])
    [page] = pages(converted(form.content, tmp_path, "pdf"))
    assert page[0] == "Rapport 2021-T2: Vuxentorget"

"""Microsoft's own validator finds nothing to say of the reports and the form."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.documents.annual.report import annual_document
from finsam_xl.documents.budget_report import budget_document
from finsam_xl.documents.economic.report import economic_documents
from finsam_xl.documents.report_form import report_forms
from tests.builder.test_office_open_xml import faults
from tests.documents.annual_record import bare_report
from tests.documents.budget_record import budget_record
from tests.documents.economic_record import board_report, local_report
from tests.documents.report_form_record import FORM


def test_every_file_is_valid(tmp_path: Path) -> None:
    made = (
        budget_document(budget_record()),
        *economic_documents((board_report(), local_report())),
        annual_document(bare_report()),
        *report_forms([FORM]),
    )
    for each in made:
        file = tmp_path / each.name
        file.write_bytes(each.content)
        assert faults(file) == []

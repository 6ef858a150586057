"""Avgiftstabell i Word: the fee table as a document for the board, from a template."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import read_fee_input, reckon
from finsam_xl.actions.fees.fee_table import fee_table
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.fee_table import TEMPLATE, FeeTableDocument, fee_table_document


def decide(given: Given) -> Decision:
    """One document, or none where the fees can't be reckoned."""
    contents = given.contents
    fee_input = read_fee_input(contents)
    report = fee_table(contents, fee_input, reckon(fee_input).years)
    if not report.columns:
        return Decision((), "inget dokument, avgifterna kunde inte räknas")
    record = FeeTableDocument(report, date_text(given.day))
    content = fee_table_document(record, chosen_template(contents, TEMPLATE))
    name = f"Avgiftstabell {report.columns[0]}.docx"
    return Decision(
        (), f"avgiftstabellen för {report.columns[0]} är skriven", (DocumentFile(name, content),)
    )

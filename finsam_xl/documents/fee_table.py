"""The document Avgiftstabell: what each party and member pays, year beside year."""

from __future__ import annotations

from dataclasses import dataclass

from finsam_xl.basics.report import Report
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import Fields, Template, fill
from finsam_xl.documents.word_table import of_report, row_fields

TEMPLATE = "avgiftstabell"


@dataclass(frozen=True, slots=True)
class FeeTableDocument:
    """What Avgiftstabell shows (avgiftstabell), and its day in words; "" leaves a place for it."""

    report: Report
    date_text: str = ""


def fee_table_document(record: FeeTableDocument, template: Template | None = None) -> bytes:
    """Avgiftstabell as a .docx; without a template the one that follows with us is used.

    Refusal D01, D02 or D03 for a template that can't be used, see `word.fill`.
    """
    return fill(template or chosen(TEMPLATE, None), record.report.title, _fields(record))


def _fields(record: FeeTableDocument) -> Fields:
    """The record under the Swedish names that a template uses."""
    report = record.report
    return {
        "förbund": report.association,
        "rubrik": report.title,
        "datum": unbroken(record.date_text),
        "beslut": unbroken(report.decision),
        "enhet": report.unit,
        "åren": report.columns,
        "rader": row_fields(of_report(report)),
        "noter": [unbroken(note) for note in report.notes],
    }

"""The document Avgiftstabell: what each party and member pays, year beside year."""

from __future__ import annotations

from dataclasses import dataclass

from finsam_xl.basics.report import Report, ReportRow, RowKind
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import Fields, FieldValue, Template, fill

TEMPLATE = "avgiftstabell"
_WORDS = {
    RowKind.TOTAL: "total",
    RowKind.PART: "part",
    RowKind.LABEL: "rubrik",
    RowKind.MEMBER: "medlem",
    RowKind.SUM: "summa",
    RowKind.NOTE: "not",
}
"""A row's kind as the word that a template's codes compare with."""


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
        "rader": [_row(report, row) for row in report.rows],
        "noter": [unbroken(note) for note in report.notes],
    }


def _row(report: Report, row: ReportRow) -> dict[str, FieldValue]:
    """A row as wide as the table: a year without an amount is an empty cell."""
    empty = (None,) * (len(report.columns) - len(row.amounts))
    amounts = [
        "" if amount is None else unbroken(report.printed(amount))
        for amount in (*row.amounts, *empty)
    ]
    return {"slag": _WORDS[row.kind], "text": unbroken(row.text), "belopp": amounts}

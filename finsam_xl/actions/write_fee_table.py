"""Avgiftstabell i Word: the fee table as a document for the board, from a template."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import read_fee_input, reckon
from finsam_xl.actions.fees.fee_table import FeeTable, TableRow, fee_table
from finsam_xl.actions.journey.contents import Contents, stops_reports, structure_findings
from finsam_xl.actions.journey.decision import Decision, Document
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.swedish import thousands
from finsam_xl.documents.fee_table import (
    TEMPLATE,
    FeeTableDocument,
    FeeTableRow,
    RowKind,
    fee_table_document,
)
from finsam_xl.documents.office_template import template

TEMPLATES = "mallar"


def decide(contents: Contents) -> Decision:
    """One document, or none where the fees can't be reckoned or a person would be exposed."""
    if stops_reports(structure_findings(contents)):
        return Decision((), "inget dokument, läs Kontroller")
    economy = read_fee_input(contents)
    table = fee_table(contents, economy, reckon(economy))
    if not table.years:
        return Decision((), "inget dokument, avgifterna kunde inte räknas")
    own = contents.folder / TEMPLATES if contents.folder else None
    content = fee_table_document(_document(table), template(TEMPLATE, own))
    name = f"Avgiftstabell {table.years[0]}.docx"
    return Decision((), f"{name} är skriven", (Document(name, content),))


def _document(table: FeeTable) -> FeeTableDocument:
    return FeeTableDocument(
        association=table.association,
        title=table.title,
        years=tuple(str(year) for year in table.years),
        rows=tuple(_row(row) for row in table.rows),
        notes=table.notes,
    )


def _row(row: TableRow) -> FeeTableRow:
    return FeeTableRow(RowKind[row.kind.name], row.text, tuple(_text(a) for a in row.amounts))


def _text(amount: Kr | None) -> str:
    return "" if amount is None else thousands(int(amount.kronor))

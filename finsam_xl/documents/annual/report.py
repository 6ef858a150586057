"""The document Årsredovisning: the frame that the office writes its annual report in."""

from __future__ import annotations

from finsam_xl.documents.annual.balance import balance_rows
from finsam_xl.documents.annual.cash import cash_rows
from finsam_xl.documents.annual.income import income_rows, requirement_rows
from finsam_xl.documents.annual.records import AnnualReport
from finsam_xl.documents.annual.tables import (
    is_rounded,
    noted_table,
    operations_table,
    statement_table,
)
from finsam_xl.documents.annual.text import (
    chapters,
    coverage,
    decided,
    intervention_fields,
    note_fields,
    signature_fields,
)
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.prompts import prompt, prompts_in
from finsam_xl.documents.targets import figure_fields, target_fields
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.unit import ROUNDED
from finsam_xl.documents.word import Fields, FieldValue, Template, fill
from finsam_xl.documents.word_table import table_fields

TEMPLATE = "arsredovisning"
"""Without å, so that every file system spells it alike."""


def annual_document(report: AnnualReport, template: Template | None = None) -> DocumentFile:
    """The frame as a .docx; without a template the one that follows with us is used.

    Refusal D01, D02 or D03 for a template that can't be used, see `word.fill`.
    """
    fields = _fields(report)
    content = fill(template or chosen(TEMPLATE, None), report.title, fields)
    return DocumentFile(f"{safe_name(report.title)}.docx", content, prompts_in(content))


def _fields(report: AnnualReport) -> Fields:
    """The record under the Swedish names that a template uses."""
    return {
        "förbund": report.association,
        "organisationsnummer": report.organisation_number,
        "rubrik": report.title,
        "diarienummer": report.registry_number or prompt("diarienummer"),
        "beslut": unbroken(report.decision) or prompt("styrelsens beslut, datum och paragraf"),
        "beslutad": unbroken(decided(report)),
        "omfattning": unbroken(coverage(report)),
        **chapters(report),
        "insatser": intervention_fields(report),
        "mål": target_fields(report.targets),
        "skriv_mål": "" if report.targets else prompt("de finansiella målen och deras utfall"),
        "nyckeltal": figure_fields(report.columns, report.key_figures),
        "skriv_nyckeltal": "" if report.key_figures else prompt("jämförelsetal för flera år"),
        **_statements(report),
        "noter": note_fields(report),
        "styrelse": signature_fields(report),
    }


def _statements(report: AnnualReport) -> dict[str, FieldValue]:
    income, balance = tuple(income_rows(report.income)), tuple(balance_rows(report.balance))
    result = report.income.result.or_else(report.balance.result)
    requirement = requirement_rows(result, report.capital_gains)
    operations = operations_table(report)
    tables = {
        "resultaträkning": noted_table(report, income),
        "balansräkning": noted_table(report, balance),
        "kassaflöde": statement_table(report, cash_rows(report.cash)),
        "balanskravsresultat": statement_table(report, requirement),
        "driftredovisning": operations,
    }
    return {
        **{key: table_fields(table) for key, table in tables.items()},
        "avrundat": ROUNDED if is_rounded(report, (*income, *balance)) else "",
        "skriv_drift": "" if operations.rows else prompt("driftredovisningen"),
    }

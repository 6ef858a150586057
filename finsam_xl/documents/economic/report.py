"""The document Ekonomisk rapport: result, forecast and unspent money, for board or local group."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.economic.records import EconomicReport
from finsam_xl.documents.economic.tables import (
    is_rounded,
    line_table,
    money_table,
    unspent_table,
)
from finsam_xl.documents.economic.text import (
    NOT_REPORTED,
    causes,
    intervention_causes,
    returns,
    summary,
)
from finsam_xl.documents.file_name import unique_names
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.prompts import prompts_in
from finsam_xl.documents.targets import observation_fields
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.unit import ROUNDED
from finsam_xl.documents.word import Fields, Filling, Template, fill_each
from finsam_xl.documents.word_table import table_fields

TEMPLATE = "ekonomirapport"


def economic_documents(
    reports: Sequence[EconomicReport], template: Template | None = None
) -> tuple[DocumentFile, ...]:
    """Each report as a .docx with a name of its own: the board's, and one for each local group.

    Without a template the one that follows with us is used. Refusal D01, D02 or D03 for a
    template that can't be used, see `word.fill`.
    """
    fillings = [Filling(report.title, _fields(report)) for report in reports]
    made = fill_each(template or chosen(TEMPLATE, None), fillings)
    names = unique_names(report.title for report in reports)
    return tuple(
        DocumentFile(f"{name}.docx", content, prompts_in(content))
        for name, content in zip(names, made, strict=True)
    )


def _fields(report: EconomicReport) -> Fields:
    """The record under the Swedish names that a template uses."""
    notes = [ROUNDED] if is_rounded(report) else []
    if any(None in {each.used, each.frame, each.paid} for each in report.interventions):
        notes.append(NOT_REPORTED)
    return {
        "förbund": report.association,
        "rubrik": report.title,
        "datum": unbroken(report.date_text),
        "lokusgrupp": report.whose,
        "sammanfattning": summary(report),
        "poster": table_fields(line_table(report)),
        "orsaker": causes(report),
        "insatser": table_fields(money_table(report)),
        "ej_förbrukat": table_fields(unspent_table(report)),
        "insatsorsaker": intervention_causes(report),
        "noter": notes,
        "återför": returns(report),
        "att_uppmärksamma": observation_fields(report.observations),
        "kontakt": unbroken(report.contact),
    }

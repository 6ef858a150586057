"""The document Protokoll: minutes of decisions, of a preparing group, notes, or a draft of them."""

from __future__ import annotations

from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.meetings.certificate import certificate_fields
from finsam_xl.documents.meetings.pieces import appendix_lines, head_fields, items, people
from finsam_xl.documents.meetings.records import MinutesPaper
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.prompts import prompts_in
from finsam_xl.documents.word import Fields, FieldValue, Template, fill

TEMPLATE = "protokoll"
LATER = "se anslagsbeviset"
"""Stands for a day that is not known when the minutes are written, and approved, as they are."""


def minutes_document(paper: MinutesPaper, template: Template | None = None) -> DocumentFile:
    """The minutes as a .docx; Refusal D01, D02 or D03 as in `word.fill`."""
    content = fill(template or chosen(TEMPLATE, None), paper.title, _fields(paper))
    return DocumentFile(f"{safe_name(paper.file)}.docx", content, prompts_in(content))


def _fields(paper: MinutesPaper) -> Fields:
    """The minutes under the Swedish names that a template uses."""
    none: dict[str, FieldValue] = {}
    return {
        **head_fields(paper.head),
        "rubrik": paper.title,
        "beslutar": "ja" if paper.decides else "",
        "utkast": "ja" if paper.is_draft else "",
        "beslutande": people(paper.deciding),
        "övriga": people(paper.others),
        "frånvarande": people(paper.absent),
        "fört_av": "Anteckningar förda av" if paper.is_notes else "Protokoll fört av",
        "sekreterare": paper.secretary,
        "ordförande": paper.chair,
        "justerare": list(paper.approvers),
        "paragrafer": paper.span,
        "ärenden": items(paper.items),
        "bilagor": appendix_lines(paper.appendices),
        "anslag": certificate_fields(paper.certificate, LATER) if paper.certificate else none,
        "underlag": list(paper.sources),
    }

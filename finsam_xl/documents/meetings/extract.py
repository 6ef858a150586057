"""The document Protokollsutdrag: one section, those who decided it, and a place to certify it."""

from __future__ import annotations

from finsam_xl.basics.swedish import listed
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.meetings.pieces import day_or, head_fields, items
from finsam_xl.documents.meetings.records import ExtractPaper
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.prompts import prompts_in
from finsam_xl.documents.word import Fields, Template, fill

TEMPLATE = "protokollsutdrag"


def extract_document(paper: ExtractPaper, template: Template | None = None) -> DocumentFile:
    """The extract as a .docx; Refusal D01, D02 or D03 as in `word.fill`."""
    content = fill(template or chosen(TEMPLATE, None), paper.title, _fields(paper))
    return DocumentFile(f"{safe_name(paper.file)}.docx", content, prompts_in(content))


def _fields(paper: ExtractPaper) -> Fields:
    return {
        **head_fields(paper.head),
        "rubrik": paper.title,
        "ärenden": items(paper.items),
        "beslutande": listed(paper.deciding),
        "ordförande": paper.chair,
        "justerare": listed(paper.approvers),
        "justerat": day_or(paper.approved, "ännu inte justerat"),
        "förvaras": paper.kept_at,
        "underlag": list(paper.sources),
    }

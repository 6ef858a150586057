"""The document Kallelse: when and where, the agenda with its proposals, and whom it calls."""

from __future__ import annotations

from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.meetings.pieces import appendix_lines, head_fields, items, people
from finsam_xl.documents.meetings.records import NoticePaper
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.prompts import prompts_in
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import Fields, Template, fill

TEMPLATE = "kallelse"


def notice_document(paper: NoticePaper, template: Template | None = None) -> DocumentFile:
    """The notice as a .docx; Refusal D01, D02 or D03 as in `word.fill`."""
    content = fill(template or chosen(TEMPLATE, None), paper.title, _fields(paper))
    return DocumentFile(f"{safe_name(paper.file)}.docx", content, prompts_in(content))


def _fields(paper: NoticePaper) -> Fields:
    return {
        **head_fields(paper.head),
        "rubrik": paper.title,
        "datum": unbroken(date_text(paper.written)),
        "ärenden": items(paper.items),
        "bilagor": appendix_lines(paper.appendices),
        "kallade": people(paper.recipients),
        "kontakt": paper.contact,
        "underlag": list(paper.sources),
    }

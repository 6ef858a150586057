"""The document Rättelse: what is wrong in approved minutes, what it should be, a day and a name."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.meetings.differences import Difference
from finsam_xl.documents.meetings.pieces import head_fields
from finsam_xl.documents.meetings.records import Head
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.prompts import prompt, prompts_in
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import Template, fill

TEMPLATE = "rattelse"
_NOTHING = "(tomt)"


def correction_document(
    head: Head, found: Sequence[Difference], template: Template | None = None
) -> DocumentFile:
    """The correction as a .docx; Refusal D01, D02 or D03 as in `word.fill`."""
    title = f"Rättelse till protokoll {head.organ} {head.first_day}"
    fields = {
        **head_fields(head),
        "rubrik": title,
        "rättelser": [
            {
                "var": unbroken(each.where),
                "står": unbroken(each.stands) or _NOTHING,
                "ska_stå": unbroken(each.becomes) or _NOTHING,
            }
            for each in found
            if each.number
        ],
        "skäl": prompt("vad som blev fel och hur det upptäcktes"),
    }
    content = fill(template or chosen(TEMPLATE, None), title, fields)
    return DocumentFile(f"{safe_name(title)}.docx", content, prompts_in(content))

"""The document Rättelse: what is wrong in approved minutes, what it should be, a day and a name."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.basics.swedish import date_text
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
_KIND = "Rättelse till protokoll"
_NOTHING = "(tomt)"


def correction_document(
    head: Head, found: Sequence[Difference], template: Template | None = None
) -> DocumentFile:
    """The correction as a .docx; Refusal D01, D02 or D03 as in `word.fill`."""
    title = f"{_KIND} {head.organ} {date_text(head.first_day)}"
    fields = {
        **head_fields(head),
        "rubrik": title,
        "rättelser": [
            {
                "var": unbroken(each.where),
                "står": _shown(each.stands),
                "ska_stå": _shown(each.becomes),
            }
            for each in found
            if each.number
        ],
        "skäl": prompt("vad som blev fel och hur det upptäcktes"),
    }
    content = fill(template or chosen(TEMPLATE, None), title, fields)
    return DocumentFile(correction_name(head), content, prompts_in(content))


def correction_name(head: Head) -> str:
    """The file of a meeting's correction."""
    return f"{safe_name(f'{_KIND} {head.organ} {head.first_day}')}.docx"


def _shown(text: str) -> str:
    """A text as it is printed: the points of a list with dashes."""
    lines = (f"– {line[2:]}" if line.startswith("- ") else line for line in text.split("\n"))
    return unbroken("\n".join(lines)) or _NOTHING

"""The document Anslagsbevis: what was posted where, from when to when, and where it is kept."""

from __future__ import annotations

from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.meetings.pieces import day_or, head_fields
from finsam_xl.documents.meetings.records import Certificate
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.prompts import prompt, prompts_in
from finsam_xl.documents.word import FieldValue, Template, fill

TEMPLATE = "anslagsbevis"
_DAY = prompt("dagen")


def certificate_document(paper: Certificate, template: Template | None = None) -> DocumentFile:
    """The posting certificate as a .docx; Refusal D01, D02 or D03 as in `word.fill`."""
    title, file = (
        f"Anslagsbevis {paper.head.organ} {day} {paper.of}".rstrip()
        for day in (date_text(paper.head.first_day), paper.head.first_day)
    )
    fields = {"rubrik": title, **head_fields(paper.head), "anslag": certificate_fields(paper, _DAY)}
    content = fill(template or chosen(TEMPLATE, None), title, fields)
    return DocumentFile(f"{safe_name(file)}.docx", content, prompts_in(content))


def _approved(paper: Certificate) -> str:
    """What was approved: the minutes, or sections of them at the meeting itself."""
    if paper.of:
        return f"Omedelbart justerat i protokollet: {paper.of}."
    if paper.without:
        return (
            f"Protokollet är justerat; {paper.without} är omedelbart justerat och har eget anslag."
        )
    return "Protokollet är justerat."


def certificate_fields(paper: Certificate, unknown: str) -> dict[str, FieldValue]:
    """The posting under the Swedish names that a template uses; what stands for an unknown day."""
    boards = [place.board for place in paper.places]
    return {
        "justering": _approved(paper),
        "organ": paper.head.organ,
        "sammanträde": day_or(paper.head.first_day, unknown),
        "justerat": day_or(paper.approved, unknown),
        "uppsatt": day_or(paper.posted, unknown),
        "nedtaget": day_or(paper.taken_down, unknown),
        "tidigast": day_or(paper.earliest_take_down, ""),
        "överklagas_senast": day_or(paper.last_appeal_day, unknown),
        "förvaras": paper.kept_at or prompt("var protokollet finns"),
        "anslaget_hos": listed(boards) or prompt("anslagstavlorna"),
        "tavlor": [
            {
                "tavla": place.board,
                "uppsatt": day_or(place.posted, unknown),
                "nedtaget": day_or(place.taken_down, unknown),
            }
            for place in paper.places
        ],
    }

"""The document Tjänsteskrivelse: the proposal first, then the matter, its parts and presenter."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import unique_names
from finsam_xl.documents.meetings.pieces import appendix_lines, day_or, parts
from finsam_xl.documents.meetings.records import DecisionPaperRecord
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.prompts import prompt, prompts_in
from finsam_xl.documents.word import Fields, Filling, Template, fill_each

TEMPLATE = "tjansteskrivelse"


def decision_papers(
    papers: Sequence[DecisionPaperRecord], template: Template | None = None
) -> tuple[DocumentFile, ...]:
    """Each paper as a .docx of its own; Refusal D01, D02 or D03 as in `word.fill`."""
    fillings = [Filling(paper.title, _fields(paper)) for paper in papers]
    made = fill_each(template or chosen(TEMPLATE, None), fillings)
    names = unique_names(f"Tjänsteskrivelse {paper.meeting_day} {paper.title}" for paper in papers)
    return tuple(
        DocumentFile(f"{name}.docx", content, prompts_in(content))
        for name, content in zip(names, made, strict=True)
    )


def _fields(paper: DecisionPaperRecord) -> Fields:
    return {
        "förbund": paper.association,
        "rubrik": paper.title,
        "datum": day_or(paper.written, ""),
        "ärendenummer": paper.case_number,
        "föreslår": _lead(paper),
        "att_satser": list(paper.clauses) or [prompt("förslaget, att …")],
        "avsnitten": [
            {"rubrik": part.label, "delar": parts((part._replace(label=""),))}
            for part in paper.parts
        ],
        "föredragande": paper.presenter,
        "bilagor": appendix_lines(paper.appendices),
        "underlag": list(paper.sources),
    }


def _lead(paper: DecisionPaperRecord) -> str:
    """Arbetsutskottet föreslår förbundsstyrelsen besluta."""
    organ = paper.organ[:1].lower() + paper.organ[1:]
    if not paper.proposed_by.strip():
        return f"{paper.organ} föreslås besluta"
    return f"{paper.proposed_by} föreslår {organ} besluta"

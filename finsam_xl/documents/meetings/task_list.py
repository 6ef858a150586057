"""The document Uppdragslista: the open tasks, the late first."""

from __future__ import annotations

from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.meetings.pieces import day_or
from finsam_xl.documents.meetings.records import TaskPaper
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import Fields, Template, fill

TEMPLATE = "uppdragslista"


def task_document(paper: TaskPaper, template: Template | None = None) -> DocumentFile:
    """The list as a .docx; Refusal D01, D02 or D03 as in `word.fill`."""
    content = fill(template or chosen(TEMPLATE, None), paper.title, _fields(paper))
    return DocumentFile(f"{safe_name(paper.file)}.docx", content)


def _fields(paper: TaskPaper) -> Fields:
    return {
        "förbund": paper.association,
        "rubrik": paper.title,
        "datum": day_or(paper.day, ""),
        "uppdrag": [
            {
                "vad": unbroken(task.what),
                "ansvarig": task.owner,
                "givet": unbroken(task.given),
                "klart": f"{task.due} försenat" if task.is_late else task.due,
                "återrapporteras": unbroken(task.reported),
            }
            for task in paper.tasks
        ],
    }

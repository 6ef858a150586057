"""The document På gång: what is late and what is coming, a table for each who answers for it."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import Fields, Template, fill
from finsam_xl.documents.word_links import WordLink, linked

TEMPLATE = "pagang"


class DueLine(Frozen):
    """Something that falls due: when, how it stands on the day, what, where, and its basis.

    `link` leads from the place to its cell, None where the workbook's file is not known.
    """

    day: date
    standing: str
    what: str
    place: str
    basis: str
    link: WordLink | None = None


class DueOwner(Frozen):
    """All that one has before them, oldest first."""

    owner: str
    lines: tuple[DueLine, ...]


class DuePaper(Frozen):
    """The list on a day, so many weeks ahead; `unread` is the sentence about what is not there."""

    association: str
    title: str
    file: str
    day: date
    weeks: int
    owners: tuple[DueOwner, ...]
    unread: str = ""


def due_document(paper: DuePaper, template: Template | None = None) -> DocumentFile:
    """The list as a .docx; Refusal D01, D02 or D03 as in `word.fill`."""
    content = fill(template or chosen(TEMPLATE, None), paper.title, _fields(paper))
    lines = [line for each in paper.owners for line in each.lines]
    links = {line.place: line.link for line in lines if line.link}
    return DocumentFile(f"{safe_name(paper.file)}.docx", linked(content, links))


def _fields(paper: DuePaper) -> Fields:
    weeks = f"{paper.weeks} {'vecka' if paper.weeks == 1 else 'veckor'}"
    return {
        "förbund": paper.association,
        "rubrik": paper.title,
        "datum": date_text(paper.day),
        "veckor": unbroken(weeks),
        "olästa": paper.unread,
        "ansvariga": [
            {"namn": each.owner, "rader": [_line(line) for line in each.lines]}
            for each in paper.owners
        ],
    }


def _line(line: DueLine) -> dict[str, str]:
    return {
        "senast": line.day.isoformat(),
        "läge": unbroken(line.standing),
        "vad": unbroken(line.what),
        "var": line.place or unbroken(line.basis),
    }

"""Kontrollera dokument: numbers that are missing or stand twice in a Word file, and persons."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.actions.journey.controls import counted
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.meetings.appendix_files import is_of
from finsam_xl.actions.meetings.meeting_input import read_year
from finsam_xl.basics.finding import Finding
from finsam_xl.documents.meetings.appendix import appendix_number
from finsam_xl.documents.persons import paragraphs_with_persons
from finsam_xl.rules.meetings.appendices import number_appendices
from finsam_xl.rules.meetings.findings.appendices import n155_document_is_another_appendix
from finsam_xl.rules.meetings.findings.marks import n89_person_in_a_document
from finsam_xl.rules.meetings.marks import Mark, check_cited, check_marks


def decide(given: Given) -> Decision:
    """What is found in the file, told with its name; nothing in it is changed."""
    from finsam_xl.documents.meetings.marks import (  # noqa: PLC0415 - Word is slow to load
        marks_of,
        told_lines,
    )

    file = given.file
    if file is None:
        return Decision((), "inget dokument är utpekat")
    marks = tuple(Mark(*mark) for mark in marks_of(file.content, file.name))
    lines = told_lines(file.content, file.name)
    found = _of_document(file.name, (*check_marks(marks), *check_cited(marks, lines)))
    persons = paragraphs_with_persons(file.content, file.name)
    if persons:
        found = (n89_person_in_a_document(file.name, persons), *found)
    found = (*found, *_another_number(given, file.content, file.name))
    told = f"{file.name} läst, {len(marks)} numrerade; i dokumentet {counted(found)}"
    return Decision((), told, findings=found)


def _of_document(name: str, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Told with the file's name, apart from what stands in the workbook's own cells."""
    return tuple(each._replace(what=f"{name}: {each.what}") for each in found)


def _another_number(given: Given, content: bytes, name: str) -> tuple[Finding, ...]:
    """A mark BILAGA n in the document's header that is not the number of its row on Bilagor."""
    marked, year = appendix_number(content, name), read_year(given.contents)
    if marked is None or year is None:
        return ()
    rows = [row for full in year.full_meetings for row in number_appendices(full)]
    own = [row for row in rows if is_of(row, name)]
    if any(row.number == marked for row in own):
        return ()
    return tuple(
        n155_document_is_another_appendix(row.at.cell("title"), row, marked) for row in own[-1:]
    )

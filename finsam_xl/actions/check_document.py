"""Kontrollera dokument: numbers that are missing or stand twice in a Word file, and persons."""

from __future__ import annotations

from finsam_xl.actions.journey.controls import counted
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.identity import holds_identity_number
from finsam_xl.documents.meetings.read_back import lines_of
from finsam_xl.rules.meetings.findings.marks import n89_person_in_a_document
from finsam_xl.rules.meetings.marks import Mark, check_marks


def decide(given: Given) -> Decision:
    """What is found in the file, told with its name; nothing in it is changed."""
    from finsam_xl.documents.meetings.marks import marks_of  # noqa: PLC0415 - Word is slow to load

    file = given.file
    if file is None:
        return Decision((), "inget dokument är utpekat")
    marks = tuple(Mark(*mark) for mark in marks_of(file.content, file.name))
    found: tuple[Finding, ...] = check_marks(marks)
    persons = sum(holds_identity_number(line.text) for line in lines_of(file.content, file.name))
    if persons:
        found = (n89_person_in_a_document(file.name, persons), *found)
    told = f"{file.name} läst, {len(marks)} numrerade: {counted(found)}"
    return Decision((), told, findings=found)

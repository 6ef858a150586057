"""Uppdragslista: what the meetings have asked somebody to do and is not done, the late first."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.meeting_input import read_year
from finsam_xl.actions.meetings.papers import task_paper
from finsam_xl.documents.meetings.task_list import TEMPLATE, task_document


def decide(given: Given) -> Decision:
    """The open tasks on the day."""
    year = read_year(given.contents)
    if year is None:
        return Decision((), "inget dokument, en inställning kan inte läsas; läs Kontroller")
    paper = task_paper(year, given.day)
    made = task_document(paper, chosen_template(given.contents, TEMPLATE))
    late = sum(task.is_late for task in paper.tasks)
    told = f"{len(paper.tasks)} öppna uppdrag, {late} försenade"
    return Decision((), told, (made,))

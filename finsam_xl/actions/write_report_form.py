"""Rapportformulär: a form for the owner of each intervention that runs in the period."""

from __future__ import annotations

from finsam_xl.actions.follow_up.report_forms import forms
from finsam_xl.actions.follow_up.report_input import read_asked
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.documents.report_form import report_forms
from finsam_xl.rules.outcome.report_check import check_asked


def decide(given: Given) -> Decision:
    """The forms among the documents; a period that can't be asked for is told, and none is made."""
    contents = given.contents
    asked = read_asked(contents)
    if asked is None:
        return Decision((), "inget gjort, en inställning kan inte läsas; läs Kontroller")
    told = check_asked(asked)
    if told:
        return Decision((), "inga formulär är gjorda; rätta Rapportperiod", findings=told)
    made = report_forms(forms(contents, asked))
    if not made:
        return Decision((), f"ingen insats pågår i {asked.period}, så inga formulär är gjorda")
    count = "ett formulär" if len(made) == 1 else f"{len(made)} formulär"
    return Decision((), f"{count} för {asked.period} till insatsernas ägare", made)

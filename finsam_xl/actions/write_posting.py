"""Anslagsbevis: where the approval hangs, from when to when, and how long it must."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.chosen import latest, without_meeting
from finsam_xl.actions.meetings.paper_parts import certificate
from finsam_xl.actions.reports.observed import left_to_write
from finsam_xl.basics.swedish import listed
from finsam_xl.documents.meetings.certificate import TEMPLATE, certificate_document
from finsam_xl.rules.meetings.papers.certificate import certificates_of


def decide(given: Given) -> Decision:
    """The certificate of the chosen meeting's minutes, and of each section approved at once.

    None for an organ that does not decide.
    """
    chosen = latest(given.contents, given.day)
    if chosen.year is None or chosen.full is None:
        return without_meeting(chosen)
    papers = certificates_of(chosen.full)
    if not papers:
        organ = chosen.full.organ.organ
        return Decision(
            (), f"inget anslagsbevis, {organ} beslutar inte och justeringen anslås inte"
        )
    template = chosen_template(given.contents, TEMPLATE)
    made = tuple(certificate_document(certificate(paper), template) for paper in papers)
    return Decision((), f"{listed([each.name for each in made])}{left_to_write(made)}", made)

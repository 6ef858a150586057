"""Måluppfyllelse i Word: the targets' verdicts with charts and the board's own judgement."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.participants.results import read_report, why_not_counted
from finsam_xl.actions.targets.target_input import read_verdicts
from finsam_xl.actions.tertial.period_document import attainment_record
from finsam_xl.documents.tertial.report import ATTAINMENT_TEMPLATE, attainment_document


def decide(given: Given) -> Decision:
    """One document; none without targets, or where a setting or the period can't be counted."""
    contents = given.contents
    report, verdicts = read_report(contents), read_verdicts(contents)
    if report is None or verdicts is None:
        return Decision((), f"inget dokument, {why_not_counted(contents)}")
    if not verdicts:
        return Decision((), "inget dokument, inga mål gäller i perioden; fyll i Mål")
    record = attainment_record(contents, report, verdicts)
    made = attainment_document(record, chosen_template(contents, ATTAINMENT_TEMPLATE))
    return Decision((), record.title, (made,))

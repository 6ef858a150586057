"""Tertialrapport: the period for the board; a third is the year's report, a month a sheet."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.participants.results import read_told_report, why_not_counted
from finsam_xl.actions.reports.observed import left_to_write
from finsam_xl.actions.targets.target_input import told_verdicts
from finsam_xl.actions.tertial.economy import Economy, read_economy
from finsam_xl.actions.tertial.period_document import month_record, period_record
from finsam_xl.actions.tertial.words import is_month, nobody
from finsam_xl.documents.tertial.report import TEMPLATE, period_document


def decide(given: Given) -> Decision:
    """One document; none where a setting or the period can't be counted."""
    contents = given.contents
    report = read_told_report(contents)
    verdicts = told_verdicts(contents, report) if report else None
    if report is None or verdicts is None:
        return Decision((), f"inget dokument, {why_not_counted(contents)}")
    is_short = is_month(report.period)
    economy = Economy() if is_short else read_economy(contents, given.day, report.period.first.year)
    record = (
        month_record(contents, report, verdicts)
        if is_short
        else period_record(contents, report, verdicts, economy)
    )
    made = period_document(record, chosen_template(contents, TEMPLATE))
    told = f"{record.title}{left_to_write((made,))}"
    if empty := nobody(report):
        told = f"{told}; {empty}"
    if economy.why_not:
        told = f"{told}; utan ekonomi, {economy.why_not}"
    return Decision((), told, (made,))

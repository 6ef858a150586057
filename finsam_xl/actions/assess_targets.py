"""Bedöm mål: every target against its value, unrounded, with the figures and the reason."""

from __future__ import annotations

from collections import Counter

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.participants.results import read_report, why_not_counted
from finsam_xl.actions.targets.target_input import ATTAINMENT, read_verdicts
from finsam_xl.actions.targets.verdict_rows import verdict_rows
from finsam_xl.rules.targets.records import NOT_REACHED, REACHED, UNDECIDED
from finsam_xl.sheets.writer import replace_rows


def decide(given: Given) -> Decision:
    """The verdicts anew; none stands when the settings or the period can't be counted."""
    contents = given.contents
    table, grid = contents.tables[ATTAINMENT], contents.grids[ATTAINMENT]
    report, verdicts = read_report(contents), read_verdicts(contents)
    if report is None or verdicts is None:
        told = f"inget bedömt, {why_not_counted(contents)}"
        return Decision((replace_rows(table, grid, ()),), told)
    if not verdicts:
        return Decision((replace_rows(table, grid, ()),), "inga mål gäller i perioden; fyll i Mål")
    count = Counter(each.verdict for each in verdicts)
    told = ", ".join(f"{count[word]} {word}" for word in (REACHED, NOT_REACHED, UNDECIDED))
    edit = replace_rows(table, grid, verdict_rows(verdicts))
    return Decision((edit,), f"{report.period.label}: {told}")

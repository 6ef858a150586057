"""Räkna deltagare: the period's statistics, with what could expose anybody hidden."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.participants.results import (
    SHOWN,
    read_report,
    result_edits,
    why_not_counted,
)
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.participants.counts import PARTICIPANTS
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.sheets.writer import replace_rows


def decide(given: Given) -> Decision:
    """Fill every table of results; none stands when the settings or the period can't be counted."""
    report = read_report(given.contents)
    if report is None:
        grids, tables = given.contents.grids, given.contents.tables
        cleared: list[Edit] = [
            replace_rows(tables[name], grids[name], ()) for name in SHOWN if name in grids
        ]
        return Decision(tuple(cleared), f"inget räknat, {why_not_counted(given.contents)}")
    return Decision(result_edits(given.contents), _told(report))


def _told(report: PeriodReport) -> str:
    """2021: 412 deltagare räknade, 23 tal dolda."""
    count, hidden = report.number(PARTICIPANTS), len(report.published.dotted)
    unfinished = report.period.last > report.followed.day
    told = f"{report.period.label}: {count} deltagare räknade, {hidden} tal dolda"
    return f"{told}; perioden är inte slut" if unfinished else told

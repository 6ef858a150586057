"""The checks of the owners' reports: missing, late, twice, and of periods nobody can read."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_sheets import INTERVENTIONS, interventions
from finsam_xl.actions.follow_up.outcome_input import REPORTS, reports
from finsam_xl.actions.follow_up.report_input import read_asked
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding
from finsam_xl.rules.outcome.report_check import check_reports
from finsam_xl.sheets.settings import TABLE

NEEDS = (TABLE, INTERVENTIONS, REPORTS)


def findings(contents: Contents) -> list[Finding]:
    """All that the rules of reports find in the workbook as it stands on the day."""
    asked = read_asked(contents)
    if asked is None:
        return []
    return list(check_reports(interventions(contents), reports(contents), asked, contents.day))

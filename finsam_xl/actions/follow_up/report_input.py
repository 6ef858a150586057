"""What the owners are asked to report on: the period and its last day."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.outcome.report_check import Asked


class ReportSettings(Frozen):
    """The settings of the owners' reports, as the sheet has them."""

    year: int
    report_period: str
    report_due: date | None
    budget_unit: str


def read_asked(contents: Contents) -> Asked | None:
    """What the settings ask for; None where one of them can't be read."""
    own = contents.settings.read(ReportSettings).record
    if own is None:
        return None
    at = contents.settings.place("report_period")
    return Asked(own.year, own.report_period.strip(), own.report_due, at, own.budget_unit)

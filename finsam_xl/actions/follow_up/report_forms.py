"""The forms that the owners report in, one for each intervention that runs in the period."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_sheets import interventions
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.documents.report_form import ReportForm
from finsam_xl.documents.unit import unit_of
from finsam_xl.rules.outcome.records import period_days
from finsam_xl.rules.outcome.report_check import Asked, running


def forms(contents: Contents, asked: Asked) -> tuple[ReportForm, ...]:
    """The forms in the order of the interventions; none of a period that can't be read."""
    days = period_days(asked.period)
    if days is None:
        return ()
    settings = contents.settings
    return tuple(
        ReportForm(
            association=contents.association,
            intervention=row.intervention,
            period=asked.period,
            begins=days[0],
            owner=row.owner,
            due=asked.due,
            contact=settings.text("contact"),
            unit=unit_of(settings.text("budget_unit")),
        )
        for row in running(interventions(contents), days)
    )

"""The checks of participants: what stands in the tables against the interventions' frames."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.period import SETTING, checked_period
from finsam_xl.actions.participants.tables import READ, read_followed
from finsam_xl.basics.finding import Finding
from finsam_xl.rules.participants.all_checks import check_participants
from finsam_xl.rules.participants.findings.quality import t40_report_period_is_not_understood
from finsam_xl.sheets.settings import TABLE

NEEDS = (TABLE, *READ)


def findings(contents: Contents) -> list[Finding]:
    """All that the participants' rules find on the day; nothing where nobody asks for a day."""
    return contents.once(_findings, READ)


def _findings(contents: Contents) -> list[Finding]:
    followed = read_followed(contents)
    if followed is None:
        return []
    period = checked_period(contents, followed.day)
    if period is None:
        at = contents.settings.place(SETTING)
        return [t40_report_period_is_not_understood(at, contents.settings.text(SETTING))]
    return list(check_participants(followed, period))

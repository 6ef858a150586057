"""The report's period: the one that Inställningar names, else the last whole tertial."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.rules.calendar_steps import last_day_of
from finsam_xl.rules.participants.periods import TERTIAL, YEAR, Period, period_written, periods_of

SETTING = "report_period"


def report_period(contents: Contents, day: date) -> Period | None:
    """The period that is counted and told of; None where what is written can't be read."""
    written = contents.settings.text(SETTING)
    return period_written(written) if written else last_tertial(day)


def told_period(period: Period) -> Period:
    """What a document of the period tells of: the year's last tertial is told as the whole year."""
    [year] = periods_of(period.first.year, YEAR)
    return year if period == periods_of(period.first.year, TERTIAL)[-1] else period


def last_tertial(day: date) -> Period:
    """The last tertial that has ended before the day."""
    tertials = (*periods_of(day.year - 1, TERTIAL), *periods_of(day.year, TERTIAL))
    return [each for each in tertials if each.last < day][-1]


def checked_period(contents: Contents, day: date) -> Period | None:
    """What is checked: the named period, else the last whole tertial and the time since."""
    period = report_period(contents, day)
    if period is None or contents.settings.text(SETTING):
        return period
    # so that a month's quota is looked at while the month goes on
    return period._replace(last=last_day_of(day.year, day.month))

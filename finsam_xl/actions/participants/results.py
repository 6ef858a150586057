"""The period's report of a workbook, made once, and the edits that show it in the sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants import result_rows, standard_rows
from finsam_xl.actions.participants.period import report_period, told_period
from finsam_xl.actions.participants.tables import READ, read_followed
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.participants.archive import is_weeded
from finsam_xl.rules.participants.period_report import PeriodReport, period_report
from finsam_xl.sheets.writer import Row, replace_rows

SHOWN: dict[str, Callable[[PeriodReport], Iterable[Row]]] = {
    "tblResultat": result_rows.results,
    "tblGruppresultat": result_rows.groups,
    "tblAvslut": result_rows.exits,
    "tblVantan": result_rows.waits,
    "tblBelaggning": result_rows.places,
    "tblFlode": result_rows.months,
    "tblUtgang": result_rows.outcomes,
    "tblForeEfter": standard_rows.before_and_after,
    "tblForsorjning": standard_rows.income_given,
    "tblTid": standard_rows.stays,
}
"""Each table of results and what fills it."""


def read_report(contents: Contents) -> PeriodReport | None:
    """What the workbook's participants give; None where a setting can't be read.

    None also for a year whose rows are weeded: what is left of it is not the year.
    """
    return contents.once(_report, READ)


def why_not_counted(contents: Contents) -> str:
    """Why there is no report of the period, in a button's words."""
    followed = read_followed(contents)
    period = report_period(contents, followed.day) if followed else None
    if followed is None or period is None or not is_weeded(followed, period.first.year):
        return "en inställning kan inte läsas; läs Kontroller"
    return f"{period.first.year} är fryst och gallrat; siffrorna står på Arkiv"


def read_told_report(contents: Contents) -> PeriodReport | None:
    """The same as a document tells it, where the year's last tertial is the whole year."""
    return contents.once(_told_report)


def result_edits(contents: Contents) -> tuple[Edit, ...]:
    """Every table of results anew; none where a setting can't be read."""
    shown = contents.once(_shown_rows, READ)
    return tuple(
        replace_rows(contents.tables[name], contents.grids[name], rows)
        for name, rows in shown.items()
        if name in contents.grids
    )


def _shown_rows(contents: Contents) -> dict[str, tuple[Row, ...]]:
    report = read_report(contents)
    return {name: tuple(rows(report)) for name, rows in SHOWN.items()} if report else {}


def _told_report(contents: Contents) -> PeriodReport | None:
    report = read_report(contents)
    if report is None:
        return None
    period = told_period(report.period)
    return report if period == report.period else period_report(report.followed, period)


def _report(contents: Contents) -> PeriodReport | None:
    followed = read_followed(contents)
    period = report_period(contents, followed.day) if followed else None
    if followed is None or period is None or is_weeded(followed, period.first.year):
        return None
    return period_report(followed, period)

"""The rows of Standardrapport: the five tables of before and after, and the time between."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import floor

from finsam_xl.rules.disclosure.records import HIDDEN_TEXT
from finsam_xl.rules.participants.before_after_lines import (
    BeforeAfter,
    values_before_and_after,
    works_before_and_after,
)
from finsam_xl.rules.participants.counts import EXITED
from finsam_xl.rules.participants.period_report import PeriodReport, change, share
from finsam_xl.rules.participants.standard_tables import GROUP, INCOME, OCCUPATION, STAY
from finsam_xl.sheets.writer import Row

TABLES = {
    "1. Sysselsättning": OCCUPATION,
    "2. Sysselsättning i grupper": GROUP,
    "4. Försörjning": INCOME,
}
NO_NUMBER = "–"
_WORK_TABLE = "3. Arbetar eller studerar"


def before_and_after(report: PeriodReport) -> Iterator[Row]:
    """Tables 1, 2 and 4, with table 3 in its place between them."""
    for title, name in TABLES.items():
        if name == INCOME:
            yield from (_row(report, _WORK_TABLE, line) for line in works_before_and_after(report))
        yield from (_row(report, title, line) for line in values_before_and_after(report, name))


def income_given(report: PeriodReport) -> Iterator[Row]:
    """Table 5: from each income source before to each after."""
    before, after = f"{INCOME} före", f"{INCOME} efter"
    for first in report.values(before):
        for last in report.values(after):
            count = report.number(EXITED, **{before: first, after: last})
            if count != 0:
                yield Row({"before": first, "after": last, "number": count})


def stays(report: PeriodReport) -> Iterator[Row]:
    """How many stayed how long, and the mean and the median of all."""
    for (stretch,) in report.standard.stay:
        count = report.number(EXITED, **{STAY: stretch})
        yield Row({"stay": stretch, "value": count, "unit": "avslutade"})
    found = report.stay()
    mean = None if found.mean is None else Fraction(floor(found.mean + Fraction(1, 2)))
    for word, days in (("medelvärde", mean), ("median", found.median)):
        yield Row({"stay": word, "value": _days(report, days), "unit": "dagar"})


def _days(report: PeriodReport, days: Fraction | None) -> Fraction | str:
    """Days; nobody's time is no number, and few's is hidden."""
    if days is not None:
        return days
    return NO_NUMBER if report.number(EXITED) == 0 else HIDDEN_TEXT


def _row(report: PeriodReport, title: str, line: BeforeAfter) -> Row:
    least, before = report.published.rule.threshold, line.before
    part = None if before is None else share(change(before, line.after), before, least)
    return Row(
        {
            "table": title,
            "value": line.value,
            "before": before,
            "after": line.after,
            "change": line.change,
            "change_share": part,
        }
    )

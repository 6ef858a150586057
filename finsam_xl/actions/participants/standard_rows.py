"""The rows of Standardrapport: the five tables of before and after, and the time between."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import floor

from finsam_xl.rules.disclosure.records import HIDDEN_TEXT
from finsam_xl.rules.participants.before_after import OCCUPATION_GROUPS
from finsam_xl.rules.participants.counts import EXITED
from finsam_xl.rules.participants.period_report import (
    PeriodReport,
    Shown,
    change,
    reading_order,
    share,
)
from finsam_xl.rules.participants.standard_tables import (
    GROUP,
    INCOME,
    OCCUPATION,
    STAY,
    WORKS,
    WORKS_AFTER,
)
from finsam_xl.rules.participants.work_or_study import BEGAN, DOES, INCREASED
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
            yield from _works(report)
        for value in _values(report, name):
            before = report.number(EXITED, **{f"{name} före": value})
            after = report.number(EXITED, **{f"{name} efter": value})
            if (before, after) != (0, 0):
                yield _row(report, (title, value), before, after)


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
    counts = [cell for cell in report.published.release.counts if dict(cell.where).get(STAY)]
    for cell in counts:
        told = {"stay": cell.where[0][1], "unit": "avslutade"}
        yield Row({**told, "value": report.shown(cell)})
    found = report.stay()
    for word, days in (("medelvärde", found.mean), ("median", found.median)):
        yield Row({"stay": word, "value": _days(report, days), "unit": "dagar"})


def _works(report: PeriodReport) -> Iterator[Row]:
    """Who works or studies, and how many began or increased."""
    before = report.number(EXITED, **{f"{WORKS} före": DOES})
    yield _row(report, (_WORK_TABLE, "arbetar eller studerar"), before, report.shown(WORKS_AFTER))
    for how in (BEGAN, INCREASED):
        after = report.number(EXITED, **{f"{WORKS} efter": how})
        yield Row({"table": _WORK_TABLE, "value": how, "after": after})


def _days(report: PeriodReport, days: Fraction | None) -> Shown:
    """Whole days, half of one as a whole; nobody's time is no number, and few's is hidden."""
    if days is not None:
        return floor(days + Fraction(1, 2))
    return NO_NUMBER if report.number(EXITED) == 0 else HIDDEN_TEXT


def _values(report: PeriodReport, name: str) -> list[str]:
    found = {*report.values(f"{name} före"), *report.values(f"{name} efter")}
    if name == GROUP:
        return [each for each in OCCUPATION_GROUPS if each in found]
    return sorted(found, key=reading_order)


def _row(report: PeriodReport, named: tuple[str, str], before: Shown, after: Shown) -> Row:
    more = change(before, after)
    return Row(
        {
            "table": named[0],
            "value": named[1],
            "before": before,
            "after": after,
            "change": more,
            "change_share": share(more, before, report.published.rule.threshold),
        }
    )

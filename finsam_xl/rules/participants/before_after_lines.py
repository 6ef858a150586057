"""Before and after the intervention as it may be shown: a line for each value of each table."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.participants.before_after import OCCUPATION_GROUPS
from finsam_xl.rules.participants.counts import EXITED
from finsam_xl.rules.participants.period_report import (
    PeriodReport,
    Shown,
    change,
    reading_order,
)
from finsam_xl.rules.participants.standard_tables import GROUP, WORKS, WORKS_AFTER
from finsam_xl.rules.participants.work_or_study import BEGAN, DOES, INCREASED

WORKS_OR_STUDIES = "arbetar eller studerar"


class BeforeAfter(Frozen):
    """How many had something before, and how many after; `before` is None for what only begins."""

    value: str
    before: Shown | None
    after: Shown

    @property
    def change(self) -> Shown | None:
        """How many more after; hidden where either is."""
        return None if self.before is None else change(self.before, self.after)


def values_before_and_after(report: PeriodReport, name: str) -> Iterator[BeforeAfter]:
    """Every occupation, group of them or income source that any of the exited had."""
    found = {*report.values(f"{name} före"), *report.values(f"{name} efter")}
    in_order = (
        [each for each in OCCUPATION_GROUPS if each in found]
        if name == GROUP
        else sorted(found, key=reading_order)
    )
    for value in in_order:
        before = report.number(EXITED, **{f"{name} före": value})
        after = report.number(EXITED, **{f"{name} efter": value})
        if (before, after) != (0, 0):
            yield BeforeAfter(value, before, after)


def works_before_and_after(report: PeriodReport) -> Iterator[BeforeAfter]:
    """Who works or studies, and how many began or increased."""
    before = report.number(EXITED, **{f"{WORKS} före": DOES})
    yield BeforeAfter(WORKS_OR_STUDIES, before, report.shown(WORKS_AFTER))
    for how in (BEGAN, INCREASED):
        yield BeforeAfter(how, None, report.number(EXITED, **{f"{WORKS} efter": how}))

"""Versions of the budget: two compared line by line, and a decided one that must not change."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.findings import versions as found
from finsam_xl.rules.budget.records import PLAN_KEYS, BudgetLine, Version

NEW, REMOVED, CHANGED, SAME = "ny", "borttagen", "ändrad", "lika"
_Amounts = tuple[Kr | None, ...]


class LineChange(Frozen):
    """A line in two versions: its amounts for the plan's years before and after."""

    group: str
    line: str
    status: str
    before: _Amounts
    after: _Amounts

    @property
    def differences(self) -> tuple[Kr, ...]:
        """After less before for each year; a missing amount counts as nothing."""
        pairs = zip(self.before, self.after, strict=True)
        return tuple((after or Kr(0)) - (before or Kr(0)) for before, after in pairs)


def compare(
    before: tuple[BudgetLine, ...], after: tuple[BudgetLine, ...]
) -> tuple[LineChange, ...]:
    """Every line of either version by its name: those of the later in its order, then the gone."""
    old = {line.line: line for line in before}
    new = {line.line: line for line in after}
    gone = (line for name, line in old.items() if name not in new)
    return (
        *(_change(line, old.get(name), line) for name, line in new.items()),
        *(_change(line, line, None) for line in gone),
    )


def check_versions(versions: tuple[Version, ...]) -> tuple[Finding, ...]:
    """Decided versions that are not locked."""
    return tuple(
        found.g60_decided_is_not_locked(row.at.cell("locked"), row.version, row.decision)
        for row in versions
        if row.decision.strip() and not row.locked
    )


def check_locked(
    version: Version, saved: tuple[BudgetLine, ...], now: tuple[BudgetLine, ...]
) -> tuple[Finding, ...]:
    """A locked version whose lines are no longer those that were decided."""
    changes = [change for change in compare(saved, now) if change.status != SAME]
    if not version.locked or not changes:
        return ()
    names = [change.line for change in changes]
    return (found.g61_locked_has_changed(version.at.cell("version"), version.version, names),)


def _change(line: BudgetLine, before: BudgetLine | None, after: BudgetLine | None) -> LineChange:
    old, new = _amounts(before), _amounts(after)
    if before is None:
        status = NEW
    elif after is None:
        status = REMOVED
    else:
        status = SAME if (old, before.group) == (new, after.group) else CHANGED
    return LineChange(line.group, line.line, status, old, new)


def _amounts(line: BudgetLine | None) -> _Amounts:
    return tuple(line.given(key) if line else None for key in PLAN_KEYS)

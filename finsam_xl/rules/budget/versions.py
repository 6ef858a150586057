"""Versions of the budget: what is saved of each, the proof of it, and two compared by line."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.rules.budget.records import PLAN_KEYS, BudgetLine, Version
from finsam_xl.rules.budget.same_names import Nth, nth_of_each

NEW, REMOVED, CHANGED, SAME = "ny", "borttagen", "ändrad", "lika"
_PROOF_PARTS = ((0, 4), (4, 8), (8, 12))
_Amounts = tuple[Kr | None, ...]


class SavedVersion(Frozen):
    """A version with the lines that are saved of it; none until it is saved.

    `is_read` is false where a saved cell holds something that can't be read.
    """

    version: Version
    lines: tuple[BudgetLine, ...]
    is_read: bool = True

    @property
    def is_saved(self) -> bool:
        """True once it has been saved, also where its lines are gone since."""
        return bool(self.lines or self.version.proof)

    @property
    def is_proved(self) -> bool:
        """True while its lines are those that were saved."""
        return self.is_read and proof(self.lines) == self.version.proof


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
        return tuple((after or ZERO) - (before or ZERO) for before, after in pairs)


def proof(lines: Iterable[BudgetLine]) -> str:
    """Twelve digits made of the lines, the same in whatever order and unit they stand.

    They are the first of SHA-256 over the lines as JSON, sorted, a line each: group, NR-grupp,
    post, insats, comment, and the plan's three amounts in öre, null where blank.
    """
    from hashlib import sha256  # noqa: PLC0415 - loaded where there is a version

    rows = sorted(json.dumps(_canonical(line), ensure_ascii=False) for line in lines)
    digits = sha256("\n".join(rows).encode("utf-8", "surrogatepass")).hexdigest()
    return "-".join(digits[start:end] for start, end in _PROOF_PARTS)


def to_save(
    versions: tuple[SavedVersion, ...], now: tuple[BudgetLine, ...]
) -> tuple[SavedVersion, ...]:
    """The versions that are to hold the budget's lines as they stand.

    They are each one that was never saved, and the last, which is worked on, until it is locked. A
    locked one that was saved stays, as does one that holds these very lines; so do two of one
    name, whose lines can't be told apart.
    """
    rows = Counter(each.version.version for each in versions)
    worked_on = [each for each in versions[-1:] if not each.version.locked]
    return tuple(
        each
        for each in versions
        if rows[each.version.version] == 1
        and (not each.is_saved or each in worked_on)
        and not (each.is_proved and each.version.proof == proof(now))
    )


def compare(
    before: tuple[BudgetLine, ...], after: tuple[BudgetLine, ...]
) -> tuple[LineChange, ...]:
    """Every line of either version by its name: those of the later in its order, then the gone.

    Lines of one name are paired in their order.
    """
    old, new = _named(before), _named(after)
    gone = (line for name, line in old.items() if name not in new)
    return (
        *(_change(line, old.get(name), line) for name, line in new.items()),
        *(_change(line, line, None) for line in gone),
    )


def _canonical(line: BudgetLine) -> list[str | int | None]:
    words = (line.group, line.council_group, line.line, line.intervention, line.comment)
    amounts = (line.given(key) for key in PLAN_KEYS)
    return [
        *(" ".join(word.split()) for word in words),
        *(None if amount is None else amount.ore for amount in amounts),
    ]


def _named(lines: tuple[BudgetLine, ...]) -> dict[Nth, BudgetLine]:
    return dict(zip(nth_of_each(line.line for line in lines), lines, strict=True))


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

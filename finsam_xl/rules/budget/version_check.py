"""What is amiss with versions: locks, proofs, names and days, and the budget against them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.findings import versions as found
from finsam_xl.rules.budget.records import BudgetLine, Version
from finsam_xl.rules.budget.versions import SAME, SavedVersion, compare, proof


def check_versions(versions: tuple[SavedVersion, ...]) -> tuple[Finding, ...]:
    """Locks, proofs, names and days of all versions, in the order of their sheet."""
    rows = tuple(each.version for each in versions)
    return (
        *(finding for each in versions for finding in _of_one(each)),
        *_twice(rows),
        *_out_of_order(rows),
    )


def check_budget(
    versions: tuple[SavedVersion, ...], now: tuple[BudgetLine, ...]
) -> tuple[Finding, ...]:
    """The budget where it is no longer what was decided.

    While a version below the locked one is worked on it may be anything.
    """
    last = versions[-1] if versions else None
    if last is None or not last.version.locked or not (last.lines and last.is_proved):
        return ()
    changes = [change for change in compare(last.lines, now) if change.status != SAME]
    if not changes:
        return ()
    at, name = last.version.at.cell("version"), last.version.version
    return (found.g61_budget_is_not_the_decided(at, name, [each.line for each in changes]),)


def check_lines(
    lines: Iterable[tuple[RowPlace, str]], versions: tuple[SavedVersion, ...]
) -> tuple[Finding, ...]:
    """Saved lines whose version is gone; each is told at its first line."""
    lines = tuple(lines)
    known = {each.version.version for each in versions}
    many = Counter(name for _, name in lines)
    first = {name: at for at, name in reversed(lines) if name not in known}
    return tuple(
        found.g77_lines_without_version(at.cell("version"), name, many[name])
        for name, at in sorted(first.items(), key=lambda each: each[1].row)
    )


def _of_one(each: SavedVersion) -> list[Finding]:
    version = each.version
    told = []
    if version.decision.strip() and not version.locked:
        at = version.at.cell("locked")
        told.append(found.g60_decided_is_not_locked(at, version.version, version.decision))
    if version.locked and not each.is_saved:
        told.append(found.g78_locked_is_not_saved(version.at.cell("saved"), version.version))
    if each.is_saved and not each.is_proved:
        told.append(found.g76_saved_lines_have_changed(version, proof(each.lines)))
    return told


def _twice(versions: tuple[Version, ...]) -> list[Finding]:
    """A finding at the second row of a name."""
    seen = Counter[str]()
    told = []
    for version in versions:
        seen[version.version] += 1
        if seen[version.version] == 2:  # noqa: PLR2004 - the second of two
            told.append(found.g79_two_of_one_name(version.at.cell("version"), version.version))
    return told


def _out_of_order(versions: tuple[Version, ...]) -> list[Finding]:
    """A finding at each version that is dated before one above it."""
    told = []
    latest: Version | None = None
    for version in versions:
        if version.day is None:
            continue
        if latest and latest.day and version.day < latest.day:
            told.append(found.g80_dated_before_the_one_above(version, latest))
        else:
            latest = version
    return told

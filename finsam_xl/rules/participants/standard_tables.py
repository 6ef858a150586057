"""The national standard report's five tables of exits, and the time in the intervention.

1 occupation before and after, 2 the same in four groups, 3 who works or studies, 4 income source
before and after, 5 income source after, given one before. All are of the same exits and linked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.disclosure.records import Balance, Cell, Release
from finsam_xl.rules.disclosure.tables import cross_table, joined, summed
from finsam_xl.rules.participants.before_after import (
    EMPLOYED,
    STUDYING,
    Moves,
    in_occupation_groups,
    moves,
    occupation_group,
)
from finsam_xl.rules.participants.codes import CodeBook
from finsam_xl.rules.participants.counts import EXITED
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.stay import stays_by_months
from finsam_xl.rules.participants.work_or_study import BEGAN, INCREASED, UNCHANGED, work_or_study

OCCUPATION, GROUP, INCOME = "Sysselsättning", "Sysselsättningsgrupp", "Försörjning"
WORKS, STAY = "Arbetar eller studerar", "Tid i insats"
WORKS_AFTER = Cell("arbetar eller studerar efter")


class StandardTables(Frozen):
    """The moves that the tables are made of."""

    occupation: Moves
    groups: Moves
    works: Counter[tuple[str, ...]]
    income: Moves
    stay: Counter[tuple[str, ...]]
    codes: CodeBook


def standard_tables(followed: Followed, exited: Sequence[int]) -> StandardTables:
    """The moves of these exits."""
    participants, episodes, codes = followed.participants, followed.episodes, followed.codes
    occupation = moves(participants, episodes, exited, "occupation")
    return StandardTables(
        occupation,
        in_occupation_groups(occupation, codes),
        work_or_study(participants, episodes, exited, codes),
        moves(participants, episodes, exited, "income"),
        stays_by_months(episodes, exited, followed.settings),
        codes,
    )


def standard_releases(tables: StandardTables) -> tuple[Release, ...]:
    """The tables' counts, the most asked for first; each has all exits as its sum.

    A later one may name counts of an earlier: the groups are sums of the occupations.
    """
    works, works_link = _works(tables)
    return (
        Release({Cell(EXITED): tables.stay.total()}),
        joined(_before_and_after(GROUP, tables.groups)),
        joined([*_before_and_after(WORKS, tables.works), works], works_link),
        cross_table(EXITED, (STAY,), tables.stay),
        joined(_before_and_after(OCCUPATION, tables.occupation), _folded(tables)),
        joined(_before_and_after(INCOME, tables.income)),
        _veiled(cross_table(EXITED, (f"{INCOME} före", f"{INCOME} efter"), tables.income)),
    )


def _before_and_after(name: str, found: Mapping[tuple[str, ...], int]) -> list[Release]:
    """Two tables, not the crossing: a row for each value before, and one for each after."""
    ends: tuple[Counter[tuple[str, ...]], ...] = (Counter(), Counter())
    for values, count in found.items():
        for end, value in zip(ends, values, strict=True):
            end[value,] += count
    return [
        cross_table(EXITED, (f"{name} {when}",), end)
        for when, end in zip(("före", "efter"), ends, strict=True)
    ]


def _veiled(crossing: Release) -> Release:
    """A table of so many nothings hides some of them rather than its largest counts."""
    inner = frozenset(cell for cell in crossing.counts if len(cell.where) > 1)
    return crossing._replace(veiled=inner)


def _folded(tables: StandardTables) -> Iterable[Balance]:
    """Each group is the sum of its occupations."""
    for at, when in enumerate(("före", "efter")):
        within: dict[str, set[str]] = {}
        for move in tables.occupation:
            within.setdefault(occupation_group(tables.codes, move[at]), set()).add(move[at])
        for group, values in within.items():
            parts = [_cell(OCCUPATION, when, value) for value in sorted(values)]
            yield summed(_cell(GROUP, when, group), parts)


def _works(tables: StandardTables) -> tuple[Release, list[Balance]]:
    """All who work or study after; told apart from the groups where shares of time say more."""
    after = {how for _, how in tables.works}
    parts = [how for how in (BEGAN, INCREASED, UNCHANGED) if how in after]
    count = sum(number for (_, how), number in tables.works.items() if how in parts)
    balances = [summed(WORKS_AFTER, [_cell(WORKS, "efter", how) for how in parts])]
    groups = {group for _, group in tables.groups} & {EMPLOYED, STUDYING}
    folded = sum(number for (_, group), number in tables.groups.items() if group in groups)
    if folded == count:
        cells = [_cell(GROUP, "efter", group) for group in sorted(groups)]
        balances.append(summed(WORKS_AFTER, cells))
    return Release({WORKS_AFTER: count}), balances


def _cell(name: str, when: str, value: str) -> Cell:
    return Cell(EXITED, ((f"{name} {when}", value),))

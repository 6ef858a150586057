"""A planted fault: where, how, what it must give, and what it may take away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

from finsam_xl.actions.budget.budget_sheets import BUDGET, INTERVENTIONS, STAFF
from finsam_xl.actions.follow_up.outcome_input import ACCOUNT_MAP, REPORTS
from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.books.memory import MemoryBook
from tests.planted.edits import Plan, Spoil
from tests.planted.shipped import example, found
from tests.planted.variants import VARIANTS, WITH_BUDGET

OF_THE_BUDGET = (BUDGET, INTERVENTIONS, STAFF, ACCOUNT_MAP, REPORTS)
"""What leans on the budget goes with it."""


class Plant(Frozen):
    """One fault in one example; `new` and `gone` are codes, each as often as it is told.

    `stale` are the codes told only until the user clicks on Fördela avgifter. Where there are more
    new codes than one, or any that are gone, `why` says why that is right.
    """

    name: str
    book: str
    plan: Plan | None
    new: str
    stale: str = ""
    gone: str = ""
    why: str = ""
    spoil: Spoil | None = None


class Told(Frozen):
    """What a plant gave: new codes before and after the click, and those that are gone."""

    before: Counter[str]
    new: Counter[str]
    gone: Counter[str]


def fresh(name: str) -> MemoryBook:
    """An example, or a variant of one, with its fees allocated, and without its budget.

    The budget echoes most faults of a fee; its own are planted elsewhere.
    """
    book = VARIANTS[name]() if name in VARIANTS else example(name)
    if name not in WITH_BUDGET:
        book.apply([ReplaceRows(table, ()) for table in OF_THE_BUDGET])
    return book


def planted(plant: Plant) -> MemoryBook:
    """The example with the fault in it, before anybody clicks."""
    book = fresh(plant.book)
    if plant.plan:
        book.apply(plant.plan(book))
    return plant.spoil(book) if plant.spoil else book


def told(plant: Plant) -> Told:
    """What is found that was not, and what was found that is not any more."""
    base = _base(plant.book)
    book = planted(plant)
    before, after = _said(found(book)), _said(found(book, "allocate-fees"))
    return Told(_codes(before - base), _codes(after - base), _codes(base - after))


@cache
def _base(name: str) -> Counter[tuple[str, str]]:
    return _said(found(fresh(name)))


def codes(words: str) -> Counter[str]:
    """`F04 F04 F12` as codes and how often; F04*6 is six."""
    counted: Counter[str] = Counter()
    for word in words.split():
        code, _, times = word.partition("*")
        counted[code] += int(times or 1)
    return counted


def _said(findings: Sequence[Finding]) -> Counter[tuple[str, str]]:
    """By code and text: a finding that only moved to another row is the same."""
    return Counter((finding.code, finding.what) for finding in findings)


def _codes(said: Counter[tuple[str, str]]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for (code, _), times in said.items():
        counted[code] += times
    return counted

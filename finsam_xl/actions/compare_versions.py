"""Jämför versioner: two versions of the budget line by line, or one against the sheet Budget."""

from __future__ import annotations

from collections import Counter

from finsam_xl.actions.budget.budget_sheets import budget_settings
from finsam_xl.actions.budget.compared_versions import Side, Sides, chosen_sides, comparison_edit
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.swedish import listed, thousands
from finsam_xl.rules.budget.records import BudgetSettings
from finsam_xl.rules.budget.text import shown
from finsam_xl.rules.budget.versions import CHANGED, NEW, REMOVED

_COUNTED = (
    (CHANGED, "1 post ändrad", "{} poster ändrade"),
    (NEW, "1 ny post", "{} nya poster"),
    (REMOVED, "1 borttagen post", "{} borttagna poster"),
)


def decide(given: Given) -> Decision:
    """Write Versionsjämförelse; what can't be compared empties it and is told."""
    settings = budget_settings(given.contents)
    if settings is None:
        return Decision((), "inget gjort, en inställning kan inte läsas; läs Kontroller")
    sides = chosen_sides(given.contents)
    if isinstance(sides, str):
        return Decision((comparison_edit(given.contents, None),), sides)
    told = f"{sides.before.name} mot {sides.after.name}: {_changes(sides)}"
    edit = comparison_edit(given.contents, sides)
    return Decision((edit,), f"{told}, {_result(sides, settings)}")


def _changes(sides: Sides) -> str:
    """How many lines are changed, new and gone: 3 poster ändrade och 1 ny post."""
    statuses = Counter(change.status for change in sides.changes)
    counts = [(statuses[status], one, many) for status, one, many in _COUNTED]
    told = [one if n == 1 else many.format(thousands(n)) for n, one, many in counts if n]
    return listed(told) or "inga skillnader"


def _result(sides: Sides, settings: BudgetSettings) -> str:
    """The first year's result before and after: resultat 2021 −1 146 → −1 100 tkr."""
    unit = settings.budget_unit
    before, after = shown(_sum(sides.before), unit), shown(_sum(sides.after), unit)
    if before == after:
        return f"resultat {settings.year} {after} i båda"
    return f"resultat {settings.year} {before.removesuffix(f' {unit}')} → {after}"


def _sum(side: Side) -> Kr:
    return total([line.amount("budget") for line in side.lines])

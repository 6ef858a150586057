"""The sheet Versionsjämförelse: which two versions are compared, and their lines side by side."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.budget.budget_sheets import BUDGET
from finsam_xl.actions.budget.saved_versions import saved_versions
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.budget.records import BASE, PLAN_KEYS, BudgetLine
from finsam_xl.rules.budget.versions import LineChange, SavedVersion, compare
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, replace_rows

COMPARISON = "tblVersionsjamforelse"
BEFORE, AFTER = "compare_before", "compare_after"


class Side(Frozen):
    """One of the two that are compared: a version, or the budget as it stands."""

    name: str
    lines: tuple[BudgetLine, ...]


class Sides(Frozen):
    """The older and the newer."""

    before: Side
    after: Side

    @property
    def changes(self) -> tuple[LineChange, ...]:
        """Every line of either."""
        return compare(self.before.lines, self.after.lines)


def chosen_sides(contents: Contents) -> Sides | str:
    """The two that the settings name, or in words why they can't be compared.

    Without a name the older is the latest decided version, and the newer the budget itself.
    """
    versions = saved_versions(contents)
    older, newer = contents.settings.text(BEFORE), contents.settings.text(AFTER)
    before = _named(older, versions) if older else _latest_decided(versions)
    after = _named(newer, versions) if newer else _budget(contents)
    if isinstance(before, str):
        return before
    return after if isinstance(after, str) else Sides(before, after)


def comparison_edit(contents: Contents, sides: Sides | None) -> ReplaceRows:
    """The comparison anew; None leaves the sheet without one."""
    table, grid = contents.tables[COMPARISON], contents.grids[COMPARISON]
    changes = sides.changes if sides else ()
    names = (sides.before.name, sides.after.name) if sides else ("", "")
    rows = [Row(_values(change, names), at) for at, change in enumerate(changes)]
    return replace_rows(table, grid, rows)


def _budget(contents: Contents) -> Side | str:
    read = contents.table(BUDGET, BudgetLine)
    if read.findings:
        return f"inget jämfört, {read.findings[0].at} kan inte läsas; rätta den först"
    return Side(BASE, read.records)


def _named(name: str, versions: tuple[SavedVersion, ...]) -> Side | str:
    own = [each for each in versions if each.version.version == name]
    if not own:
        known = listed([each.version.version for each in versions])
        there = f"det finns {known}" if known else "det finns inga versioner än"
        return f"inget jämfört, versionen {name} finns inte; {there}"
    return _side(own[0])


def _latest_decided(versions: tuple[SavedVersion, ...]) -> Side | str:
    """The decided version with the latest day; of one day the lowest on the sheet."""
    decided = [each for each in versions if each.version.locked or each.version.decision]
    if not decided:
        return "inget jämfört, ingen version är beslutad; välj Jämför version på Inställningar"
    latest = max(reversed(decided), key=lambda each: each.version.day or date.min)
    return _side(latest)


def _side(saved: SavedVersion) -> Side | str:
    name = saved.version.version
    if not saved.lines:
        return f"inget jämfört, versionen {name} har inga sparade rader"
    if not saved.is_read:
        return f"inget jämfört, de sparade raderna i {name} kan inte läsas; läs Kontroller"
    return Side(name, saved.lines)


def _values(change: LineChange, names: tuple[str, str]) -> dict[str, Exact]:
    values: dict[str, Exact] = {
        "group": change.group,
        "line": change.line,
        "status": change.status,
        "before": names[0],
        "after": names[1],
    }
    for at, key in enumerate(PLAN_KEYS):
        values[f"before_{key}"] = change.before[at]
        values[f"after_{key}"] = change.after[at]
        values[f"difference_{key}"] = change.differences[at]
    return values

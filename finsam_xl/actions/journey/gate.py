"""The gate of every action: an open year, all that it needs, and nobody who is exposed."""

from __future__ import annotations

from collections.abc import Callable

from finsam_xl.actions.journey.closed import closed_sentence, is_closed
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.swedish import listed
from finsam_xl.sheets.catalogue import Action
from finsam_xl.sheets.reader import Record, missing_columns
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.writer import fill_block, fill_own_columns

Decide = Callable[[Given], Decision]
IDENTITY_NUMBERS = {"P01", "P03", "P04"}


def gated(action: Action, given: Given, decide: Decide) -> Decision:
    """The action's decision; without what it needs nothing is done, and an exposed person clears.

    Old results never stand beside a cell that stops new ones. In a closed year nothing is done.
    """
    contents = given.contents
    if not action.closed and is_whole(contents, TABLE) and is_closed(contents):
        return Decision((), closed_sentence(contents))
    younger = [name for name in action.needs if is_younger(contents, name)]
    if younger:
        return Decision((), f"{listed(younger)} finns inte i den här arbetsboken; uppgradera den")
    broken = [name for name in action.needs if not is_whole(contents, name)]
    if broken:
        told = "; ".join(_broken(contents, name) for name in broken)
        return Decision((), f"inget gjort, {told}; läs Kontroller")
    if action.needs and is_exposed(contents):
        edits = tuple(_cleared(contents, action.fills))
        return Decision(
            edits, f"inget gjort, {_exposing(contents)} måste bort först; läs Kontroller"
        )
    return decide(given)


def is_whole(contents: Contents, table: str) -> bool:
    """True when a table stands there with all the columns of its version, each once."""
    grid = contents.grids.get(table)
    schema = contents.tables[table]
    return grid is not None and not missing_columns(schema, grid, contents.version)


def _broken(contents: Contents, table: str) -> str:
    """What a table that is not whole lacks: itself, or its first column by name."""
    grid, schema = contents.grids.get(table), contents.tables[table]
    if grid is None:
        return f"tabellen {table} saknas"
    first = missing_columns(schema, grid, contents.version)[0]
    return first.what[:1].casefold() + first.what[1:].rstrip(".")


def whole_rows(contents: Contents, name: str, record: type[Record]) -> tuple[Record, ...]:
    """A table's rows by the rule's own record; none where it is not whole."""
    return contents.table(name, record).records if is_whole(contents, name) else ()


def is_younger(contents: Contents, table: str) -> bool:
    """True when the workbook was made before the table was thought of, and hasn't got it."""
    since = contents.tables[table].since
    return table not in contents.grids and since > contents.version


def is_exposed(contents: Contents) -> bool:
    """True when the workbook says who anybody is: a personal identity number, or a name."""
    return bool(contents.persons)


def _exposing(contents: Contents) -> str:
    numbers = any(each.code in IDENTITY_NUMBERS for each in contents.persons)
    return "ett personnummer" if numbers else "en kolumn med namn"


def _cleared(contents: Contents, fills: tuple[str, ...]) -> list[Edit]:
    """No results in finsam's columns of these tables, nor in these blocks."""
    edits: list[Edit] = []
    for name in fills:
        grid = contents.grids.get(name)
        if grid is not None and name in contents.tables:
            edits += fill_own_columns(contents.tables[name], grid, {})
        elif grid is not None:
            edits += fill_block(grid, [])
    return edits

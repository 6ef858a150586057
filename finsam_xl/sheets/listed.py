"""Words that must be among another table's, such as a member who must be in the member list."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Grid
from finsam_xl.sheets import findings as found
from finsam_xl.sheets.schema import Choices, Owner
from finsam_xl.sheets.typed import TypedTable
from finsam_xl.sheets.values import as_text


def unlisted(typed: TypedTable, grids: Mapping[str, Grid]) -> list[Finding]:
    """A warning for each word that the list lacks, once a word, at its first cell."""
    told: list[Finding] = []
    for column in typed.table.columns:
        choices = None if column.field.is_open else column.field.choices
        if column.owner is Owner.USER and choices and choices.table:
            told += _missing(typed, column.key, choices, grids)
    return told


def _missing(
    typed: TypedTable, key: str, choices: Choices, grids: Mapping[str, Grid]
) -> list[Finding]:
    grid = grids.get(choices.table)
    if grid is None or choices.column not in grid.header:
        return []
    known = {as_text(cell) for cell in grid.columns[grid.header.index(choices.column)]}
    missing = {word for word in set(typed.column(key)) if word and word not in known}
    if not missing:
        return []
    first: dict[str, Finding] = {}
    for at, word in zip(typed.places(), typed.column(key), strict=True):
        if isinstance(word, str) and word in missing and word not in first:
            place = at.cell(key)
            first[word] = found.s17_not_in_list(place, word, choices.column, grid.sheet)
    return list(first.values())

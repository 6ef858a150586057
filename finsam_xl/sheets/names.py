"""Looks for columns of names in the tables of persons, which hold pseudonyms only."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Grid
from finsam_xl.sheets.person_findings import p02_column_of_names
from finsam_xl.sheets.schema import Table

_NAMING = ("namn", "adress", "telefon", "mobil", "e-post", "epost", "mejl", "mail")
_EXACT = frozenset({"födelsedatum", "födelsedag", "personnummer", "samordningsnummer", "pnr"})


def name_columns(table: Table, grid: Grid) -> tuple[Finding, ...]:
    """A finding for each column of the user's own whose heading says that it tells who it is."""
    if not table.stays:
        return ()
    known = {column.label for column in table.columns}
    return tuple(
        p02_column_of_names(grid.place(-1, at), label)
        for at, label in enumerate(grid.header)
        if label not in known and _tells_who(label)
    )


def _tells_who(label: str) -> bool:
    word = label.strip().casefold()
    return word in _EXACT or any(naming in word for naming in _NAMING)

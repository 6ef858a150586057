"""What finsam alone knows of a row, and keeps when the same row is read in anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding
from finsam_xl.sheets.schema import Table
from finsam_xl.sheets.values import Exact


def with_kept(
    contents: Contents, table: Table, rows: Sequence[Mapping[str, Exact]]
) -> list[Mapping[str, Exact]]:
    """The rows with the kept columns of the one with the same name, which its first column is."""
    kept = [column.key for column in table.columns if column.kept]
    if not kept:
        return list(rows)
    name, typed = table.columns[0].key, contents.typed(table.name)
    known: dict[object, dict[str, Exact]] = {}
    for at, value in enumerate(typed.column(name)):
        values = {key: typed.column(key)[at] for key in kept}
        sound = {key: each for key, each in values.items() if not isinstance(each, Finding)}
        known.setdefault(value, sound)
    return [{**row, **known.get(row.get(name), {})} for row in rows]

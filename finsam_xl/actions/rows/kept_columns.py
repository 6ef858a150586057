"""What finsam alone knows of a row, and keeps when the same row is read in anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.meetings.meeting_input import MEETINGS
from finsam_xl.basics.finding import Finding
from finsam_xl.sheets.schema import Table
from finsam_xl.sheets.values import Exact

_NAME = "meeting"
_KEPT = ("calendar_version", "last_exported")
"""Without its version a meeting that moves would be older in Outlook than what stands there."""


def with_kept(
    contents: Contents, table: Table, rows: Sequence[Mapping[str, Exact]]
) -> list[Mapping[str, Exact]]:
    """The rows of meetings with the calendar's version of the one with the same name."""
    if table.name != MEETINGS:
        return list(rows)
    typed = contents.typed(table.name)
    known: dict[object, dict[str, Exact]] = {}
    for at, name in enumerate(typed.column(_NAME)):
        values = {key: typed.column(key)[at] for key in _KEPT}
        sound = {key: value for key, value in values.items() if not isinstance(value, Finding)}
        known.setdefault(name, sound)
    return [{**row, **known.get(row.get(_NAME), {})} for row in rows]

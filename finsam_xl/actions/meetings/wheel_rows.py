"""The year wheel as rows of the sheet Årshjul: its events, and two rows a month for its chart."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics import ring_colours
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.ring_colours import RING_COLOURS
from finsam_xl.basics.swedish import SHORT_MONTHS
from finsam_xl.rules.meetings.wheel import LAW, REPORTS, TASKS, WheelEvent
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, replace_rows

EVENTS, PARTS = "tblArshjul", "tblHjul"
_KINDS = {LAW: ring_colours.LAW, REPORTS: ring_colours.ECONOMY, TASKS: ring_colours.TASKS}


def wheel_edits(
    contents: Contents, events: Sequence[WheelEvent], year: MeetingYear
) -> tuple[Edit, ...]:
    """The events in the order of their rings and days, and the chart's parts."""
    board = year.settings.board
    rows = [
        Row(
            {
                "ring": e.ring,
                "colour": RING_COLOURS[kind_of(e.ring, board)].word,
                "first": e.first,
                "last": e.last,
                "what": e.label,
            }
        )
        for e in events
    ]
    parts = _parts(events, board)
    return (
        replace_rows(contents.tables[EVENTS], contents.grids[EVENTS], rows),
        replace_rows(contents.tables[PARTS], contents.grids[PARTS], parts),
    )


def kind_of(ring: str, board: str) -> str:
    """The kind of event that a ring holds: the board's meetings, another organ's, or ours."""
    return _KINDS.get(ring, ring_colours.BOARD if ring == board else ring_colours.OTHERS)


def _parts(events: Sequence[WheelEvent], board: str) -> list[Row]:
    """For each month a row of what has an event, and one of what has none."""
    filled = {
        (kind_of(e.ring, board), month)
        for e in events
        for month in range(e.first.month, e.last.month + 1)
    }
    rows = []
    for month, name in enumerate(SHORT_MONTHS, 1):
        there = {key: 1 if (key, month) in filled else 0 for key in RING_COLOURS}
        absent: dict[str, Exact] = {key: 1 - value for key, value in there.items()}
        rows.append(Row({"month": name, "months": 1, **there}))
        rows.append(Row({"month": "", "months": 0, **absent}))
    return rows

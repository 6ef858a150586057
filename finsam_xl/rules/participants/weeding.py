"""Rows past their time (gallring): which they are, and the years to freeze before they go."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR, months_after
from finsam_xl.rules.participants.codes import EXIT_REASON, MOVED_ON_TO, NOTHING
from finsam_xl.rules.participants.followed import Followed


class Weeding(Frozen):
    """What is past its time: participants and occasions by row from 0, and years not frozen yet."""

    participants: frozenset[int]
    occasions: frozenset[int]
    unfrozen: tuple[int, ...]


def weeding(followed: Followed) -> Weeding:
    """The rows that ended longer ago than the association keeps them, and their occasions.

    An occasion goes with the last row of the same participant and intervention.
    """
    rows = past_their_time(followed)
    table = followed.participants
    touched = {year for row in rows for year in _years(table.enrolled[row], table.exited[row])}
    kept = {row.year for row in followed.tables.archived}
    return Weeding(
        frozenset(rows), _occasions(followed, frozenset(rows)), tuple(sorted(touched - kept))
    )


def past_their_time(followed: Followed) -> tuple[int, ...]:
    """The rows, by number in the table, that ended longer ago than the association keeps them.

    A row that was registered by mistake ends when it began, if it has no day of exit.
    """
    months = MONTHS_A_YEAR * followed.settings.weeding_years
    before = months_after(followed.day, -months)
    return tuple(row for row, end in enumerate(_ends(followed)) if end and end < before)


def _ends(followed: Followed) -> list[date | None]:
    table, codes = followed.participants, followed.codes
    columns = zip(table.enrolled, table.exited, table.exit_reason, table.moved_on_to, strict=True)
    mistaken = {
        cells: NOTHING in codes.counts_as(EXIT_REASON, cells[0])
        or NOTHING in codes.counts_as(MOVED_ON_TO, cells[1])
        for cells in set(zip(table.exit_reason, table.moved_on_to, strict=True))
    }
    return [
        end or (start if mistaken[reason, moved] else None) for start, end, reason, moved in columns
    ]


def _occasions(followed: Followed, rows: frozenset[int]) -> frozenset[int]:
    table, held = followed.participants, followed.tables.occasions
    names = list(zip(table.participant_id, table.intervention, strict=True))
    gone = {names[row] for row in rows}
    gone -= {name for row, name in enumerate(names) if row not in rows}
    occasions = zip(held.participant_id, held.intervention, strict=True)
    return frozenset(at for at, name in enumerate(occasions) if name[0] and name in gone)


def _years(enrolled: date | None, exited: date | None) -> range:
    return range(enrolled.year, exited.year + 1) if enrolled and exited else range(0)

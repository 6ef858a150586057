"""What the participants' actions read from deltagare.xlsm, column by column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding
from finsam_xl.rules.participants.followed import Followed, ParticipantTables, follow
from finsam_xl.rules.participants.frame_records import (
    ArchivedTotal,
    Code,
    InterventionFrame,
    NationalCount,
    Quota,
)
from finsam_xl.rules.participants.records import (
    Occasions,
    Participants,
    ParticipantSettings,
    Rows,
)
from finsam_xl.sheets.schema import Kind
from finsam_xl.sheets.typed import TypedTable

PARTICIPANTS, OCCASIONS = "tblDeltagare", "tblTillfallen"
FRAMES, QUOTAS, CODES = "tblInsatsramar", "tblKvoter", "tblKoder"
NATIONAL, ARCHIVE = "tblAvstamning", "tblArkivtal"
READ = (PARTICIPANTS, OCCASIONS, FRAMES, QUOTAS, CODES, NATIONAL, ARCHIVE)
Columns = TypeVar("Columns")


def read_followed(contents: Contents) -> Followed | None:
    """The tables as they are followed on the day; None where a setting can't be read."""
    return contents.once(_read, READ)


def _read(contents: Contents) -> Followed | None:
    settings = contents.settings.read(ParticipantSettings).record
    if settings is None or contents.day is None:
        return None
    tables = ParticipantTables(
        participants=by_column(contents.typed(PARTICIPANTS), Participants),
        occasions=by_column(contents.typed(OCCASIONS), Occasions),
        settings=settings,
        codes=contents.table(CODES, Code).records,
        frames=contents.table(FRAMES, InterventionFrame).records,
        quotas=contents.table(QUOTAS, Quota).records,
        national=contents.table(NATIONAL, NationalCount).records,
        archived=contents.table(ARCHIVE, ArchivedTotal).records,
    )
    return follow(tables, contents.day)


def by_column(typed: TypedTable, record: Callable[..., Columns]) -> Columns:
    """A table as plain columns; a cell that can't be read is blank, and is told by itself."""
    grid, keys = typed.grid, [key for key in record.__annotations__ if key != "at"]
    labels = {column.label: column.key for column in typed.table.columns}
    columns = {
        labels[label]: grid.column + at for at, label in enumerate(grid.header) if label in labels
    }
    at = Rows(grid.sheet, [grid.first_row + row for row in typed.rows], columns)
    return record(at=at, **{key: _readable(typed, key) for key in keys})


def _readable(typed: TypedTable, key: str) -> Sequence[object]:
    blank = "" if typed.table.column(key).field.kind is Kind.TEXT else None
    column = typed.column(key)
    if not typed.is_faulty(key):
        return column
    return [blank if isinstance(value, Finding) else value for value in column]

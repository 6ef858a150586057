"""All that is known of the participants on a day: the tables, and the episodes made of them."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.participants.codes import CodeBook, code_book
from finsam_xl.rules.participants.episodes import Episodes, episodes_of
from finsam_xl.rules.participants.frame_records import (
    ArchivedTotal,
    Code,
    InterventionFrame,
    NationalCount,
    Quota,
)
from finsam_xl.rules.participants.records import Occasions, Participants, ParticipantSettings


class ParticipantTables(Frozen):
    """The tables and settings of deltagare.xlsm that participants are counted and checked by."""

    participants: Participants
    occasions: Occasions
    settings: ParticipantSettings
    codes: tuple[Code, ...]
    frames: tuple[InterventionFrame, ...] = ()
    quotas: tuple[Quota, ...] = ()
    national: tuple[NationalCount, ...] = ()
    archived: tuple[ArchivedTotal, ...] = ()

    def frame(self, intervention: str) -> InterventionFrame | None:
        """An intervention's frame; None where it has none."""
        found = (frame for frame in self.frames if frame.intervention == intervention)
        return next(found, None)


class Followed(Frozen):
    """The tables as they stand on a day, their code book and their episodes."""

    tables: ParticipantTables
    day: date
    codes: CodeBook
    episodes: Episodes

    @property
    def participants(self) -> Participants:
        """The participants' table."""
        return self.tables.participants

    @property
    def settings(self) -> ParticipantSettings:
        """The association's own settings."""
        return self.tables.settings

    def may_be_enrolled(self, day: date) -> bool:
        """False before the first year: such a day is a slip, and is told as nothing else."""
        return day.year >= self.settings.first_year


def follow(tables: ParticipantTables, day: date) -> Followed:
    """The episodes and codes of the tables on a day; made once and used by all that counts."""
    codes = code_book(tables.codes)
    return Followed(
        tables, day, codes, episodes_of(tables.participants, codes, tables.settings, day)
    )

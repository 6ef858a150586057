"""Seminars (seminarier): invitation, registration, places and who came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import seminars as found


class Seminar(Frozen):
    """A row of tblSeminarier: when and where, the last day to register, and how many come.

    Seminarium name · Datum day · Tid hours · Plats place · Inbjudan senast invite_by · Inbjudan
    skickad invited · Sista anmälan register_by · Platser places · Anmälda registered · Deltog
    attended · Ansvarig owner
    """

    at: RowPlace
    name: str
    day: date | None = None
    hours: str = ""
    place: str = ""
    invite_by: date | None = None
    invited: date | None = None
    register_by: date | None = None
    places: int | None = None
    registered: int | None = None
    attended: int | None = None
    owner: str = ""

    @property
    def called(self) -> str:
        """The seminar with its day."""
        return f"{self.name} {date_text(self.day)}" if self.day else self.name


def due_seminars(rows: Iterable[Seminar], day: date) -> Iterator[Due]:
    """The invitation until it is sent, the last day to register, and the seminar itself."""
    for row in rows:
        if row.invite_by and row.invited is None:
            what = f"Skicka inbjudan till {row.called}"
            yield Due(row.invite_by, what, row.owner, found.SHEET, row.at.cell("invite_by"))
        if row.register_by and row.register_by >= day:
            what = f"Sista dag att anmäla sig till {row.called}"
            yield Due(row.register_by, what, row.owner, found.SHEET, row.at.cell("register_by"))
        if row.day and row.day >= day:
            yield Due(row.day, row.name, row.owner, found.SHEET, row.at.cell("day"))


def check_seminars(rows: Iterable[Seminar], day: date) -> Iterator[Finding]:
    """Days in the wrong order, invitations not sent, too many registered, nobody counted."""
    for row in rows:
        if row.day and row.register_by and row.register_by > row.day:
            at = row.at.cell("register_by")
            yield found.r46_registration_closes_late(at, row.name, row.register_by, row.day)
        if row.places is not None and (row.registered or 0) > row.places:
            at = row.at.cell("registered")
            yield found.r47_too_many_registered(at, row.called, row.registered or 0, row.places)
        if row.invited is None and row.invite_by and row.invite_by < day:
            at = row.at.cell("invited")
            yield found.r48_invitation_is_not_sent(at, row.called, row.invite_by)
        if row.day and row.day < day and row.attended is None:
            yield found.r49_nobody_has_counted(row.at.cell("attended"), row.called)

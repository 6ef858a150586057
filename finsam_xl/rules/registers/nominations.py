"""Elected posts outside the board (förtroendeuppdrag) and their nominations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import nominations as found


class Nomination(Frozen):
    """A row of tblNomineringar: a post, its term, and who is nominated to it.

    Organ organ · Uppdrag post · Namn name · Mandat till until · Nominera senast nominate_by ·
    Nominerad nominated · Ansvarig owner
    """

    at: RowPlace
    organ: str
    post: str = ""
    name: str = ""
    until: date | None = None
    nominate_by: date | None = None
    nominated: str = ""
    owner: str = ""

    @property
    def called(self) -> str:
        """The post in its organ: ledamot i NNS."""
        return f"{self.post} i {self.organ}" if self.post else self.organ


def due_nominations(rows: Iterable[Nomination]) -> Iterator[Due]:
    """The last day to nominate, until somebody is."""
    for row in rows:
        if row.nominate_by and not row.nominated.strip():
            what, at = f"Nominera {row.called}", row.at.cell("nominate_by")
            yield Due(row.nominate_by, what, row.owner, found.SHEET, at)


def check_nominations(rows: Iterable[Nomination], day: date) -> Iterator[Finding]:
    """Nominations that are late, come after the term, or have no day."""
    for row in rows:
        last, at = row.nominate_by, row.at.cell("nominate_by")
        if row.nominated.strip():
            continue
        if last and row.until and last > row.until:
            yield found.r71_nominated_after_the_term(at, row.called, last, row.until)
        elif last and last < day:
            yield found.r70_nomination_is_late(at, row.called, last)
        elif last is None and row.until:
            yield found.r72_nomination_day_is_missing(at, row.called, row.until)

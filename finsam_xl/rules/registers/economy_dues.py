"""What falls due in the economy: instalments to be paid, money to be returned, and what ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.fees.instalments import InvoicedInstalment
from finsam_xl.rules.registers.due import Due


class GrantedIntervention(Frozen):
    """A row of tblInsatser as far as days go: when it ends, and what is to be returned by when.

    Insats intervention · Ägare owner · Slut end · Återförs to_return · Återförs senast return_by
    """

    at: RowPlace
    intervention: str
    owner: str = ""
    end: date | None = None
    to_return: Kr | None = None
    return_by: date | None = None


def due_instalments(rows: Iterable[InvoicedInstalment]) -> Iterator[Due]:
    """Each instalment until it is paid; its member answers for it."""
    for row in rows:
        if row.due and row.paid is None and row.amount:
            what = f"Medlemsavgift {row.year}, rat {row.number}: {row.member} betalar {row.amount}"
            yield Due(row.due, what, row.member, "Bladet Rater", row.at.cell("due"))


def due_interventions(rows: Iterable[GrantedIntervention], day: date) -> Iterator[Due]:
    """The end of each that goes on, and the last day to return what is not used."""
    for row in rows:
        if row.end and row.end >= day:
            what = f"Insatsen {row.intervention} slutar"
            yield Due(row.end, what, row.owner, "Bladet Insatser", row.at.cell("end"))
        if row.return_by and row.to_return:
            what = f"Återför {row.to_return} från {row.intervention}"
            yield Due(row.return_by, what, row.owner, "Bladet Insatser", row.at.cell("return_by"))

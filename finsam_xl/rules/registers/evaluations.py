"""Evaluations (utvärderingar): ordered from whom, delivered when, and at what cost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.near_names import nearest
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import evaluations as found


class Evaluation(Frozen):
    """A row of tblUtvarderingar: an external evaluator's commission, or a student's work.

    Utvärdering name · Avser about · Slag kind · Utförare by · Beställd ordered · Levereras senast
    deliver_by · Levererad delivered · Avtalad kostnad agreed · Kostnad cost · Behandlad vid
    taken_up_at · Ansvarig owner
    """

    at: RowPlace
    name: str
    about: str = ""
    kind: str = ""
    by: str = ""
    ordered: date | None = None
    deliver_by: date | None = None
    delivered: date | None = None
    agreed: Kr | None = None
    cost: Kr | None = None
    taken_up_at: str = ""
    owner: str = ""


def due_evaluations(rows: Iterable[Evaluation]) -> Iterator[Due]:
    """The day of delivery, until it is delivered."""
    for row in rows:
        if row.deliver_by and row.delivered is None:
            what = f"Ta emot utvärderingen {row.name}"
            yield Due(row.deliver_by, what, row.owner, found.SHEET, row.at.cell("deliver_by"))


def check_about(rows: Iterable[Evaluation], known: Iterable[str]) -> Iterator[Finding]:
    """What an evaluation is of, where it is nearly the name of something in another register."""
    names = list(known)
    for row in rows:
        meant = nearest(row.about, names)
        if meant:
            yield found.r87_about_is_nearly_another(
                row.at.cell("about"), row.name, row.about, meant
            )


def check_evaluations(rows: Iterable[Evaluation], day: date) -> Iterator[Finding]:
    """Deliveries that are late or too early, costs above what was agreed, and what nobody read."""
    for row in rows:
        ordered, delivered = row.ordered, row.delivered
        if ordered and delivered and delivered < ordered:
            at = row.at.cell("delivered")
            yield found.r68_delivered_before_ordered(at, row.name, ordered, delivered)
        if delivered is None and row.deliver_by and row.deliver_by < day:
            at = row.at.cell("delivered")
            yield found.r67_delivery_is_late(at, row.name, row.deliver_by, day)
        if row.agreed is not None and row.cost is not None and row.cost > row.agreed:
            yield found.r69_costs_more_than_agreed(
                row.at.cell("cost"), row.name, row.cost, row.agreed
            )
        if delivered and not row.taken_up_at.strip():
            yield found.r73_no_meeting_took_it_up(row.at.cell("taken_up_at"), row.name, delivered)

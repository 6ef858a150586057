"""Agreements (avtal): how long they run, the last day of notice, and what must stand beside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.calendar_steps import last_day_of, months_after
from finsam_xl.rules.meetings.text import folded, names_in
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import agreements as found

MISSING = "saknas"


class Agreement(Frozen):
    """A row of tblAvtal: what the parties have agreed on, and for how long.

    Avtal name · Parter parties · Undertecknat av signers · Undertecknat signed · Från start · Till
    end · Förlängs, månader renewal · Uppsägning, månader notice · Uppsagt terminated · Avtal om
    ekonomi economy · Avtal om arbetsmiljö work_environment · Ansvarig owner

    `end` is the last day of the first term; without `renewal` it is the last day of all.
    """

    at: RowPlace
    name: str
    parties: str = ""
    signers: str = ""
    signed: date | None = None
    start: date | None = None
    end: date | None = None
    renewal: int | None = None
    notice: int | None = None
    terminated: date | None = None
    economy: str = ""
    work_environment: str = ""
    owner: str = ""


class Running(Frozen):
    """An agreement's term on a day: its last day, and the last day to give notice before that."""

    until: date
    notice_by: date | None = None


def running(agreement: Agreement, day: date) -> Running | None:
    """The term that can still be ended on a day; None where no last day is given.

    Once the last day of notice has passed the next term has begun to count.
    """
    if agreement.end is None:
        return None
    if not agreement.renewal:
        return Running(agreement.end)
    if agreement.terminated:
        return Running(_term(agreement, agreement.end, agreement.terminated).until)
    return _term(agreement, agreement.end, day)


def due_agreements(rows: Iterable[Agreement], day: date) -> Iterator[Due]:
    """The last day of notice of each that goes on by itself, the end of each that does not."""
    for row in rows:
        term = running(row, day)
        if term is None or (term.notice_by is None and term.until < day):
            continue
        yield _due(row, term)


def check_agreements(rows: Iterable[Agreement], day: date) -> Iterator[Finding]:
    """Signatures and annexes that are missing, days that contradict, agreements run out."""
    for row in rows:
        yield from _signatures(row)
        yield from _annexes(row)
        yield from _days(row, day)


def _term(agreement: Agreement, end: date, day: date) -> Running:
    """The first term in which notice can be given on the day, or could have been."""
    notice, renewal, step = agreement.notice or 0, agreement.renewal or 1, 0
    while True:
        until = _later(end, end, step * renewal)
        notice_by = months_after(until, -notice)
        if notice_by >= day:
            return Running(until, notice_by)
        step += 1


def _later(first: date, until: date, months: int) -> date:
    """The end of a term so many months later: an agreement to the last of June runs to the last."""
    moved = months_after(until, months)
    is_last = first == last_day_of(first.year, first.month)
    return last_day_of(moved.year, moved.month) if is_last else moved


def _due(row: Agreement, term: Running) -> Due:
    if term.notice_by is None:
        what = f"Avtalet {row.name} löper ut"
        return Due(term.until, what, row.owner, found.SHEET, row.at.cell("end"))
    renewed = _later(row.end or term.until, term.until, row.renewal or 0)
    what = (
        f"Sista dag att säga upp avtalet {row.name} till {date_text(term.until)};"
        f" annars gäller det till {date_text(renewed)}"
    )
    return Due(term.notice_by, what, row.owner, found.SHEET, row.at.cell("notice"))


def _signatures(row: Agreement) -> Iterator[Finding]:
    signers = {folded(name) for name in names_in(row.signers)}
    unsigned = [name for name in names_in(row.parties) if folded(name) not in signers]
    if unsigned and (signers or not row.signed):
        yield found.r01_signature_is_missing(row.at.cell("signers"), row.name, unsigned)
    elif signers and not row.signed:
        yield found.r02_day_of_signing_is_missing(row.at.cell("signed"), row.name)


def _annexes(row: Agreement) -> Iterator[Finding]:
    for key, about in (("economy", row.economy), ("work_environment", row.work_environment)):
        if about == MISSING:
            yield found.r03_annex_is_missing(row.at.cell(key), row.name, found.ANNEXES[key])


def _days(row: Agreement, day: date) -> Iterator[Finding]:
    if row.start and row.end and row.end < row.start:
        yield found.r04_ends_before_it_begins(row.at.cell("end"), row.name, row.start, row.end)
    elif row.end is None and (row.renewal or row.notice):
        yield found.r05_last_day_is_missing(row.at.cell("end"), row.name)
    elif row.end and row.notice and not row.renewal and not row.terminated:
        yield found.r06_notice_without_renewal(row.at.cell("renewal"), row.name, row.end)
    term = running(row, day)
    if term and term.notice_by is None and term.until < day and not row.terminated:
        yield found.r07_has_run_out(row.at.cell("end"), row.name, term.until)

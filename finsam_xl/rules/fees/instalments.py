"""A fee in instalments (rater): what each is, when it falls due and who pays."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.calendar_steps import months_after
from finsam_xl.rules.fees.instalment_findings import f43_invoiced_amount_changed
from finsam_xl.rules.fees.parties import step_of
from finsam_xl.rules.fees.records import Fee, FeeSettings, Member
from finsam_xl.rules.fees.rows import payer_of

_MONTHS_A_YEAR = 12
_FIRST_DUE = (3, 31)


class Instalment(Frozen):
    """One part of a year's fee; `reference` is the payer's own (fakturareferens)."""

    year: int
    member: str
    payer: str
    number: int
    due: date
    amount: Kr
    reference: str


class InvoicedInstalment(Frozen):
    """An instalment as it stands in the sheet, with the days the user has noted."""

    at: RowPlace
    year: int
    member: str
    number: int
    amount: Kr | None
    invoiced: date | None
    paid: date | None


def instalments(
    fee: Fee, members: tuple[Member, ...], settings: FeeSettings
) -> tuple[Instalment, ...]:
    """The fee in the association's number of instalments, which sum to it; none for a fee of 0 kr.

    Each is whole steps, or whole kronor where the fee is not; the first ones are larger when it
    does not go even. The first falls due on the setting's day, in the fee's own year, or on
    31 March where there is none; the others follow evenly over twelve months.
    """
    if not fee.fee:
        return ()
    by_name = {member.member: member for member in members}
    payer = payer_of(fee.row.member, members)
    invoiced = by_name.get(payer, by_name.get(fee.row.member))
    reference = invoiced.invoice_reference if invoiced else ""
    days = due_days(fee.row.year, settings)
    parts = _parts(fee.fee, len(days), step_of(settings))
    return tuple(
        Instalment(fee.row.year, fee.row.member, payer, number, due, amount, reference)
        for number, (due, amount) in enumerate(zip(days, parts, strict=True), start=1)
    )


def due_days(year: int, settings: FeeSettings) -> tuple[date, ...]:
    """When the instalments of a year's fee fall due."""
    first = settings.first_due or date(settings.year, *_FIRST_DUE)
    between = _MONTHS_A_YEAR // settings.instalments
    shifted = _MONTHS_A_YEAR * (year - settings.year)
    return tuple(
        months_after(first, shifted + number * between) for number in range(settings.instalments)
    )


def check_invoiced(
    shown: tuple[InvoicedInstalment, ...], now: tuple[Instalment, ...], unit: str
) -> tuple[Finding, ...]:
    """Instalments that have been invoiced or paid with another amount than they have now."""
    amounts = {(each.year, each.member, each.number): each.amount for each in now}
    return tuple(
        f43_invoiced_amount_changed(
            row.at.cell("amount"), (row.member, row.number, row.year), (row.amount, amount), unit
        )
        for row in shown
        if (row.invoiced or row.paid) and row.amount is not None
        if (amount := amounts.get((row.year, row.member, row.number), ZERO)) != row.amount
    )


def _parts(fee: Kr, count: int, step: Kr) -> tuple[Kr, ...]:
    unit = next(unit for unit in (step, Kr.of(1), Kr(1)) if fee.ore % unit.ore == 0)
    each, odd = divmod(fee.ore // unit.ore, count)
    return tuple(Kr((each + (at < odd)) * unit.ore) for at in range(count))

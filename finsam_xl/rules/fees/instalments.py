"""A fee in instalments (rater): what each is, when it falls due and who pays."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR, months_after
from finsam_xl.rules.fees.parties import step_of
from finsam_xl.rules.fees.payable import payable
from finsam_xl.rules.fees.records import Fee, FeeSettings, Member
from finsam_xl.rules.fees.rows import payer_of

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
    due: date | None = None


def instalments(
    fee: Fee, members: tuple[Member, ...], settings: FeeSettings
) -> tuple[Instalment, ...]:
    """What the member pays in the association's number of instalments; none for 0 kr.

    They sum to the decided fee, or to the reckoned one where none is decided.

    Each is whole steps, or whole kronor where the fee is not; the first ones are larger when it
    does not go even. The first falls due on the setting's day, in the fee's own year, or on
    31 March where there is none; the others follow evenly over twelve months.
    """
    amount = payable(fee)
    if not amount:
        return ()
    payer, reference = payer_and_reference(fee.row.member, members)
    days = due_days(fee.row.year, settings)
    parts = in_parts(amount, len(days), step_of(settings))
    return tuple(
        Instalment(fee.row.year, fee.row.member, payer, number, due, part, reference)
        for number, (due, part) in enumerate(zip(days, parts, strict=True), start=1)
    )


def payer_and_reference(member: str, members: tuple[Member, ...]) -> tuple[str, str]:
    """Who is invoiced for a member, and under which reference."""
    by_name = {each.member: each for each in members}
    payer = payer_of(member, members)
    invoiced = by_name.get(payer, by_name.get(member))
    return payer, invoiced.invoice_reference if invoiced else ""


def due_days(year: int, settings: FeeSettings) -> tuple[date, ...]:
    """When the instalments of a year's fee fall due."""
    first = settings.first_due or date(settings.year, *_FIRST_DUE)
    between = MONTHS_A_YEAR // settings.instalments
    shifted = MONTHS_A_YEAR * (year - settings.year)
    return tuple(
        months_after(first, shifted + number * between) for number in range(settings.instalments)
    )


def in_parts(fee: Kr, count: int, step: Kr) -> tuple[Kr, ...]:
    """An amount in so many parts of whole steps, kronor or öre; the first ones are larger."""
    unit = next(unit for unit in (step, Kr.of(1), Kr(1)) if fee.ore % unit.ore == 0)
    each, odd = divmod(fee.ore // unit.ore, count)
    return tuple(Kr((each + (at < odd)) * unit.ore) for at in range(count))

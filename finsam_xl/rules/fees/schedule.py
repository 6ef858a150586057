"""The instalments of a fee of which some are invoiced: those stand, the others share the rest."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.rules.fees.findings.instalments import (
    f43_invoiced_differs_from_the_fee,
    f43_invoiced_without_fee,
)
from finsam_xl.rules.fees.instalments import (
    Instalment,
    InvoicedInstalment,
    due_days,
    in_parts,
    instalments,
    payer_and_reference,
)
from finsam_xl.rules.fees.parties import step_of
from finsam_xl.rules.fees.payable import payable
from finsam_xl.rules.fees.records import Fee, FeeSettings, FeeYear, Member

Noted = tuple[InvoicedInstalment, ...]


def scheduled(
    fee: Fee, members: tuple[Member, ...], settings: FeeSettings, noted: Noted
) -> tuple[Instalment, ...]:
    """The fee's instalments by number; they always sum to what the member pays.

    `noted` are the rows that are invoiced or paid, of any member: those of this fee keep number,
    due day and amount. The others of the setting share the rest. A rest that is left over is one
    instalment more, on the last due day; money to give back is the first that is left, negative.
    """
    settled = _of(fee, noted)
    if not settled:
        return instalments(fee, members, settings)
    days = due_days(fee.row.year, settings)
    stands = [row.due or days[min(number, len(days)) - 1] for number, row in settled.items()]
    due = dict(enumerate(days, start=1))
    due |= dict(zip(settled, stands, strict=True))
    amounts = {number: row.amount or ZERO for number, row in settled.items()}
    rest = payable(fee) - total(list(amounts.values()))
    amounts |= _rest(rest, [number for number in due if number not in settled], settings)
    if total(list(amounts.values())) != payable(fee):
        extra = max(due) + 1
        amounts[extra], due[extra] = rest, max(stands)
    payer, reference = payer_and_reference(fee.row.member, members)
    return tuple(
        Instalment(fee.row.year, fee.row.member, payer, number, due[number], amount, reference)
        for number, amount in sorted(amounts.items())
    )


def check_invoiced(noted: Noted, year: FeeYear) -> tuple[Finding, ...]:
    """Members of whom another amount is invoiced than their fee gives, once for each.

    `noted` are the year's rows that are invoiced or paid.
    """
    fee_of = {fee.row.member: fee for fee in year.fees}
    first = {row.member: row for row in reversed(noted) if row.amount is not None}
    return tuple(
        finding
        for row in noted
        if first.get(row.member) is row
        for finding in _judged(row, fee_of.get(row.member), noted, year)
    )


def _judged(
    first: InvoicedInstalment, fee: Fee | None, noted: Noted, year: FeeYear
) -> tuple[Finding, ...]:
    at, unit = first.at.cell("amount"), year.settings.fee_unit
    if fee is None:
        amounts = [row.amount or ZERO for row in noted if row.member == first.member]
        amount = total(amounts)
        return (f43_invoiced_without_fee(at, first, amount, unit),) if amount else ()
    settled = _of(fee, noted)
    invoiced = total([row.amount or ZERO for row in settled.values()])
    first_plan = instalments(fee, year.members, year.settings)
    planned = total([part.amount for part in first_plan if part.number in settled])
    if invoiced in {planned, payable(fee)}:
        return ()
    parts = scheduled(fee, year.members, year.settings, noted)
    left = tuple(part for part in parts if part.number not in settled)
    return (f43_invoiced_differs_from_the_fee(at, left, (invoiced, payable(fee)), year.settings),)


def _of(fee: Fee, noted: Noted) -> dict[int, InvoicedInstalment]:
    """The fee's own rows that have an amount, by number."""
    return {
        row.number: row
        for row in noted
        if (row.year, row.member) == (fee.row.year, fee.row.member) and row.amount is not None
    }


def _rest(rest: Kr, numbers: list[int], settings: FeeSettings) -> dict[int, Kr]:
    """The rest over these instalments, without those of 0 kr."""
    if not numbers or not rest:
        return {}
    if rest < ZERO:
        return {numbers[0]: rest}
    parts = in_parts(rest, len(numbers), step_of(settings))
    return {number: part for number, part in zip(numbers, parts, strict=True) if part}

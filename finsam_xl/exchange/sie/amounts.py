"""The posts that hold amounts: years, balances, months and vouchers."""

from __future__ import annotations

from finsam_xl.exchange.sie import fields
from finsam_xl.exchange.sie.lines import Record
from finsam_xl.exchange.sie.records import (
    Balance,
    BalanceKind,
    FiscalYear,
    MonthAmount,
    Transaction,
    Voucher,
)
from finsam_xl.exchange.sie.refusals import BrokenLine


def year_of(record: Record) -> FiscalYear | None:
    """A #RAR; none if its dates are left empty, as for an association's first year."""
    number = fields.year_number(record, 0)
    start, end = fields.day_if_given(record, 1), fields.day_if_given(record, 2)
    if start is None or end is None:
        return None
    if end < start:
        raise BrokenLine(record.line)
    return FiscalYear(number, start, end)


def balance_of(kind: BalanceKind, record: Record) -> Balance:
    """An #IB, #UB or #RES."""
    return Balance(
        kind,
        fields.year_number(record, 0),
        fields.account(record, 1),
        fields.objects(record),
        fields.amount_and_quantity(record, 2),
    )


def month_amount_of(record: Record) -> MonthAmount:
    """A #PSALDO; its object list may be left out, as in type 2."""
    return MonthAmount(
        fields.year_number(record, 0),
        fields.period(record, 1),
        fields.account(record, 2),
        fields.objects(record),
        fields.amount_and_quantity(record, 3),
    )


def voucher_of(record: Record) -> Voucher:
    """A #VER with its #TRANS.

    A struck row (#BTRANS) is gone; an added one (#RTRANS) stands again as the #TRANS after it.
    """
    rows = tuple(_transaction(part, record) for part in record.parts if part.label == "#TRANS")
    return Voucher(record.field(0), record.field(1), fields.day(record, 2), rows)


def _transaction(part: Record, voucher: Record) -> Transaction:
    if not part.sound:
        raise BrokenLine(part.line)
    return Transaction(
        fields.account(part, 0),
        fields.objects(part),
        fields.amount(part, 1),
        fields.day_if_given(part, 2) or fields.day(voucher, 2),
    )

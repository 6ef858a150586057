"""What a SIE file says, in its own signs: debit is plus, credit minus."""

from __future__ import annotations

from datetime import date
from typing import Literal

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr

Encoding = Literal["cp437", "utf-8", "latin-1"]
BalanceKind = Literal["IB", "UB", "RES"]


class ObjectCode(Frozen):
    """One pair of an object list (objektlista): dimension number and object number."""

    dimension: str
    code: str


Objects = tuple[ObjectCode, ...]


class FiscalYear(Frozen):
    """A fiscal year of the file (räkenskapsår, #RAR); 0 is the current one, -1 the one before."""

    number: int
    start: date
    end: date


class Account(Frozen):
    """An account (#KONTO)."""

    number: str
    name: str


class Dimension(Frozen):
    """A dimension (#DIM, #UNDERDIM), such as 6 Projekt."""

    number: str
    name: str


class NamedObject(Frozen):
    """An object (#OBJEKT) with its name; the name of an employee (dimension 7) is not kept."""

    dimension: str
    code: str
    name: str


class Balance(Frozen):
    """A year's opening, closing or result amount of an account (#IB, #UB, #RES)."""

    kind: BalanceKind
    year: int
    account: str
    objects: Objects
    amount: Kr


class MonthAmount(Frozen):
    """One month's change of an account (#PSALDO); no objects is the total.

    `period` is YYYYMM; `year` is the fiscal year's number in the file.
    """

    year: int
    period: str
    account: str
    objects: Objects
    amount: Kr


class Transaction(Frozen):
    """One row of a voucher (#TRANS) on the day it concerns."""

    account: str
    objects: Objects
    amount: Kr
    day: date


class Voucher(Frozen):
    """A voucher (verifikation, #VER) without its texts, which may name persons."""

    series: str
    number: str
    day: date
    rows: tuple[Transaction, ...]


class Checksum(Frozen):
    """The file's own checksum (#KSUMMA) and what its records give."""

    stated: int
    found: int


class Head(Frozen):
    """Who and what the file is; a text that is not given is empty.

    `through` is the last day of the month amounts (#OMFATTN); currency is SEK if not given.
    """

    flag: str
    program: str
    declared_format: str
    encoding: Encoding
    kind: int
    organisation_number: str
    name: str
    currency: str
    through: date | None
    checksum: Checksum | None


class SieFile(Frozen):
    """All that is kept of one file, in the file's order.

    `beyond_months` are amounts of a period that is no month, such as 202113 for the closing.
    """

    head: Head
    years: tuple[FiscalYear, ...]
    accounts: tuple[Account, ...]
    dimensions: tuple[Dimension, ...]
    objects: tuple[NamedObject, ...]
    balances: tuple[Balance, ...]
    changes: tuple[MonthAmount, ...]
    beyond_months: tuple[MonthAmount, ...]
    vouchers: tuple[Voucher, ...]

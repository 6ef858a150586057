"""What a year must have before it is closed; each demand that is not met is a finding."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.rules.closing.findings import closing as found
from finsam_xl.rules.closing.proof import Books, agrees, lacking_months, prove


class Demands(Frozen):
    """What the association says of the year, and the day it is to be closed.

    `opening_equity` is in the budget's unit; the decision is of the annual report. `places` are
    where the settings stand, and the corners of the tables.
    """

    day: date
    opening_equity: Kr | None
    budget_unit: str
    annual_report_day: date | None
    annual_report_decision: str
    places: tuple[tuple[str, Place], ...] = ()

    def place(self, key: str) -> Place | None:
        """Where a setting or a table stands; None where the sheet does not say."""
        return dict(self.places).get(key)


def check_closing(books: Books, demands: Demands, others: list[Finding]) -> tuple[Finding, ...]:
    """Every demand that is not met; `others` are what the checks find in the workbook."""
    return (
        *_months(books, demands),
        *_equity(books, demands),
        *_report(books, demands),
        *_errors(others),
    )


def _months(books: Books, demands: Demands) -> list[Finding]:
    lacking = lacking_months(books)
    at = demands.place("ledger")
    return [found.g85_months_are_missing(at, books.year, lacking)] if lacking else []


def _equity(books: Books, demands: Demands) -> list[Finding]:
    at = demands.place("balances")
    if not books.own_balances:
        return [found.g86_balances_are_missing(at, books.year)]
    if not books.equity:
        where = demands.place("equity_accounts")
        return [found.g87_no_account_of_equity(where, books.year, books.equity_accounts)]
    proof = prove(books)
    told = [] if proof.held else [found.g88_equity_is_not_proved(at, books.year, proof)]
    stated, unit = demands.opening_equity, demands.budget_unit
    if stated is None or not agrees(stated, proof.opening, unit):
        where = demands.place("opening_equity")
        told.append(found.g89_opening_is_not_the_ledgers(where, stated, proof.opening, unit))
    return told


def _report(books: Books, demands: Demands) -> list[Finding]:
    decided, at = demands.annual_report_day, demands.place("annual_report_day")
    told = []
    if decided is None:
        told.append(found.g90_report_is_not_decided(at, books.year, "Årsredovisning beslutad"))
    elif not date(books.year, 12, 31) < decided <= demands.day:
        told.append(found.g91_report_day_is_impossible(at, books.year, decided, demands.day))
    if not demands.annual_report_decision.strip():
        at = demands.place("annual_report_decision")
        told.append(found.g90_report_is_not_decided(at, books.year, "Beslut om årsredovisning"))
    return told


def _errors(others: list[Finding]) -> list[Finding]:
    errors = [finding for finding in others if finding.level is Level.ERROR]
    return [found.g92_errors_are_open(errors)] if errors else []

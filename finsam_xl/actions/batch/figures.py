"""A workbook's own year in figures: each party's fees, the budget's sums, and equity."""

from __future__ import annotations

from finsam_xl.actions.batch.outcome import Figures
from finsam_xl.actions.checks.fees import NEEDS
from finsam_xl.actions.fees.fee_input import FeeInput, read_fee_input, reckon
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_exposed, is_whole
from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.budget.fees import FeeAmount, decided_amounts, fee_amounts
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.budget.summary import summarise
from finsam_xl.rules.fees.records import PARTIES


def figures(contents: Contents, plan: Plan | None) -> Figures:
    """What is known of the year; nothing where an identity number stops every report."""
    if is_exposed(contents):
        return Figures()
    fees = _fees(contents)
    if plan is None or not plan.lines:
        return Figures(fees)
    year = summarise(plan)[0]
    return Figures(fees, year.income, year.costs, year.opening_equity, year.closing_equity)


def _fees(contents: Contents) -> tuple[tuple[str, Kr], ...]:
    """Each party's fees of the year, as decided or else as reckoned; none where one is unknown."""
    if not all(is_whole(contents, name) for name in NEEDS):
        return ()
    given = read_fee_input(contents)
    if given.settings is None:
        return ()
    fees = _amounts(given, given.settings.year)
    parties = [party for party in PARTIES if any(fee.party == party for fee in fees)]
    return tuple(
        (party, total([fee.amount for fee in fees if fee.party == party])) for party in parties
    )


def _amounts(given: FeeInput, year: int) -> tuple[FeeAmount, ...]:
    reckoned = reckon(given).of(year)
    if reckoned:
        return fee_amounts(reckoned.fees)
    rows = tuple(row for row in given.rows if row.year == year)
    decided = all(row.decided_fee is not None for row in rows) and year not in given.lost
    return decided_amounts(rows) if decided else ()

"""Checks the fees among the budget's income lines: against the fees, the law and each other."""

from __future__ import annotations

from itertools import pairwise

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.money_units import one_of
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.fees import FeeAmount, in_budget_unit
from finsam_xl.rules.budget.findings import fees as found
from finsam_xl.rules.budget.records import BudgetLine, Plan
from finsam_xl.rules.fees.parties import party_amounts
from finsam_xl.rules.fees.records import MUNICIPALITY, STATE, FeeSettings, StateAllocation


def check_fee_lines(plan: Plan, fees: tuple[FeeAmount, ...]) -> tuple[Finding, ...]:
    """Typed income lines that are not the fee, and fees that no line has."""
    unit = plan.settings.budget_unit
    keys = dict(plan.years)
    rounded = in_budget_unit(fees, unit)
    return tuple(
        finding
        for fee, whole in zip(fees, rounded, strict=True)
        if fee.year in keys
        for finding in _fee(plan, keys[fee.year], fee, whole)
    )


def _fee(plan: Plan, key: str, fee: FeeAmount, whole: FeeAmount) -> tuple[Finding, ...]:
    unit = plan.settings.budget_unit
    lines = [line for line in plan.lines if _is_of(plan, line, fee.member)]
    if not lines:
        if not fee.amount:
            return ()
        at = _first_income(plan)
        return (found.g07_fee_lacks_a_line(at, fee.member, (whole.amount, fee.year), unit),)
    typed = total([line.amount(key) for line in lines])
    if all(line.given(key) is None for line in lines) or typed in {fee.amount, whole.amount}:
        return ()
    at = lines[0].at.cell(key)
    amounts = (typed, whole.amount, fee.year)
    return (found.g06_fee_line_differs(at, fee.member, amounts, unit),)


def _is_of(plan: Plan, line: BudgetLine, name: str) -> bool:
    member = plan.member_of(line)
    return member is not None and member.member == name


def _first_income(plan: Plan) -> Place | None:
    return next((line.at.cell("line") for line in plan.lines if line.is_income), None)


def party_lines(plan: Plan, party: str) -> tuple[BudgetLine, ...]:
    """The income lines that are fees of the party's members."""
    of = ((line, plan.member_of(line)) for line in plan.lines)
    return tuple(line for line, member in of if member and member.party == party)


def check_parties(plan: Plan) -> tuple[Finding, ...]:
    """Each year's lines of regions and municipalities against the state's: quarter to half."""
    return tuple(finding for year in plan.years for finding in _parties(plan, year))


def _parties(plan: Plan, of: tuple[int, str]) -> list[Finding]:
    (year, key), settings = of, plan.settings
    state = party_lines(plan, STATE)
    if not any(line.given(key) for line in state):
        return []
    allotted = total([line.amount(key) for line in state])
    allocation = StateAllocation(state[0].at, year, allotted, "", "", "", None, "")
    own = FeeSettings(year, MUNICIPALITY, settings.profile, settings.budget_unit)
    findings = []
    for party in party_amounts(allocation, own):
        lines = party_lines(plan, party.party)
        amount = total([line.amount(key) for line in lines])
        filled = lines and all(line.given(key) is not None for line in lines)
        if filled and abs(amount.kronor - party.exact) >= one_of(settings.budget_unit).kronor:
            at = lines[0].at.cell(key)
            findings.append(
                found.g08_party_differs_from_its_share(
                    at, party, (amount, year), settings.budget_unit
                )
            )
    return findings


def check_moves(plan: Plan) -> tuple[Finding, ...]:
    """Municipal fees that move from one year to the next though the state's line stands still.

    A unit up or down is rounding and is not told.
    """
    findings = []
    state, lines = party_lines(plan, STATE), party_lines(plan, MUNICIPALITY)
    unit = plan.settings.budget_unit
    for (year, key), (later, after) in pairwise(plan.years):
        still = total([each.amount(key) for each in state]) == total(
            [each.amount(after) for each in state]
        )
        moves = [_move(line, key, after) for line in lines if not line.comment]
        far = [move for move in moves if abs(move[2] - move[1]) > one_of(unit)]
        if state and still and far:
            at = lines[0].at.cell(after)
            findings.append(found.g09_shares_move(at, (year, later), far, unit))
    return tuple(findings)


def _move(line: BudgetLine, key: str, after: str) -> tuple[str, Kr, Kr]:
    return line.line.partition(",")[0], line.amount(key), line.amount(after)

"""A scenario of the state's allocation: what the plan becomes if all members' fees change."""

from __future__ import annotations

from fractions import Fraction
from math import gcd

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.money_units import one_of, part_of
from finsam_xl.rules.budget.fees import FeeAmount, can_share, nearest, shared
from finsam_xl.rules.budget.records import BudgetLine, Plan

_SIZES = (Kr.of(1), Kr(1))


class PartyLines(Frozen):
    """A party's fees in a year of the plan, and the income lines that they stand on."""

    lines: tuple[BudgetLine, ...]
    fees: tuple[FeeAmount, ...]


def with_allocation(plan: Plan, change: Fraction) -> Plan:
    """The plan with every member's fee changed by a part (−1/20: five percent less).

    Each party's change is one amount in the budget's unit, or in kronor or öre where its lines are
    as fine, shared by its lines' size. Where they have no sum to share, each line has its own part.
    """
    for year, key in plan.years:
        amounts = {
            line.at.row: fee.amount + more
            for party in party_fees(plan, (year, key))
            for line, fee, more in zip(
                party.lines, party.fees, _changes(party, change, plan), strict=True
            )
        }
        lines = tuple(
            line.with_amounts({key: amounts[line.at.row]}) if line.at.row in amounts else line
            for line in plan.lines
        )
        plan = plan._replace(lines=lines)
    return plan


def unshared_lines(plan: Plan) -> tuple[BudgetLine, ...]:
    """The fees below zero in any of the plan's years: their party has no sum to share."""
    below = {
        line.at.row: line
        for year in plan.years
        for party in party_fees(plan, year)
        for line, fee in zip(party.lines, party.fees, strict=True)
        if fee.amount < Kr(0)
    }
    return tuple(below.values())


def party_fees(plan: Plan, of: tuple[int, str]) -> tuple[PartyLines, ...]:
    """The fees that stand in the plan's lines in a (year, key), party by party."""
    year, key = of
    found: dict[str, list[tuple[BudgetLine, FeeAmount]]] = {}
    for line in plan.lines:
        member, amount = plan.member_of(line), line.given(key)
        if member is not None and amount is not None:
            fee = FeeAmount(year, line.line, member.party, amount, decided=False)
            found.setdefault(member.party, []).append((line, fee))
    return tuple(
        PartyLines(tuple(line for line, _ in pairs), tuple(fee for _, fee in pairs))
        for pairs in found.values()
    )


def _changes(party: PartyLines, change: Fraction, plan: Plan) -> tuple[Kr, ...]:
    amounts = [fee.amount for fee in party.fees]
    step = _step(amounts, one_of(plan.settings.budget_unit))
    if not can_share(party.fees):
        return tuple(part_of(amount, change, step) for amount in amounts)
    before = total(amounts).kronor
    whole = nearest(before * (1 + change), step) - nearest(before, step)
    parts = shared(abs(whole), party.fees, step)
    return parts if whole > 0 else tuple(-part for part in parts)


def _step(amounts: list[Kr], unit: Kr) -> Kr:
    """The budget's unit where all amounts are whole units, else kronor, else öre."""
    finest = gcd(*(amount.ore for amount in amounts))
    return next(size for size in (unit, *_SIZES) if finest % size.ore == 0)

"""Checks percentages that somebody has typed in the names of the municipalities' lines."""

from __future__ import annotations

import re
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr, total
from finsam_xl.rules.budget.fee_check import party_lines
from finsam_xl.rules.budget.findings import fees as found
from finsam_xl.rules.budget.records import BudgetLine, Plan
from finsam_xl.rules.fees.records import MUNICIPALITY

_PERCENT = re.compile(r"(\d{1,3}(?:,\d+)?)\s*%")
_WHOLE = Fraction(1)
_HALF_OF_A_TENTH = Fraction(5, 10_000)


def check_labels(plan: Plan) -> tuple[Finding, ...]:
    """Typed percentages that do not sum to a hundred, or do not fit the amounts of every year."""
    lines = party_lines(plan, MUNICIPALITY)
    labelled = [(line, share) for line in lines if (share := typed_share(line.line)) is not None]
    return (*_sum(labelled, lines), *_fit(labelled, lines, plan))


def typed_share(name: str) -> Fraction | None:
    """The percentage in a line's name as a part of 1: 82,9% av arb-bef. gives 829/1000."""
    match = _PERCENT.search(name)
    return Fraction(match[1].replace(",", ".")) / 100 if match else None


def _sum(
    labelled: list[tuple[BudgetLine, Fraction]], lines: tuple[BudgetLine, ...]
) -> tuple[Finding, ...]:
    """Told where every line has a percentage."""
    sum_ = sum((share for _, share in labelled), Fraction(0))
    if not labelled or len(labelled) < len(lines) or sum_ == _WHOLE:
        return ()
    names = [line.line.partition(",")[0] for line, _ in labelled]
    at = labelled[0][0].at.cell("line")
    return (found.g10_typed_shares_do_not_sum(at, sum_, names),)


def _fit(
    labelled: list[tuple[BudgetLine, Fraction]], lines: tuple[BudgetLine, ...], plan: Plan
) -> tuple[Finding, ...]:
    """The first line whose percentage is not its amount's, to a tenth, in every year."""
    for line, typed in labelled:
        shares = {year: _share(line, lines, key) for year, key in plan.years}
        misfits = {
            year: share
            for year, share in shares.items()
            if share is not None and abs(share - typed) > _HALF_OF_A_TENTH
        }
        if misfits:
            years = list(misfits)
            name = line.line.partition(",")[0]
            at, share = line.at.cell("line"), misfits[years[0]]
            return (found.g19_typed_share_does_not_fit(at, (name, typed), share, years),)
    return ()


def _share(line: BudgetLine, lines: tuple[BudgetLine, ...], key: str) -> Fraction | None:
    whole: Kr = total([each.amount(key) for each in lines])
    return Fraction(line.amount(key).ore, whole.ore) if whole else None

"""The guideline 60/30/10 (riktmärke): money by an intervention's type, in budget and outcome."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import ZERO, Kr, total
from finsam_xl.basics.swedish import percent
from finsam_xl.rules.budget.findings import guideline as found
from finsam_xl.rules.budget.findings.guideline import TypeShare
from finsam_xl.rules.budget.intervention_records import Guideline, Intervention
from finsam_xl.rules.budget.records import BudgetLine


def budget_by_intervention(lines: tuple[BudgetLine, ...], key: str) -> dict[str, Kr]:
    """Each intervention's costs in a column, without sign."""
    sums: dict[str, Kr] = {}
    for line in lines:
        if line.intervention and not line.is_income:
            sums[line.intervention] = sums.get(line.intervention, ZERO) - line.amount(key)
    return sums


def type_shares(
    amounts: Mapping[str, Kr],
    interventions: tuple[Intervention, ...],
    guidelines: tuple[Guideline, ...],
) -> tuple[TypeShare, ...]:
    """Each type's part of the money that interventions of a known type have; () without money.

    A type that the guideline has twice counts once, as its first row says.
    """
    guidelines = _each_type(guidelines)
    type_of = {row.intervention: row.type for row in interventions}
    by_type = {
        each.type: total([a for name, a in amounts.items() if type_of.get(name) == each.type])
        for each in guidelines
    }
    whole = total(list(by_type.values()))
    if whole <= ZERO:
        return ()
    return tuple(
        TypeShare(
            type=each.type,
            amount=by_type[each.type],
            share=Fraction(by_type[each.type].ore, whole.ore),
            guideline=each.share,
        )
        for each in guidelines
    )


def check_guideline(
    shares: tuple[TypeShare, ...], guidelines: tuple[Guideline, ...], what: str, unit: str
) -> tuple[Finding, ...]:
    """Told where a type's part differs from the guideline as it is printed, to a tenth.

    `what` names the money: "Budgeten 2018", "Utfallet t.o.m. april 2018".
    """
    if not guidelines:
        return ()
    at = guidelines[0].at.cell("share")
    own = _each_type(guidelines)
    twice = tuple(
        found.g113_type_has_two_guidelines(each.at.cell("type"), each.type)
        for each in guidelines
        if each not in own
    )
    sum_ = sum((each.share for each in own), Fraction(0))
    wrong = () if sum_ == 1 else (found.g33_guideline_does_not_sum(at, sum_),)
    off = any(percent(each.share) != percent(each.guideline) for each in shares)
    told = (found.g34_money_is_off_the_guideline(at, shares, what, unit),) if off else ()
    return (*twice, *wrong, *told)


def _each_type(guidelines: tuple[Guideline, ...]) -> tuple[Guideline, ...]:
    """The first row of each type."""
    first = {each.type: each for each in reversed(guidelines)}
    return tuple(each for each in guidelines if first[each.type] is each)

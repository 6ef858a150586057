"""The whole story of a fee on its line of the budget: the fee, and its way into the unit."""

from __future__ import annotations

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.fees import FeeAmount
from finsam_xl.rules.budget.records import BudgetLine
from finsam_xl.rules.budget.text import shown

_BUTTON = "Räkna om budget hämtar avgifterna från Avgifter"


class FeeOnLine(Frozen):
    """A fee, its line and column, what it is in the budget's unit, and how the fee came about."""

    fee: FeeAmount
    line: BudgetLine
    key: str
    amount: Kr
    steps: tuple[Step, ...]


def explain_fee_line(given: FeeOnLine, unit: str) -> Explanation:
    """How the amount of a member's line came about, and whether it stands there."""
    fee, stands = given.fee, given.line.given(given.key)
    figure = "tomt" if stands is None else shown(stands, unit)
    return Explanation(
        f"{given.line.line} {fee.year}",
        figure,
        given.line.at.cell(given.key),
        (*given.steps, *_in_unit(given, unit), *_not_here(given, unit)),
    )


def _in_unit(given: FeeOnLine, unit: str) -> tuple[Step, ...]:
    if given.amount == given.fee.amount:
        return ()
    told = (
        f"I budgetens enhet blir {given.fee.amount} {shown(given.amount, unit)}: partens summa"
        " avrundas till hela enheter, som delas med störst rest."
    )
    return (Step("", told, (), "Inställningen Enhet budget"),)


def _not_here(given: FeeOnLine, unit: str) -> tuple[Step, ...]:
    if given.line.given(given.key) == given.amount:
        return (Step("", f"{_BUTTON}.", (), ""),)
    told = f"Avgiften är nu {shown(given.amount, unit)}. {_BUTTON}."
    return (Step("", told, (), ""),)

"""The smallest plan that has each fault of lines, fees, result and equity."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.equity import EquityStep
from finsam_xl.rules.budget.fees import FeeAmount
from finsam_xl.rules.budget.plan_check import check_plan
from finsam_xl.rules.budget.records import Plan
from tests.rules.budget.printed import umea
from tests.rules.budget.test_umea_budget import LABELS
from tests.rules.budget.worksheet import SETTINGS, line, member, place, plan

Found = tuple[Finding, ...]
FEES = "Intäkter | | Håbo kommun | 305 | 305 | 305"
LADDER = (
    EquityStep(place("Trappa", 5, ("up_to", "share")), Kr.of(7_000_000), Fraction(20, 100)),
    EquityStep(place("Trappa", 6, ("up_to", "share")), Kr.of(14_000_000), Fraction(15, 100)),
    EquityStep(place("Trappa", 7, ("up_to", "share")), None, Fraction(10, 100)),
)


def told(text: str) -> Found:
    return check_plan(plan(text))


def labelled() -> Found:
    whole = umea()
    lines = tuple(each._replace(line=LABELS.get(each.line, each.line)) for each in whole.lines)
    return check_plan(whole._replace(lines=lines))


def overwritten() -> Found:
    whole = umea()
    row = whole.summary[5]._replace(budget=Kr.of(-1_147_000))
    return check_plan(whole._replace(summary=(row,)))


def with_fee(text: str) -> Found:
    habo = (member("Håbo kommun", "kommun"),)
    fee = FeeAmount(2021, "Håbo kommun", "kommun", Kr.of(303_834), decided=False)
    return check_plan(plan(text)._replace(members=habo), (fee,))


def without_equity() -> Found:
    return check_plan(plan(FEES, SETTINGS._replace(opening_equity=None)))


def slipped(*amounts: int) -> Found:
    """Lines of 50 tkr where 50 000 tkr stood the year before, and one that is as it was."""
    whole = plan("\n".join(f"Verksamheter | insatser | Insats {n} | -50" for n in range(3)))
    before = [
        line._replace(current_budget=Kr.of(1000 * a))
        for line, a in zip(whole.lines, amounts, strict=True)
    ]
    return check_plan(whole._replace(lines=tuple(before)))


def runs_out() -> Found:
    return told("Verksamheter | insatser | Torget | -2 041 | 0 | 0")


def high_ladder() -> Found:
    """2 040 of 11 379 tkr is 17,9 %, and the step up to 14 mkr is 15 %."""
    return check_plan(umea(), (), LADDER)


def twice() -> Plan:
    whole = plan("Verksamheter | insatser | Torget | -1 | -1 | -1")
    again = line(1, ["Verksamheter", "insatser", "Torget", "-2", "-2", "-2"])
    return whole._replace(lines=(*whole.lines, again))


CASES = {
    "G01": lambda: told("Verksamheter | insatser | Reserv | -50 | | "),
    "G02": lambda: told("Verksamheter | insatser | Torget | 50 | -50 | -50"),
    "G03": lambda: check_plan(twice()),
    "G04": lambda: told(" | insatser | Torget | -50 | -50 | -50"),
    "G05": lambda: told("Kansli och styrelse | | Lokalhyra | -85 | -90 | -95"),
    "G06": lambda: with_fee(FEES),
    "G07": lambda: with_fee("Intäkter | | Anställningsstöd | 305 | 305 | 305"),
    "G08": lambda: check_plan(umea()),
    "G09": lambda: check_plan(umea()),
    "G10": labelled,
    "G11": lambda: check_plan(umea()),
    "G12": lambda: told(FEES + "\nVerksamheter | insatser | Torget | -305 | -1 | -1"),
    "G13": without_equity,
    "G14": runs_out,
    "G15": high_ladder,
    "G16": lambda: check_plan(umea()),
    "G17": lambda: check_plan(umea()),
    "G67": lambda: slipped(-48, -50_000, -55),
    "G18": overwritten,
    "G19": labelled,
}

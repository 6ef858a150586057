"""What can be said of money by type, of co-financing and of applications."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import percent
from finsam_xl.rules.budget.intervention_records import CoFinancing
from finsam_xl.rules.budget.text import BUDGET_DECISION, shown

_GUIDELINE = "Förbundets eget riktmärke"


class TypeShare(Frozen):
    """What a type has of the money, and what the guideline says; parts of 1."""

    type: str
    amount: Kr
    share: Fraction
    guideline: Fraction


def g33_guideline_does_not_sum(at: Place, sum_: Fraction) -> Finding:
    """The guideline's parts are not a hundred percent together."""
    return Finding(
        "G33",
        Level.WARNING,
        at,
        f"Riktmärkets delar summerar till {percent(sum_)} men ska vara 100,0 %.",
        "Rätta procenttalen för insatsernas typer.",
        _GUIDELINE,
    )


def g113_type_has_two_guidelines(at: Place, type_: str) -> Finding:
    """Two rows of the guideline are of the same type; the first counts."""
    return Finding(
        "G113",
        Level.WARNING,
        at,
        f"Riktmärket har typen {type_} på två rader; bara den första räknas.",
        "Ta bort den rad som inte gäller.",
        _GUIDELINE,
    )


def g34_money_is_off_the_guideline(
    at: Place | None, shares: tuple[TypeShare, ...], what: str, unit: str
) -> Finding:
    """The money by type is not as the guideline says; it is a guideline, so this is no fault."""
    told = ", ".join(
        f"{each.type} {percent(each.share)} ({shown(each.amount, unit)}, riktmärke"
        f" {percent(each.guideline)})"
        for each in shares
    )
    return Finding(
        "G34",
        Level.NOTICE,
        at,
        f"{what} avviker från riktmärket: {told}.",
        "Du behöver inte göra något: riktmärket är mjukt. Berätta varför om styrelsen frågar.",
        _GUIDELINE,
    )


def g35_co_financing_in_the_budget(at: Place, line: str, row: CoFinancing, unit: str) -> Finding:
    """An income line has the intervention and the amount of a co-financing row."""
    return Finding(
        "G35",
        Level.WARNING,
        at,
        f"Posten {line} har samma insats och belopp som medfinansieringen från {row.party},"
        f" {shown(row.amount or Kr(0), unit)} {row.year}.",
        "Ta bort posten om det är medfinansiering: den visas bredvid budgeten, aldrig i den.",
        "Medfinansiering räknas aldrig in i budgeten; bidragen till förbundet är likvida medel",
    )


def g36_grants_differ_from_frame(
    at: Place, intervention: str, amounts: tuple[Kr, Kr], unit: str
) -> Finding:
    """The applications' grants are not what the intervention has been granted."""
    applied, granted = amounts
    return Finding(
        "G36",
        Level.WARNING,
        at,
        f"{intervention} har beviljats {shown(granted, unit)}, men äskandena säger"
        f" {shown(applied, unit)}.",
        "Rätta Beviljat här eller på bladet Äskanden.",
        BUDGET_DECISION,
    )

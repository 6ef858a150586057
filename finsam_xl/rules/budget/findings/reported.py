"""What can be wrong with a reported result and with the financial targets."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import decimal_text, plain_number
from finsam_xl.rules.dated_law import BUDGET, LIMITS

_CAUSES = "Listan över orsaker på bladet Redovisat"
_A_THOUSAND = 1000
_PLACES = 2


class Stated(Frozen):
    """A result as it was written, what it is in kronor, and what the books give (None: unknown)."""

    year: int
    result: Fraction
    unit: str
    kronor: Kr
    known: Kr | None


def g56_result_in_another_unit(at: Place, stated: Stated, larger: str) -> Finding:
    """A result is written in the wrong unit: −0,51 tkr where −0,51 mkr is meant."""
    written = f"{_number(stated.result)} {stated.unit}"
    if stated.known is not None:
        told = f"men bokföringen ger {stated.known}, ungefär tusen gånger fel."
    else:
        meant = plain_number(stated.result * _A_THOUSAND)
        told = (
            f"alltså {stated.kronor}; {_number(stated.result)} {larger} ({meant} {stated.unit}) är"
            " troligare."
        )
    return Finding(
        "G56",
        Level.WARNING,
        at,
        f"Resultatet för {stated.year} står som {written}, {told}",
        "Rätta beloppet eller enheten.",
        LIMITS.basis("unit_factor"),
    )


def g57_cause_contradicts_result(at: Place, year: int, told: tuple[str, str, str]) -> Finding:
    """A cause is given that has the other sign; `told` is cause, what it gives, the result."""
    cause, gives, result = told
    return Finding(
        "G57",
        Level.WARNING,
        at,
        f"Orsaken till {result}et {year} är {cause}, men {cause} ger {gives}.",
        "Välj en annan orsak, eller kontrollera resultatets tecken.",
        _CAUSES,
    )


def g58_target_cannot_be_followed(at: Place, target: str) -> Finding:
    """A financial target has no measure or no value."""
    return Finding(
        "G58",
        Level.NOTICE,
        at,
        f"Det finansiella målet {target} saknar mått eller målvärde, så det går inte att"
        " följa upp.",
        "Fyll i Mått och Målvärde.",
        BUDGET.paragraph("plan_years", date(2018, 1, 1)),
    )


def g59_no_financial_target() -> Finding:
    """The plan has no financial target."""
    return Finding(
        "G59",
        Level.NOTICE,
        None,
        "Budgeten har inget finansiellt mål.",
        "Skriv minst ett mål på bladet Mål.",
        BUDGET.paragraph("plan_years", date(2018, 1, 1)),
    )


def _number(value: Fraction) -> str:
    return decimal_text(value, _PLACES) if value.denominator != 1 else plain_number(value)

"""The smallest reported results and financial targets that have each fault."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.budget.reported import (
    FinancialTarget,
    ReportedResult,
    check_reported,
    check_targets,
)
from tests.rules.budget.worksheet import place

Found = tuple[Finding, ...]


def reported(result: str, unit: str, cause: str) -> Found:
    at = place("Redovisat", 5, ("year", "result", "unit", "cause"))
    return check_reported((ReportedResult(at, 2015, Fraction(result), unit, cause),), {})


def target() -> Found:
    at = place("Finansiella mål", 5, ("target",))
    return check_targets((FinancialTarget(at, "Eget kapital i balans", "", None),))


CASES = {
    "G56": lambda: reported("-0.51", "tkr", ""),
    "G57": lambda: reported("-0.51", "mkr", "ej förbrukade medel"),
    "G58": target,
    "G59": lambda: check_targets(()),
}

"""Reported results (redovisat) and financial targets: units, causes, and what can't be followed."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.money_units import KRONOR_IN, to_nearest
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.findings import reported as found
from finsam_xl.rules.fees.unit_slip import is_unit_slip

_LARGER = {"kr": "tkr", "tkr": "mkr"}
SURPLUS, DEFICIT = "överskott", "underskott"
CAUSES = {
    "ej förbrukade medel": SURPLUS,
    "lägre kostnader": SURPLUS,
    "högre intäkter": SURPLUS,
    "högre kostnader": DEFICIT,
    "lägre intäkter": DEFICIT,
    "eget kapital används": DEFICIT,
}
"""Each cause in the sheet's list, and the result that it gives."""


class ReportedResult(Frozen):
    """A year's reported result as it was written, with the unit it was written in."""

    at: RowPlace
    year: int
    result: Fraction
    unit: str
    cause: str = ""

    @property
    def kronor(self) -> Fraction:
        """The result in kronor, exact."""
        return self.result * KRONOR_IN.get(self.unit, 1)


class FinancialTarget(Frozen):
    """A financial target (finansiellt mål): what is measured, the target's value, the outcome."""

    at: RowPlace
    target: str
    measure: str
    target_value: Fraction | None
    actual: Fraction | None = None


def check_reported(
    rows: tuple[ReportedResult, ...], known: Mapping[int, Kr]
) -> tuple[Finding, ...]:
    """Results in the wrong unit, and causes that give the other sign.

    `known` are results that the books give, by year; without one, a result of less than one of
    its own unit is asked about: −0,51 tkr is 510 kr.
    """
    findings = []
    for row in rows:
        own = known.get(row.year)
        if _slips(row, own):
            at = row.at.cell("result")
            larger = _LARGER.get(row.unit, "")
            findings.append(found.g56_result_in_another_unit(at, _told(row, own), larger))
        effect = CAUSES.get(row.cause)
        sign = SURPLUS if row.result > 0 else DEFICIT
        if effect and row.result and effect != sign:
            told = (row.cause, effect, sign)
            findings.append(
                found.g57_cause_contradicts_result(row.at.cell("cause"), row.year, told)
            )
    return tuple(findings)


def _slips(row: ReportedResult, known: Kr | None) -> bool:
    if known is not None:
        return is_unit_slip(abs(row.kronor), abs(known).kronor)
    return row.unit == "tkr" and 0 < abs(row.result) < 1


def _told(row: ReportedResult, known: Kr | None) -> found.Stated:
    return found.Stated(row.year, row.result, row.unit, to_nearest(row.kronor, Kr.of(1)), known)


def check_targets(targets: tuple[FinancialTarget, ...]) -> tuple[Finding, ...]:
    """Targets without measure or value; and that there are none at all."""
    if not targets:
        return (found.g59_no_financial_target(),)
    return tuple(
        found.g58_target_cannot_be_followed(each.at.cell("target"), each.target)
        for each in targets
        if not each.measure.strip() or each.target_value is None
    )

"""Every formula keeps to the words that Excel 2016, Calc and our own reckoning share."""

from __future__ import annotations

from finsam_xl.builder.formula_lint import faults
from tests.builder.built import formulas


def test_every_formula_of_the_workbook_is_on_the_list() -> None:
    found = [f"{where}: {fault}" for where, formula in formulas() for fault in faults(formula)]
    assert not found


def test_the_workbook_has_formulas_of_every_kind() -> None:
    kinds = {where.split(" ")[-1] for where, _ in formulas() if ":" in where}
    assert {"f", "formula", "formula1", "formula2"} <= kinds

"""Every formula keeps to the words that Excel 2016, Calc and our own reckoning share."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.builder.built import formulas

EVERYWHERE = frozenset(
    "SUM SUMIFS IF ROUND COUNTIFS ADDRESS ROW COLUMN HYPERLINK AND OR".split()  # noqa: SIM905
)
ONLY_IN_LISTS = frozenset({"INDEX"})
_TEXT = re.compile(r'"(?:[^"]|"")*"')
_FUNCTION = re.compile(r"([A-Za-z_][\w.]*)\(")
_NUMBERS_COMPARED = re.compile(r"(?<![<>=])(<>|<=|>=|=|<|>)(?!=)")


def faults(where: str, formula: str) -> Iterator[str]:
    """What the lint has against a formula."""
    bare = _TEXT.sub('""', formula)
    allowed = EVERYWHERE | (ONLY_IN_LISTS if ": formula1" in where else frozenset())
    yield from (f"{where}: {name}" for name in _FUNCTION.findall(bare) if name not in allowed)
    if "[" in bare:
        yield f"{where}: names a table or another file"
    if "#REF!" in bare:
        yield f"{where}: points nowhere"
    for sign in _NUMBERS_COMPARED.finditer(bare):
        rest = bare[sign.end() :]
        if not rest.startswith(('""', "ROUND(", "0")):
            yield f"{where}: compares without ROUND"


def test_every_formula_of_the_workbook_is_on_the_list() -> None:
    found = [fault for where, formula in formulas() for fault in faults(where, formula)]
    assert not found


def test_the_workbook_has_formulas_of_every_kind() -> None:
    kinds = {where.split(" ")[-1] for where, _ in formulas() if ":" in where}
    assert {"f", "formula", "formula1", "formula2"} <= kinds


@pytest.mark.parametrize(
    ("where", "formula", "told"),
    [
        ("x: f", "VLOOKUP(A1,B1:C9,2)", "VLOOKUP"),
        ("x: f", "SUM(tblAvgifter[Avgift])", "names a table"),
        ("x: f", "INDEX(A1:A9,2)", "INDEX"),
        ("x: formula", "A1=B1", "without ROUND"),
        ("x: formula1", "Blad!A1:INDEX(Blad!A1:A9,OFFSET(A1,1,1))", "OFFSET"),
        ("x: f", "SUM(#REF!)", "nowhere"),
    ],
)
def test_the_lint_sees_a_planted_fault(where: str, formula: str, told: str) -> None:
    assert told in " ".join(faults(where, formula))

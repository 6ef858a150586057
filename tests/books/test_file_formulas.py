"""Formulas as they stand in each cell, shared ones written out as Excel would show them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.formula.translate import Translator

from finsam_xl.basics.place import column_letters
from finsam_xl.books.file.parts.shared_formula import shifted
from tests.books.file_fixture import FEES, REPORT, SHEET1, rewritten, rich, swap

FORMULAS = [
    "A1+$B$2*C$3-$D4",
    "SUM(A1:B2,$C$1:D10)",
    'IF(A1="B2 ""C3""",LOG10(A2),D5)',
    "'Blad A1'!B2+Blad1!C3+ABC12!D4",
    "SUM(A:C)+SUM($A:D)+SUM(1:3)+SUM($1:5)",
    "tblA[Kol A1]+tblA[[#This Row],[B2]]",
    "TAX2024+momssats+_xlfn.XLOOKUP(A1,B:B,C:C)",
    "Å1+ÅR2024+A1å",
    "1E5+A1%",
    "{1,2;3,4}+A1",
    "#REF!+A1",
    "[1]Blad!A1",
    "A1:INDEX(B:B,3)",
    "-A1^2&B2",
]
SAFE = [FORMULAS[n] for n in (0, 1, 2, 4, 8, 9, 13)]


@pytest.mark.parametrize(
    ("formula", "moved"),
    [
        (FORMULAS[0], "B3+$B$2*D$3-$D6"),
        (FORMULAS[1], "SUM(B3:C4,$C$1:E12)"),
        (FORMULAS[2], 'IF(B3="B2 ""C3""",LOG10(B4),E7)'),
        (FORMULAS[3], "'Blad A1'!C4+Blad1!D5+ABC12!E6"),
        (FORMULAS[4], "SUM(B:D)+SUM($A:E)+SUM(3:5)+SUM($1:7)"),
        (FORMULAS[5], FORMULAS[5]),
        (FORMULAS[6], "TAY2026+momssats+_xlfn.XLOOKUP(B3,C:C,D:D)"),
        (FORMULAS[7], FORMULAS[7]),
        (FORMULAS[8], "1E5+B3%"),
        (FORMULAS[9], "{1,2;3,4}+B3"),
        (FORMULAS[10], "#REF!+B3"),
        (FORMULAS[11], "[1]Blad!B3"),
        (FORMULAS[12], "B3:INDEX(C:C,3)"),
        (FORMULAS[13], "-B3^2&C4"),
    ],
)
def test_a_formula_two_rows_down_and_one_column_right(formula: str, moved: str) -> None:
    assert shifted(formula, 2, 1) == moved


def test_a_reference_moved_off_the_sheet_is_an_error() -> None:
    assert shifted("A1+B2", -1, 0) == "#REF!+B1"
    assert shifted("A1+$A2", 0, -1) == "#REF!+$A2"
    assert shifted("XFD1048576", 1, 0) == "#REF!"


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(SAFE), st.integers(0, 900), st.integers(0, 60))
def test_shifted_as_openpyxl_does(formula: str, down: int, right: int) -> None:
    target = f"{column_letters(5 + right)}{5 + down}"
    expected = Translator(f"={formula}", "E5").translate_formula(target)
    assert f"={shifted(formula, down, right)}" == expected


def test_shared_and_array_formulas_are_told_in_each_cell(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    for row in (5, 6):
        rewritten(path, {SHEET1: swap(f"<f>ROUND(B{row}*2,0)</f>", '<f t="shared" si="3"/>')})
    master = '<f t="shared" ref="D4:D6" si="3">ROUND(B4*2,0)'
    rewritten(path, {SHEET1: swap("<f>ROUND(B4*2,0)", master)})
    array = swap("<f>A1*momssats</f>", '<f t="array" ref="B2">A1*momssats</f>')
    rewritten(path, {"xl/worksheets/sheet2.xml": array})
    found = book.formulas([FEES, REPORT])
    assert found["tblAvgifter"].columns[3] == tuple(f"=ROUND(B{row}*2,0)" for row in (4, 5, 6))
    assert found["tblAvgifter"].columns[0] == (None, None, None)
    assert found["rapport"].columns[1][1] == "=A1*momssats"
    assert found["rapport"].columns[1][2] == '=IF(A1>0,"ja","")'

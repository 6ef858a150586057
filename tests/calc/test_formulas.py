"""Formulas between Excel's way of writing them and LibreOffice's own."""

from __future__ import annotations

import pytest

from finsam_xl.calc.formulas import to_calc, to_excel

PAIRS = [
    ("=SUM(A1:B2,1.5)", "=SUM(A1:B2;1.5)"),
    ("='Min flik'!A1", "=$'Min flik'.A1"),
    ("=Blad1!A1+Blad1!$B$2", "=$Blad1.A1+$Blad1.$B$2"),
    ("='Åsa''s'!A1", "=$'Åsa''s'.A1"),
    ("=SUM({1,2;3,4})", "=SUM({1;2|3;4})"),
    ('=A1&"a,b;c!{x}"', '=A1&"a,b;c!{x}"'),
    ("=tblX[[#This Row],[A, b]]", "=tblX[[#This Row];[A, b]]"),
    ("=SUM(tblX[Kol, två])", "=SUM(tblX[Kol, två])"),
    ("=SUM(tblX[[A]:[B]])", "=SUM(tblX[[A]:[B]])"),
    ("=Data!A:A", "=$Data.A:A"),
]


@pytest.mark.parametrize(("excel", "calc"), PAIRS)
def test_both_ways(excel: str, calc: str) -> None:
    assert to_calc(excel) == calc
    assert to_excel(calc) == excel


def test_excels_short_form_of_this_row_is_written_in_full() -> None:
    assert to_calc("=tblX[@Kol]*tblX[@[Kol två]]") == (
        "=tblX[[#This Row];[Kol]]*tblX[[#This Row];[Kol två]]"
    )

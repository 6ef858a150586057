"""What a formula says tells whether the engine's result can be trusted."""

from __future__ import annotations

import pytest

from finsam_xl.books.file.reckoning.judged import (
    NOT_READ,
    OTHER_FILE,
    RANGE_AS_VALUE,
    SEVERAL_SHEETS,
    Stands,
    judged,
    levelled,
)


def causes(formula: str, stands: Stands = Stands.AS_VALUE) -> tuple[str, ...]:
    return judged(levelled(formula), stands).causes


@pytest.mark.parametrize(
    "formula",
    [
        "SUM(A1:B9,$C$1,Blad2!D:D)",
        'IF(A1="","",ROUND(SUMIFS(B1:B9,A1:A9,A1,C1:C9,"<>"),2))',
        "COUNTIFS('Blad å'!A1:A9,A1)",
        "INDEX(B1:B9,MATCH(A1,A1:A9,0))",
        "VLOOKUP(A1,A1:C9,3,FALSE)",
        "SUMPRODUCT((A1:A9>1)*B1:B9)",
        'SUMPRODUCT(--(A1:A9="x"),B1:B9)',
        '-A1^2&"x"',
        "A1%+1",
        "tblX[[#This Row],[Kol a]]*2",
        "SUM(tblX[Kol])",
        "ADDRESS(ROW(),COLUMN(),4)",
        "IFERROR(1/0,#N/A)",
        "IF(A1,,2)",
        "sum(a1:a3)",
    ],
)
def test_what_every_program_reckons_alike_is_trusted(formula: str) -> None:
    assert causes(formula) == ()


@pytest.mark.parametrize(
    ("formula", "cause"),
    [
        ("_xlfn.XLOOKUP(A1,B:B,C:C)", "XLOOKUP"),
        ("_xlfn._xlws.SORT(A1:A3)", "SORT"),
        ('TEXT(A1,"0")', "TEXT"),
        ("IF(A1,WEBSERVICE(B1))", "WEBSERVICE"),
        ("FINNSINTE()", "FINNSINTE"),
        ("SUM(A1", NOT_READ),
        ("", NOT_READ),
        ("SUM([/A1])", NOT_READ),
        ("(" * 5000 + "1" + ")" * 5000, NOT_READ),
        ("[1]Blad!A1", OTHER_FILE),
        ("'[bok.xlsx]Blad 1'!A1", OTHER_FILE),
        ("SUM(Blad1:Blad3!A1)", SEVERAL_SHEETS),
        ("A1:A3*2", RANGE_AS_VALUE),
        ("A1:A3", RANGE_AS_VALUE),
        ("ROUND(A1:A3,0)", RANGE_AS_VALUE),
        ("SUM(IF(A1:A3>1,A1:A3))", RANGE_AS_VALUE),
        ("SUM(A1:A3*2)", RANGE_AS_VALUE),
        ("SUMIFS(A1:A3,B1:B3,C1:C3)", RANGE_AS_VALUE),
        ("SUMPRODUCT(IF(A1:A3>1,1))", RANGE_AS_VALUE),
        ("tblX[Kol]*2", RANGE_AS_VALUE),
        ("tblX[[#This Row],[A]:[B]]", RANGE_AS_VALUE),
        ("{1,2}+1", RANGE_AS_VALUE),
        ("A1#", RANGE_AS_VALUE),
        ("@A1:A3", RANGE_AS_VALUE),
        ("SUM(A1:INDEX(B1:B9,2))", RANGE_AS_VALUE),
        ("SUM((A1,B2))", RANGE_AS_VALUE),
        ("A1:B2 B1:C3", RANGE_AS_VALUE),
    ],
)
def test_what_the_engine_may_get_wrong_is_not(formula: str, cause: str) -> None:
    assert cause in causes(formula)


@pytest.mark.parametrize("formula", ["A1:A3*2", "SUM(IF(A1:A3>1,A1:A3*2))", "{1;2}+A1:A2"])
def test_an_array_formula_may_reckon_ranges(formula: str) -> None:
    assert causes(formula, Stands.IN_ARRAY) == ()
    assert causes(f"SUM({formula})", Stands.IN_ARRAY) == ()
    assert causes(f"TEXT(1,0)&{formula}", Stands.IN_ARRAY) == ("TEXT",)


@pytest.mark.parametrize(
    "formula", ["SUM(ABS(A1:A3))", "SUM(ISNUMBER(A1:A3)*1)", "ROUND(A1:A3*2,0)"]
)
def test_but_not_through_functions_of_one_value(formula: str) -> None:
    assert causes(formula, Stands.IN_ARRAY) == (RANGE_AS_VALUE,)


def test_names_are_told_by_where_they_stand() -> None:
    found = judged("SUM(alla)+moms*Blad1!egen", Stands.AS_VALUE)
    assert (found.names, found.values) == (("alla",), ("moms", "Blad1!egen"))


def test_every_cause_is_told_once() -> None:
    assert causes("TEXT(A1,1)&TEXT(A2,1)&FIXED(A3)") == ("TEXT", "FIXED")


@pytest.mark.parametrize(
    ("formula", "told"),
    [
        ("A1=B1", (True, True, False)),
        ('IF(A1<>"Å",1)', (True, False, False)),
        ("A1&B1>C1", (True, True, False)),
        ('A1="x"', (False, False, False)),
        ("A1>0", (False, False, True)),
        ("0=A1", (False, False, True)),
        ("A1-B1=0", (False, True, False)),
        ("A1=0.3", (False, True, False)),
        ("SUM(A1:A3)>=100", (False, True, False)),
        ("ROUND(A1,2)=COUNT(B1:B9)", (True, False, False)),
        ("A1+B1=C1", (False, True, False)),
        ("SUM(A1:A3)", (False, False, False)),
    ],
)
def test_what_is_compared(formula: str, told: tuple[bool, bool, bool]) -> None:
    """Maybe two texts; maybe two numbers that are almost equal; a cell with zero."""
    said = judged(levelled(formula), Stands.AS_VALUE)
    assert (said.compares, said.is_close, said.is_zero) == told


def test_formulas_that_differ_in_rows_alone_are_one() -> None:
    assert levelled("SUM($B$8:B2007)&Blad2!A10&tbl24[Kol 9]&LOG10(A5)&moms25") == (
        "SUM($B$1:B1)&Blad2!A1&tbl24[Kol 9]&LOG10(A1)&moms25"
    )

"""The lint sees each kind of formula that some program would not take."""

from __future__ import annotations

import pytest

from finsam_xl.builder.formula_lint import faults


@pytest.mark.parametrize(
    "formula",
    [
        '=IF(COUNTIFS($G$8:$G$2007,"<>")=0,"",ROUND(SUM($G$8:$G$2007),2))',
        '=IF(Inställningar!$L$5="tkr","Belopp i tusental (tkr)","Belopp i kronor")',
        '=IFERROR(INDEX($B$8:$B$2007,MATCH($C9,$D$8:$D$2007,0)),"")',
        "=C9<>ROUND(C9,0)",
        "=A1>=10",
        '=Blad!$B$6:INDEX(Blad!$B$6:$B$1005,COUNTIFS(Blad!$B$6:$B$1005,"<>"))',
        "=_xlfn.IFNA(A1,0)",
        '=HYPERLINK("#\'"&G5&"\'!"&H5,"Gå till; läs [mer] (nu)")',
    ],
)
def test_what_all_programs_take(formula: str) -> None:
    assert list(faults(formula)) == []


@pytest.mark.parametrize(
    ("formula", "told"),
    [
        ("=XLOOKUP(A1,B1:B9,C1:C9)", "XLOOKUP is not on the allow-list"),
        ('=TEXT(A1,"0")', "TEXT is not on the allow-list"),
        ("=Blad!A1:INDEX(Blad!A1:A9,OFFSET(A1,1,1))", "OFFSET is not on the allow-list"),
        ("=IFNA(A1,0)", "IFNA lacks _xlfn."),
        ("=SUM(tblAvgifter[Avgift])", "names a table or another file"),
        ("=[1]Blad!A1", "names a table or another file"),
        ("=SUM(A1;B1)", "has a semicolon between arguments"),
        ("=SUM(#REF!)", "points nowhere"),
        ("=A1=B1", "compares without ROUND: =B1"),
        ("=IF(A1>0.3,1,2)", "compares without ROUND: >0.3,1,2)"),
        ('=IF(A1="Övrigt",1,2)', 'compares without ROUND: ="å",1,2)'),
        ("=SUM(" + "A1," * 3000 + "A1)", "is too long for Excel"),
        ('=IF(A1="","' + "x" * 256 + '","")', "holds a text too long for Excel"),
    ],
)
def test_what_some_program_would_not(formula: str, told: str) -> None:
    assert list(faults(formula)) == [told]

"""What actions do to a workbook, one small batch of edits each."""

from __future__ import annotations

from datetime import date, datetime

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.basics.place import Place, split_address

YES = (True,)

TEXTS = (
    *("=1+1", "+46 8", "-", "- 5", "@ett", "'abc", "''", "001", "2014:18", "mars 2016", "1 maj"),
    *("1e5", "1E5", "TRUE", "SANT", "falskt", "12/3", "1-2", "10 %", "5 kr", "1 234,50", "12.5"),
    *("#N/A", "#REF!", "#SAKNAS!", "åäö ÅÄÖ", " inled", "  5", "slut ", "två\nrader", "<&>\"'"),
    *("_x000D_", "\t5", "8:30", "2026-01-15", "(5)", "$5", "€5", "½", "😀", "0", "NaN", "inf"),
)


def cell(sheet: str, address: str) -> Place:
    return Place(sheet, *split_address(address))


def row(*contents: CellValue | FormulaText) -> tuple[CellValue | FormulaText, ...]:
    return contents


_FEES = (
    row("Staten", 0.5, FormulaText("=ROUND(C4*1000,0)"), date(2026, 2, 28)),
    row("Region Å", 0.25, FormulaText("=ROUND(C5*1000,0)"), None),
    row("Kommun Ä", 0.125, FormulaText("=ROUND(C6*1000,0)"), date(2027, 2, 28)),
    row("Kommun Ö", 0.125, FormulaText("=ROUND(C7*1000,0)"), date(2028, 2, 29)),
    row("", None, None, None),
)

SCENARIOS: dict[str, tuple[Edit, ...]] = {
    "a number": (Value(cell("Avgifter", "C4"), 0.4375),),
    "a whole number": (Value(cell("Blandat", "B3"), 2),),
    "a truth value": (Value(cell("Blandat", "C5"), value=False),),
    "a number where a truth value stood": (Value(cell("Blandat", "C3"), 1),),
    "a date": (Value(cell("Avgifter", "E5"), date(2024, 2, 29)),),
    "a moment": (Value(cell("Blandat", "D4"), datetime.fromisoformat("2026-03-02 16:45:30")),),
    "a text beside codes": (Text(cell("Avgifter", "I5"), "två"),),
    "a text of digits": (Text(cell("Avgifter", "H4"), "002"),),
    "a text where a number stood": (Text(cell("Blandat", "B4"), "12 OOO"),),
    "a number where a text stood": (Value(cell("Blandat", "A4"), 3.5),),
    "an empty text": (Text(cell("Blandat", "A3"), ""),),
    "a formula": (Formula(cell("Avgifter", "C6"), FormulaText("=1-C4-C5")),),
    "a formula over another sheet": (
        Formula(cell("Summor", "C6"), FormulaText("=SUM(Avgifter!C4:C6)*2")),
    ),
    "a formula that gives text": (
        Formula(cell("Summor", "C6"), FormulaText('=Avgifter!B4&" – åäö"')),
    ),
    "a value where a formula stood": (Value(cell("Avgifter", "D5"), 99.5),),
    "a clear": (Clear(cell("Avgifter", "B5")), Clear(cell("Avgifter", "E4"))),
    "a clear of a formula": (Clear(cell("Summor", "C2")),),
    "a named cell": (Text(cell("Avgifter", "H1"), "Fördelat 2026-01-15"),),
    "a whole block": (
        Text(cell("Summor", "B2"), "Rubrik"),
        Value(cell("Summor", "C2"), 1),
        Text(cell("Summor", "B3"), "Summa"),
        Formula(cell("Summor", "C3"), FormulaText("=SUM(C2:C2)")),
        Clear(cell("Summor", "B4")),
        Clear(cell("Summor", "C4")),
    ),
    "scattered cells on three sheets": (
        Value(cell("Avgifter", "C4"), 0.1),
        Value(cell("Avgifter", "C6"), 0.2),
        Value(cell("Blandat", "B7"), 0.3),
        Text(cell("Summor", "B5"), "x"),
    ),
    "the same cell twice": (
        Value(cell("Blandat", "B3"), 5),
        Text(cell("Blandat", "B3"), "sist"),
    ),
    "more rows": (ReplaceRows("tblAvgifter", _FEES),),
    "more rows beside another table": (
        ReplaceRows("tblKoder", (("003", "tre"), ("2015:1", "fyra"), ("05", "fem"))),
    ),
    "fewer rows": (ReplaceRows("tblAvgifter", _FEES[:1]),),
    "as many other rows": (ReplaceRows("tblAvgifter", _FEES[1:4]),),
    "no rows": (ReplaceRows("tblAvgifter", ()),),
    "no rows beside another table": (ReplaceRows("tblKoder", ()),),
    "rows of every kind": (
        ReplaceRows("tblBlandat", (row("=A1", 5, *YES, date(2026, 1, 1), CellError("#N/A")),)),
    ),
    "all sorts of texts": (ReplaceRows("tblHelt", tuple((text,) for text in TEXTS)),),
    "many rows": (ReplaceRows("tblHelt", tuple((float(n),) for n in range(500))),),
    "two tables of one sheet": (
        ReplaceRows("tblAvgifter", _FEES[:4]),
        ReplaceRows("tblKoder", (("9", None),)),
    ),
    "a cell and then rows": (
        Value(cell("Avgifter", "C4"), 0.75),
        ReplaceRows("tblKoder", (("9", None),)),
        Text(cell("Avgifter", "H1"), "Klar"),
    ),
    "rows and then a cell among them": (
        ReplaceRows("tblKoder", (("9", None), ("10", None), ("11", None))),
        Text(cell("Avgifter", "I6"), "elva"),
    ),
    "fewer rows and then a cell where they were": (
        ReplaceRows("tblAvgifter", _FEES[:1]),
        Text(cell("Avgifter", "B6"), "kvar"),
    ),
    "rows twice": (
        ReplaceRows("tblKoder", (("9", None), ("10", None), ("11", None))),
        ReplaceRows("tblKoder", (("12", None),)),
    ),
}

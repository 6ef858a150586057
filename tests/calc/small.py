"""The small workbook of these tests.

    Blad1     A        B      C                D      E
        1     Kol      Två    Summa                   =SUM(tblX[Summa])
        2     1        2      =Kol*0,25               ='Min flik'!A1+1.5
        3     3        4      =Kol*0,25               =A2>1
        4     5        6      =Kol*0,25               TRUE
        5                                             =NA()
        6                                             =1/0
        7                                             2026-03-01
        8                                             text, with format @
        9                                             5, with format #,##0

A1:C4 is the table tblX; Perioder is 'Min flik'!A1:A3; lokal is Blad1's own name for A1.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import xlsxwriter

SUM = "=ROUND(tblX[[#This Row],[Kol]]*0.25,2)"


def workbook(target: Path) -> Path:
    with xlsxwriter.Workbook(target) as book:
        sheet, other = book.add_worksheet("Blad1"), book.add_worksheet("Min flik")
        columns = [{"header": "Kol"}, {"header": "Två"}, {"header": "Summa", "formula": SUM}]
        data = [[1, 2], [3, 4], [5, 6]]
        sheet.add_table("A1:C4", {"name": "tblX", "columns": columns, "data": data})
        formulas = ("=SUM(tblX[Summa])", "='Min flik'!A1+1.5", "=A2>1", None, "=NA()", "=1/0")
        for row, formula in enumerate(formulas):
            if formula:
                sheet.write_formula(row, 4, formula)
        _constants(book, sheet)
        other.write("A1", 7)
        book.define_name("Perioder", "='Min flik'!$A$1:$A$3")
        book.define_name("Blad1!lokal", "=Blad1!$A$1")
    return target


def _constants(book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet) -> None:
    formats = {code: book.add_format({"num_format": code}) for code in ("yyyy-mm-dd", "@", "#,##0")}
    sheet.write_boolean("E4", True)  # noqa: FBT003 - it is the value itself
    sheet.write_datetime("E7", date(2026, 3, 1), formats["yyyy-mm-dd"])
    sheet.write_string("E8", "text", formats["@"])
    sheet.write_number("E9", 5, formats["#,##0"])

"""The least workbook and add-in whose button reaches Python."""

from __future__ import annotations

import io
from pathlib import Path

import xlsxwriter

from finsam_xl.builder.project import project

BUTTONS = """Attribute VB_Name = "Knappar"
Option Explicit

Public Sub Halsa()
    Application.Run "finsam.xlam!Tryck", "halsa"
End Sub

Public Sub Falla()
    Application.Run "finsam.xlam!Tryck", "falla"
End Sub
"""
ADDIN = """Attribute VB_Name = "Finsam"
Option Explicit

Public Sub Tryck(knapp As String)
    RunPython "from tests.calc import pressed; pressed." & knapp & "()"
End Sub
"""
REAL = """Attribute VB_Name = "xlwings"
Option Explicit

Public Sub RunPython(PythonCommand As String)
    Err.Raise 5
End Sub
"""


def workbook(target: Path) -> Path:
    """A sheet with two buttons: one that greets and one that fails."""
    with xlsxwriter.Workbook(target) as book:
        book.set_vba_name("ThisWorkbook")
        sheet = book.add_worksheet("Översikt")
        sheet.set_vba_name("Oversikt")
        sheet.write_row("A1", ["Hälsning", "", "Antal"])
        for row, label in ((3, "Hälsa"), (7, "Falla")):
            macro = label.replace("ä", "a")
            where = {"macro": macro, "caption": label, "width": 160, "height": 40}
            sheet.insert_button(row, 1, where)
        _carry(book, ["Oversikt"], {"Knappar": BUTTONS})
    return target


def addin(target: Path) -> Path:
    """An add-in with `Tryck`, and an `xlwings` that must have been replaced."""
    with xlsxwriter.Workbook(target.with_suffix(".xlsm")) as book:
        book.set_vba_name("ThisWorkbook")
        book.add_worksheet("Blad1").set_vba_name("Blad1")
        _carry(book, ["Blad1"], {"Finsam": ADDIN, "xlwings": REAL})
    return target.with_suffix(".xlsm").rename(target)


def _carry(book: xlsxwriter.Workbook, sheets: list[str], modules: dict[str, str]) -> None:
    book.add_vba_project(io.BytesIO(project(sheets, modules)), is_stream=True)

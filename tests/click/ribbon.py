"""The ribbon's one callback, called as Office calls it: with a control that has an ID."""
# ruff: noqa: N802, D102 - the protocols' names are UNO's

from __future__ import annotations

from typing import Protocol, cast

from finsam_xl.calc.desktop import Desktop
from finsam_xl.office.objects import SpreadsheetDocument

_MODULE = "Band"
_BASIC = """
Type Kontroll
  ID As String
End Type

Public Sub Ikon(knapp As String)
  Dim control As Kontroll
  control.ID = knapp
  Ribbon_Tryck control
End Sub
"""


class Script(Protocol):
    """A Basic routine that can be called."""

    def invoke(
        self, given: tuple[str, ...], places: tuple[int, ...], out: tuple[str, ...]
    ) -> object: ...


class Scripts(Protocol):
    """Where a document's routines are found."""

    def getScript(self, address: str) -> Script: ...


class Scripted(Protocol):
    """A document with routines."""

    def getScriptProvider(self) -> Scripts: ...


def icon(desktop: Desktop, button: str) -> str:
    """Press the ribbon's icon with this id and give what the run answered."""
    addin = next(each for each in desktop.office.spreadsheets() if each.URL.endswith(".xlam"))
    library = _library(addin)
    before = len(desktop.answers())
    address = f"vnd.sun.star.script:{library}.{_MODULE}.Ikon?language=Basic&location=document"
    cast("Scripted", addin).getScriptProvider().getScript(address).invoke((button,), (), ())
    return desktop.answers()[before:][-1]


def _library(addin: SpreadsheetDocument) -> str:
    """The add-in's own library, with a module beside its own that makes controls."""
    libraries = addin.BasicLibraries
    names = libraries.ElementNames
    name = next(each for each in names if libraries.getByName(each).hasByName("Finsam"))
    if not libraries.getByName(name).hasByName(_MODULE):
        libraries.getByName(name).insertByName(_MODULE, _BASIC)
    return name

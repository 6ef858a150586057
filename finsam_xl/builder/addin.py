"""Builds the add-in finsam.xlam: ribbon, Tryck, and xlwings' own module from the installed one."""

from __future__ import annotations

import io
from pathlib import Path

import xlsxwriter

from finsam_xl.builder import macros, runpython
from finsam_xl.builder.package import BORN, packed, parts, replaced
from finsam_xl.builder.project import BOOK_MODULE, project
from finsam_xl.sheets.catalogue import actions

FILE_NAME = "finsam.xlam"
_SHEET_CODE = "Installation"
_RIBBON_PART = "customUI/customUI14.xml"
_RIBBON_RELATIONSHIP = (
    '<Relationship Id="finsamRibbon" Target="customUI/customUI14.xml" '
    'Type="http://schemas.microsoft.com/office/2007/relationships/ui/extensibility"/>'
)
_SHEET_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_ADDIN_TYPE = "application/vnd.ms-excel.addin.macroEnabled.main+xml"


def build_addin(target: Path, interpreter: str = "") -> Path:
    """Write finsam.xlam into the folder `target` and give its path.

    `interpreter` is the Python that the buttons start; empty means the one found on PATH.
    """
    target.mkdir(parents=True, exist_ok=True)
    path = target / FILE_NAME
    path.write_bytes(addin(interpreter))
    return path


def addin(interpreter: str) -> bytes:
    """The add-in's bytes: the same for the same interpreter and the same xlwings."""
    content = parts(_package(interpreter))
    _change(content, "[Content_Types].xml", _SHEET_TYPE, _ADDIN_TYPE)
    ribbon_last = f"{_RIBBON_RELATIONSHIP}</Relationships>"
    _change(content, "_rels/.rels", "</Relationships>", ribbon_last)
    content[_RIBBON_PART] = macros.ribbon_text(actions()).encode()
    return packed(content)


def _package(interpreter: str) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as package:
        package.set_properties({"title": "Finsam", "created": BORN})
        package.set_vba_name(BOOK_MODULE)
        page = package.add_worksheet(runpython.SETTINGS_SHEET)
        page.set_vba_name(_SHEET_CODE)
        for row, pair in enumerate(runpython.settings(interpreter).items()):
            page.write_row(row, 0, pair)
        package.add_vba_project(io.BytesIO(_project()), is_stream=True)
    return out.getvalue()


def _project() -> bytes:
    modules = {macros.ADDIN_MODULE: macros.addin_text()} | runpython.modules()
    return project([_SHEET_CODE], modules)


def _change(content: dict[str, bytes], part: str, old: str, new: str) -> None:
    content[part] = replaced(content[part].decode(), old, new).encode()

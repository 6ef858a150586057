"""A VBA project out of module texts, as the bytes of vbaProject.bin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter
from pyopenvba import ExcelFile
from pyopenvba.vba import VBAModuleKind

BOOK_MODULE = "ThisWorkbook"


def project(sheets: Sequence[str], modules: Mapping[str, str]) -> bytes:
    """The project of a workbook with these sheets' code names and these modules by name.

    A text that begins with VERSION is a class module, as Excel exports one.
    """
    with TemporaryDirectory() as temporary:
        path = str(Path(temporary) / "project.xlsm")
        _write_bare_book(path, sheets)
        with ExcelFile(path) as book:
            made = book.add_vba_project()
            for name, text in modules.items():
                made.add_module(name, _windows_lines(text), kind=_kind(text))
            book.save()
        with ExcelFile(path) as book:
            return bytes(book.vba_project_bytes())


def _write_bare_book(path: str, sheets: Sequence[str]) -> None:
    with xlsxwriter.Workbook(path) as book:
        book.set_vba_name(BOOK_MODULE)
        for name in sheets:
            book.add_worksheet(name).set_vba_name(name)


def _windows_lines(text: str) -> str:
    return "\r\n".join(text.splitlines()) + "\r\n"


def _kind(text: str) -> VBAModuleKind:
    return VBAModuleKind.other if text.startswith("VERSION") else VBAModuleKind.standard

"""Open workbooks."""
# ruff: noqa: D102 - the words are xlwings', and its manual tells what they do

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from xlwings import XlwingsError, base_classes

from finsam_xl.calc.names import Names
from finsam_xl.calc.sheets import Sheets
from finsam_xl.office.bridge import path, properties, url
from finsam_xl.office.cells import NumberFormats
from finsam_xl.office.objects import Controller, SpreadsheetDocument

if TYPE_CHECKING:
    from finsam_xl.calc.apps import App

FILTERS = {
    ".xlsx": "Calc MS Excel 2007 XML",
    ".xlsm": "Calc MS Excel 2007 VBA XML",
    ".xlam": "Calc MS Excel 2007 VBA XML",
    ".ods": "calc8",
}


class Book(base_classes.Book):
    """One open workbook."""

    def __init__(self, app: App, document: SpreadsheetDocument) -> None:
        self._app = app
        self.document = document
        self.formats: NumberFormats = document.NumberFormats
        self.table_homes: tuple[object, dict[str, int]] = (None, {})

    @property
    def api(self) -> SpreadsheetDocument:
        return self.document

    @property
    def app(self) -> App:
        return self._app

    @property
    def controller(self) -> Controller:
        """The window onto the workbook, seen or not."""
        controller = self.document.CurrentController
        if controller is None:
            raise XlwingsError(f"The workbook {self.name} has no window.")
        return controller

    @property
    def sheets(self) -> Sheets:
        return Sheets(self)

    @property
    def names(self) -> Names:
        return Names(self)

    @property
    def fullname(self) -> str:
        address = self.document.URL
        return str(path(address)) if address else self.document.Title.split(" - ")[0]

    @property
    def name(self) -> str:
        return Path(self.fullname).name

    def save(self, path: str | None = None, password: str | None = None) -> None:  # noqa: ARG002
        """For tests alone: what LibreOffice saves never becomes a user's workbook."""
        target = Path(path or self.fullname)
        arguments = properties(FilterName=FILTERS[target.suffix.lower()], Overwrite=True)
        self.document.storeAsURL(url(target), arguments)

    def to_pdf(self, path: str, quality: str | None = None) -> None:  # noqa: ARG002
        self.document.storeToURL(url(Path(path)), properties(FilterName="calc_pdf_Export"))

    def close(self) -> None:
        self.document.close(True)  # noqa: FBT003 - UNO's own signature

    def activate(self) -> None:
        self.controller.Frame.activate()


class Books(base_classes.Books):
    """The open workbooks, the one in front first; an add-in is not among them, as in Excel."""

    def __init__(self, app: App) -> None:
        self._app = app

    @property
    def app(self) -> App:
        return self._app

    @property
    def api(self) -> object:
        return self._app.office.desktop

    def __iter__(self) -> Iterator[Book]:
        for document in self._app.office.spreadsheets():
            if not document.URL.casefold().endswith(".xlam"):
                yield Book(self._app, document)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __call__(self, key: int | str) -> Book:
        if isinstance(key, int):
            return list(self)[key - 1]
        wanted = key.casefold()
        for book in self:
            if wanted in {book.name.casefold(), book.fullname.casefold()}:
                return book
        raise KeyError(key)

    @property
    def active(self) -> Book | None:
        front = self._app.office.desktop.CurrentComponent
        for book in self:
            if front is not None and book.document == front:
                return book
        return next(iter(self), None)

    def add(self) -> Book:
        return self._load("private:factory/scalc")

    def open(self, fullname: str, *options: object) -> Book:
        """Open hidden and reckon everything anew; of Excel's options only read-only counts."""
        read_only = bool(options[1]) if len(options) > 1 else False
        book = self._load(url(Path(fullname)), read_only=read_only)
        book.document.calculateAll()
        return book

    def _load(self, address: str, *, read_only: bool = False) -> Book:
        arguments = properties(Hidden=True, ReadOnly=read_only, MacroExecutionMode=0)
        document = self._app.office.load(address, *arguments)
        return Book(self._app, cast("SpreadsheetDocument", document))

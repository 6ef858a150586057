"""A small workbook, open in LibreOffice and reached through xlwings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import xlwings

from finsam_xl.calc.apps import App
from finsam_xl.calc.calls import CALLS
from tests.calc import small
from tests.office.fixtures import calc_app, office

__all__ = ["calc_app", "office"]


@pytest.fixture
def book(calc_app: App, tmp_path: Path) -> Iterator[xlwings.Book]:
    calc_app.activate()  # another test of this process may have left its own first
    opened = calc_app.books.open(str(small.workbook(tmp_path / "liten.xlsx")))
    CALLS.reset()
    yield xlwings.Book(impl=opened)
    opened.close()


@pytest.fixture
def sheet(book: xlwings.Book) -> xlwings.Sheet:
    return book.sheets["Blad1"]

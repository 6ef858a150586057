"""LibreOffice in the guise of the running Excel: books, caller, properties."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import xlwings

from finsam_xl.calc.apps import App
from finsam_xl.office import Office

pytestmark = pytest.mark.office


def test_the_book_is_found_by_name_and_as_the_caller(book: xlwings.Book) -> None:
    book.set_mock_caller()
    assert xlwings.Book.caller().name == "liten.xlsx"
    assert xlwings.books["liten.xlsx"] == book
    assert Path(xlwings.books.active.fullname).name == "liten.xlsx"


def test_properties_are_put_back(book: xlwings.Book) -> None:
    with book.app.properties(screen_updating=False, status_bar="Räknar ..."):
        assert (book.app.screen_updating, book.app.status_bar) == (False, "Räknar ...")
    assert (book.app.screen_updating, book.app.status_bar) == (True, False)


def test_reckoning_waits_when_it_is_told_to(sheet: xlwings.Sheet) -> None:
    app = sheet.book.app
    with app.properties(calculation="manual"):
        sheet.range("A2").value = 100
        assert sheet.range("C2").options(ndim=1).value == [0.25]
        app.calculate()
        assert sheet.range("C2").options(ndim=1).value == [25.0]


def test_an_alert_waits_for_nobody(book: xlwings.Book, calc_app: App) -> None:
    assert book.app.alert("Skriva över?", buttons="yes_no") == "yes"
    assert calc_app.alerts[-1] == "Skriva över?"


def test_xlwings_comes_without_its_heavy_company() -> None:
    code = (
        "from finsam_xl.calc.shield import import_xlwings; import_xlwings(); import sys;"
        "print({'pandas', 'numpy', 'PIL', 'xlwings.pro'} & set(sys.modules));"
        "import numpy"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"


def test_the_app_that_is_activated_is_the_active_one(calc_app: App) -> None:
    with Office.start() as another:
        other = calc_app.engine.apps.connect(another)
        assert xlwings.apps.keys()[0] == other.pid
        xlwings.apps[calc_app.pid].activate()
        assert xlwings.apps.keys()[0] == calc_app.pid
        calc_app.engine.apps.forget(other)

"""A button in each workbook as it is opened on a working day: a copy, a fault midway, a lock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import xlwings

from finsam_xl import buttons
from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.basics.grid import Grid
from finsam_xl.books.file.safe_write import BACKUPS
from finsam_xl.books.live import LiveBook
from finsam_xl.calc import block
from finsam_xl.calc.apps import App
from finsam_xl.sheets.load import load, workbooks
from finsam_xl.sheets.schema import STATUS
from tests.everywhere.three import MOMENTS

pytestmark = pytest.mark.office
ACTIONS = {
    "ekonomi": "allocate_fees",
    "moten": "check_deadlines",
    "deltagare": "count_participants",
}
EXAMPLES = {"ekonomi": "uppsala", "moten": "umea", "deltagare": "umea"}


@pytest.fixture(params=workbooks())
def key(request: pytest.FixtureRequest) -> str:
    """Each workbook in turn."""
    return str(request.param)


@pytest.fixture
def path(key: str, tmp_path: Path) -> Path:
    """Its example, as a file."""
    return new_workbook(Order(tmp_path, EXAMPLES[key], None, key), MOMENTS[key].date())


@contextmanager
def shown(path: Path, app: App, *, read_only: bool = False) -> Iterator[xlwings.Book]:
    """The workbook open before the user, who has clicked in it."""
    app.activate()
    opened = xlwings.Book(impl=app.books.open(str(path), None, read_only))
    opened.set_mock_caller()
    try:
        yield opened
    finally:
        opened.close()


def tables(book: xlwings.Book, key: str) -> dict[str, Grid]:
    """All that stands there, but for the status line."""
    grids = LiveBook(book).read(load(key).areas())
    return {name: grid for name, grid in grids.items() if name != STATUS}


def test_the_days_first_click_keeps_a_copy_and_a_second_changes_nothing(
    key: str, path: Path, calc_app: App
) -> None:
    saved = path.read_bytes()
    with shown(path, calc_app) as book:
        buttons.press(ACTIONS[key])
        [copy] = (path.parent / BACKUPS).iterdir()
        assert copy.read_bytes() == saved == path.read_bytes()
        assert copy.name.startswith(f"{key} 20")
        after = tables(book, key)
        buttons.press(ACTIONS[key])
        assert tables(book, key) == after
        assert "Inget att ändra." in str(calc_app.status_bar)
        assert calc_app.screen_updating
        assert list((path.parent / BACKUPS).iterdir()) == [copy]


def test_a_fault_midway_puts_all_back_and_is_told_in_one_sentence(
    key: str, path: Path, calc_app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, written = block.write_block, []

    def failing(*given: object) -> None:
        written.append(given)
        if len(written) == 2:
            raise ZeroDivisionError
        write(*given)  # type: ignore[arg-type]

    with shown(path, calc_app) as book:
        before = tables(book, key)
        monkeypatch.setattr(block, "write_block", failing)
        buttons.press(ACTIONS[key])
        assert tables(book, key) == before
        told = str(calc_app.status_bar)
        assert "Något oväntat hände medan det skrevs" in told
        assert "visa loggen" in told
        assert calc_app.screen_updating


def test_a_sheet_that_somebody_has_protected_is_told_and_nothing_is_written(
    key: str, path: Path, calc_app: App
) -> None:
    with shown(path, calc_app) as book:
        before = tables(book, key)
        for sheet in book.sheets:
            sheet.api.protect("sesam")
        buttons.press(ACTIONS[key])
        assert "L02: Bladet " in str(calc_app.status_bar)
        assert tables(book, key) == before


def test_a_workbook_whose_sheets_may_not_be_moved_works_as_ever(
    key: str, path: Path, calc_app: App
) -> None:
    with shown(path, calc_app) as book:
        before = tables(book, key)
        book.api.protect("sesam")
        buttons.press(ACTIONS[key])
        assert tables(book, key) != before
        assert "Inget att ändra" not in str(calc_app.status_bar)


def test_one_open_for_reading_only_is_told_with_whom(key: str, path: Path, calc_app: App) -> None:
    path.with_name(f"~${path.name}").write_bytes(b"\x03Eva")
    with shown(path, calc_app, read_only=True) as book:
        before = tables(book, key)
        buttons.press(ACTIONS[key])
        assert "L03" in str(calc_app.status_bar)
        assert "öppen hos Eva" in str(calc_app.status_bar)
        assert tables(book, key) == before
    assert not (path.parent / BACKUPS).exists()

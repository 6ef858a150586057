"""What only an open workbook has: a window, a user in it, and protection."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import xlwings

from finsam_xl.basics.edit import ReplaceRows, Text, Value
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file.safe_write import BACKUPS
from finsam_xl.books.live import LiveBook
from finsam_xl.books.live.copy import keep_copy
from finsam_xl.books.live.guard import check_writable
from finsam_xl.books.port import Book
from finsam_xl.calc.apps import App
from finsam_xl.calc.ranges import Range
from tests.books.contract import seed
from tests.books.contract.conftest import Fresh
from tests.books.contract.scenarios import cell
from tests.books.contract.test_contract import unlike

pytestmark = pytest.mark.office

EDIT = Text(cell("Avgifter", "H1"), "skrivet")


@pytest.fixture
def book(live_book: Fresh) -> Book:
    return live_book()


def opened(calc_app: App) -> xlwings.Book:
    return xlwings.Book(impl=calc_app.books.active)


def test_the_folder_is_the_files(book: Book, tmp_path: Path) -> None:
    assert book.folder == tmp_path
    assert book.name == seed.NAME


class Clouded:
    """A workbook whose file is on the web."""

    name = "ekonomi.xlsm"

    def __init__(self, fullname: str) -> None:
        self.fullname = fullname


@pytest.mark.parametrize("fullname", ["https://x.sharepoint.com/e/ekonomi.xlsm", "Bok1"])
def test_a_web_address_is_no_folder(fullname: str, calc_app: App) -> None:
    assert calc_app
    assert LiveBook(Clouded(fullname)).folder is None  # type: ignore[arg-type]


def test_locked_cells_are_refused_before_anything_is_written(book: Book, calc_app: App) -> None:
    opened(calc_app).sheets["Summor"].api.protect("")
    with pytest.raises(Refusal) as refused:
        book.apply([EDIT, Text(cell("Summor", "B2"), "låst")])
    assert refused.value.code == "L02"
    assert unlike(book, seed.memory()) == []


def test_other_sheets_may_be_protected(book: Book, calc_app: App) -> None:
    opened(calc_app).sheets["Summor"].api.protect("")
    assert book.apply([EDIT]).back


def test_a_book_open_for_reading_only_is_refused(
    seed_bytes: bytes, tmp_path: Path, calc_app: App
) -> None:
    path = tmp_path / "skyddad.xlsx"
    path.write_bytes(seed_bytes)
    native = calc_app.books.open(str(path), None, True)  # noqa: FBT003 - xlwings' own order
    with pytest.raises(Refusal) as refused:
        LiveBook(xlwings.Book(impl=native)).apply([EDIT])
    native.close()
    assert refused.value.code == "L03"


def test_who_else_has_it_open_is_told(seed_bytes: bytes, tmp_path: Path, calc_app: App) -> None:
    path = tmp_path / "skyddad.xlsx"
    path.write_bytes(seed_bytes)
    native = calc_app.books.open(str(path), None, True)  # noqa: FBT003 - xlwings' own order
    (tmp_path / "~$skyddad.xlsx").write_bytes(b"\x03Eva")
    with pytest.raises(Refusal, match="skrivskyddad och är öppen hos Eva, så inget") as refused:
        LiveBook(xlwings.Book(impl=native)).apply([EDIT])
    native.close()
    assert refused.value.code == "L03"


def test_a_workbook_that_is_shared_the_old_way_tells_with_whom() -> None:
    users = (("Eva", 0, 1), ("Åke", 0, 1))
    api = SimpleNamespace(ReadOnly=False, MultiUserEditing=True, UserStatus=users)
    with pytest.raises(Refusal, match="delas av Eva och Åke som delad arbetsbok") as refused:
        check_writable(SimpleNamespace(name="ekonomi.xlsm", api=api), {}, ())  # type: ignore[arg-type]
    assert refused.value.code == "L08"


def test_the_days_first_writing_keeps_a_copy_of_the_saved_file(
    book: Book, calc_app: App, tmp_path: Path, seed_bytes: bytes
) -> None:
    """A reading, and a writing that changes nothing, leave none; a later one leaves it be."""
    live = LiveBook(opened(calc_app), seed.DAY)
    live.read(seed.AREAS)
    live.apply([Text(cell("Avgifter", "H1"), "Klart")])
    copies = tmp_path / BACKUPS
    assert not copies.exists()
    live.apply([EDIT])
    [copy] = copies.iterdir()
    assert copy.name == "bok 2026-01-15.xlsx"
    assert copy.read_bytes() == seed_bytes
    copy.write_bytes(b"dagens")
    live.apply([Text(cell("Avgifter", "H1"), "igen")])
    assert [each.read_bytes() for each in copies.iterdir()] == [b"dagens"]
    assert book.name == seed.NAME


def test_where_nobody_may_read_an_open_file_excel_saves_the_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", held)
    api = SimpleNamespace(SaveCopyAs=lambda path: Path(path).write_text("av Excel", "utf-8"))
    book = SimpleNamespace(fullname=str(tmp_path / "bok.xlsm"), api=api)
    keep_copy(book, seed.DAY)  # type: ignore[arg-type]
    assert (tmp_path / BACKUPS / "bok 2026-01-15.xlsm").read_text("utf-8") == "av Excel"
    without = SimpleNamespace(fullname=str(tmp_path / "annan.xlsm"), api=None)
    with pytest.raises(Refusal) as refused:
        keep_copy(without, seed.DAY)  # type: ignore[arg-type]
    assert refused.value.code == "B27"


def test_a_closed_book_is_told(seed_bytes: bytes, tmp_path: Path, calc_app: App) -> None:
    path = tmp_path / "stängd.xlsx"
    path.write_bytes(seed_bytes)
    native = calc_app.books.open(str(path))
    live = LiveBook(xlwings.Book(impl=native))
    native.close()
    for reach in (lambda: live.read(seed.AREAS), lambda: live.apply([EDIT])):
        with pytest.raises(Refusal) as refused:
            reach()
        assert refused.value.code == "L04"


def test_the_screen_and_events_are_back_after_writing(book: Book, calc_app: App) -> None:
    book.apply([EDIT])
    assert calc_app.screen_updating
    assert calc_app.enable_events


def test_what_somebody_writes_meanwhile_is_kept_where_no_click_holds_excel(
    book: Book, calc_app: App
) -> None:
    """Attached from outside: the user types a fee while the fees are reckoned."""
    edits = (Value(cell("Avgifter", "C4"), 9), Text(cell("Blandat", "B4"), "vårt"))
    live = LiveBook.from_outside(opened(calc_app))
    live.read(seed.AREAS)
    opened(calc_app).sheets["Avgifter"]["C4"].value = 77
    with pytest.raises(Refusal, match="ändrades medan åtgärden räknade") as refused:
        live.apply(edits)
    assert refused.value.code == "L09"
    book.apply([Value(cell("Avgifter", "C4"), 0.5)])
    assert unlike(book, seed.memory()) == []


def test_a_row_inserted_meanwhile_is_a_change_too(book: Book, calc_app: App) -> None:
    live = LiveBook.from_outside(opened(calc_app))
    live.read(seed.AREAS)
    opened(calc_app).sheets["Avgifter"]["1:1"].api.Rows.insertByIndex(0, 1)
    with pytest.raises(Refusal) as refused:
        live.apply([ReplaceRows("tblKoder", (("1", "x"),) * 4)])
    assert refused.value.code == "L09"
    assert book.name == seed.NAME


def test_what_somebody_writes_elsewhere_stops_nothing(book: Book, calc_app: App) -> None:
    live = LiveBook.from_outside(opened(calc_app))
    live.read(seed.AREAS)
    opened(calc_app).sheets["Blandat"]["K30"].value = "annat"
    assert live.apply([EDIT]).back
    assert book.name == seed.NAME


def test_a_write_that_fails_midway_is_put_back(
    book: Book, calc_app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = cast("property", Range.raw_value)
    left = [2]

    def failing(cells: Range, rows: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise xlwings.XlwingsError
        raw.__set__(cells, rows)

    monkeypatch.setattr(Range, "raw_value", raw.setter(failing))
    grown = ReplaceRows("tblKoder", (("1", "x"),) * 4)
    with pytest.raises(Refusal) as refused:
        book.apply([grown, Value(cell("Avgifter", "C4"), 9), EDIT])
    assert refused.value.code == "L05"
    assert calc_app.screen_updating
    assert unlike(book, seed.memory()) == []


def test_sums_follow_where_the_user_calculates_by_hand(book: Book, calc_app: App) -> None:
    calc_app.calculation = "manual"
    book.apply([Value(cell("Avgifter", "C4"), 0.25)])
    told = book.read([seed.SUMS])["rapport"].columns[1][0]
    calc_app.calculation = "automatic"
    assert told == pytest.approx(2133750.0, abs=0.005)


def test_the_user_stands_in_the_first_selected_cell(book: Book, calc_app: App) -> None:
    sheet = opened(calc_app).sheets["Blandat"]
    sheet.activate()
    sheet.range("B4:C6").select()
    assert book.selection() == cell("Blandat", "B4")


@pytest.mark.parametrize("selected", [None, "annan.xlsm"])
def test_who_has_a_drawing_or_another_workbook_selected_stands_nowhere(
    selected: str | None, calc_app: App
) -> None:
    assert calc_app
    there = SimpleNamespace(sheet=SimpleNamespace(book=SimpleNamespace(name=selected)))
    app = SimpleNamespace(selection=there if selected else None)
    live = LiveBook(SimpleNamespace(name="ekonomi.xlsm", app=app))  # type: ignore[arg-type]
    assert live.selection() is None


def test_nothing_is_saved(book: Book, tmp_path: Path, seed_bytes: bytes) -> None:
    book.apply([EDIT])
    assert (tmp_path / seed.NAME).read_bytes() == seed_bytes

"""The Umeå example with its made-up ledger: a follow-up through August 2021 that says something."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from finsam_xl.actions.journey.perform import Request, perform, plan
from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.basics.edit import Clear, Value
from finsam_xl.basics.place import Place
from finsam_xl.books.file import FileBook
from finsam_xl.books.memory import MemoryBook
from finsam_xl.cli import main
from tests.actions.economy_workbook import ECONOMY, column
from tests.examples import ledger
from tests.planted.shipped import in_memory

DAY = date(2021, 9, 7)
MOMENT = datetime(2021, 9, 7, 9, 30, tzinfo=UTC)
BETTER = (
    "Arvoden till styrelsen",
    "Kanslipersonal",
    "Konferens och utbildning",
    "Resor och logi",
    "Analys",
    "Kompetensutveckling och mötesplatser",
    "Bjurholm",
    "Ungdomstorget",
    "Vuxentorget",
    "Reserv HFE",
)
WORSE = ("Anställningsstöd, AF", "Processledare integration")


def request(action: str) -> Request:
    return Request(action, MOMENT, "Ekonomen")


@cache
def followed_up() -> MemoryBook:
    """The example with its fees allocated, its ledger read in, and nothing else done."""
    with TemporaryDirectory() as folder:
        path = new_workbook(Order(Path(folder), "umea", None), DAY)
        for action in ("allocate-fees", "import-ledger"):
            perform(FileBook(path, DAY), request(action))
        return in_memory(FileBook(path, DAY))


def fresh() -> MemoryBook:
    whole = followed_up()
    return MemoryBook(whole.stand, whole.blocks, set(whole.dated), DAY)


def codes(book: MemoryBook) -> Counter[str]:
    return Counter(each.code for each in plan(book, request("check-workbook")).controls.open)


def place(table: str, label: str, row: int) -> Place:
    grid = fresh().read(ECONOMY.areas())[table]
    return grid.place(row, grid.header.index(label))


def test_the_shipped_file_is_the_one_that_is_written_here() -> None:
    assert ledger.PATH.read_bytes() == ledger.text().encode("cp437")


def test_a_new_example_has_its_ledger_beside_it_and_never_over_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bokforing.se").write_bytes(b"min egen")
    for folder in (tmp_path, tmp_path / "ny"):
        main(["new", str(folder), "--example", "umea"])
    capsys.readouterr()
    assert (tmp_path / "bokforing.se").read_bytes() == b"min egen"
    assert (tmp_path / "ny" / "bokforing.se").read_bytes() == ledger.PATH.read_bytes()


def test_most_lines_are_in_step_and_a_few_are_not() -> None:
    book = fresh()
    lines, status = (column(book, "tblUppfoljning", label) for label in ("Post", "Status"))
    said = dict(zip(lines, status, strict=True))
    assert tuple(line for line in lines if said[line] == "bättre än budget") == BETTER
    assert tuple(line for line in lines if said[line] == "sämre än budget") == WORSE
    assert len(said) == 32 + len(["Utan budgetpost"])
    assert said["Utan budgetpost"] is None


def test_a_line_reckoned_by_hand() -> None:
    """3 200 tkr through August is 2 133 1/3; 8 of 220 tkr are paid; 12 of them would be 2 640."""
    book = fresh()
    at = column(book, "tblUppfoljning", "Post").index("Ungdomstorget")
    labels = ("Budget", "Budget t.o.m.", "Utfall", "Avvikelse", "Prognos")
    shown = [column(book, "tblUppfoljning", label)[at] for label in labels]
    assert shown == [-3200.0, -2133.33333, -1760.0, 373.33333, -2640.0]


def test_what_no_object_and_no_line_has_is_told() -> None:
    found = plan(fresh(), request("check-workbook")).controls.open
    assert [each.what for each in found if each.code == "G44"] == [
        "Konto 4531 har utfall utan budgetpost: 1 rad, −25 000 kr.",
        "Konto 6571 har utfall utan budgetpost: 8 rader, −1 800 kr.",
    ]


def test_the_balances_hold_the_opening_equity_of_the_budget() -> None:
    book = fresh()
    accounts = column(book, "tblBalans", "Konto")
    opening = column(book, "tblBalans", "Vid årets början")
    assert opening[accounts.index(2010.0)] == -2_040_000.0
    closing = column(book, "tblBalans", "Vid årets slut")
    result = sum(each for each in column(book, "tblUtfall", "Belopp") if isinstance(each, float))
    assert sum(each for each in closing if isinstance(each, float)) == pytest.approx(result)


def test_a_second_reading_changes_nothing(tmp_path: Path) -> None:
    path = new_workbook(Order(tmp_path, "umea", None), DAY)
    perform(FileBook(path, DAY), request("import-ledger"))
    before = path.read_bytes()
    assert perform(FileBook(path, DAY), request("import-ledger")).edits == ()
    assert path.read_bytes() == before


def test_a_follow_up_month_beyond_the_ledger_is_planted_and_found() -> None:
    """September is not booked: the month alone is told, and that the sheets show August."""
    book = fresh()
    settings = column(book, "tblForbund", "Nyckel")
    at = place("tblForbund", "Värde", settings.index("Uppföljning t.o.m."))
    before = codes(book)
    book.apply([Value(at, 9.0)])
    assert {"G64", "S18"} <= (codes(book) - before).keys()
    perform(book, request("recalculate-budget"))
    assert (codes(book) - before)["G64"] == 1
    book.apply([Clear(at)])
    perform(book, request("recalculate-budget"))
    assert codes(book) == before

"""The shipped example of participants tells exactly what is true of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.books.file import FileBook
from tests.deltagare.book import MOMENT, found, press, shown

GOLDEN = Path(__file__).parent
DAY = MOMENT.date()


@pytest.fixture(scope="module")
def umea(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("umea")
    path = new_workbook(Order(folder, "umea", None, "deltagare"), DAY)
    press(FileBook(path, DAY), "count-participants")
    return path


def test_exactly_what_is_true_is_told(umea: Path) -> None:
    told = "".join(f"{finding}\n" for finding in found(FileBook(umea, DAY)))
    assert told == (GOLDEN / "umea.txt").read_text("utf-8")


def test_the_empty_one_has_no_finding_but_what_is_to_fill_in(tmp_path: Path) -> None:
    path = new_workbook(Order(tmp_path, "tom", None, "deltagare"), DAY)
    assert [each.code for each in found(FileBook(path, DAY))] == ["S03"]


def test_a_small_municipality_is_hidden_and_a_large_one_is_not(umea: Path) -> None:
    rows = shown(FileBook(umea, DAY), "tblResultat", "Grupp", "Deltagare")
    told = {row[0]: row[1] for row in rows}
    assert told["Bjurholm"] == ".."
    assert isinstance(told["Umeå"], float)


def test_a_second_click_changes_nothing(umea: Path) -> None:
    assert press(FileBook(umea, DAY), "count-participants").edits == ()

"""Ångra senaste: what the last action wrote is put back, if nobody has touched it since."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Report, perform
from finsam_xl.basics.edit import Clear, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import Area, CellValue
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import ECONOMY, FEES, column, place, request, workbook

CHANGED = "arbetsboken har ändrats efter {} kl. 09.30; inget är ångrat"
NOTHING = "det finns inget kvar att ångra"
FEES_UNDONE = "Fördela avgifter kl. 09.30 ångrad: "


def click(book: MemoryBook, keep: Path, action: str = "undo-last", ask: Ask = Ask()) -> Report:  # noqa: B008
    """Click a button; what undoes it is kept in the folder."""
    return perform(book, request(action)._replace(keep=keep, ask=ask))


def block(book: MemoryBook) -> tuple[tuple[CellValue, ...], ...]:
    """All that stands in the fee table."""
    area = Area("finsam_avgiftstabell", "Avgiftstabell")
    return book.read([area])["finsam_avgiftstabell"].columns


def test_the_fees_the_table_and_the_instalments_are_taken_back(tmp_path: Path) -> None:
    book = workbook()
    empty = block(book)
    click(book, tmp_path, "allocate-fees")
    report = click(book, tmp_path)
    assert report.outcome == (
        f"{FEES_UNDONE}12 celler på Avgifter, 36 celler på Avgiftstabell"
        " och raderna i tblRater på Rater"
    )
    assert column(book, "tblAvgifter", "Avgift") == [None] * 4
    assert column(book, "tblRater", "Belopp") == [None]
    assert block(book) == empty
    assert column(book, "tblLogg", "Knapp") == ["Ångra senaste", "Fördela avgifter"]


def test_undoing_twice_does_not_put_the_mistake_back(tmp_path: Path) -> None:
    book = workbook()
    empty = block(book)
    click(book, tmp_path, "allocate-fees")
    click(book, tmp_path)
    for _ in range(2):
        report = click(book, tmp_path)
        assert (report.outcome, report.edits) == (NOTHING, ())
    assert block(book) == empty
    assert column(book, "tblAvgifter", "Avgift") == [None] * 4


def test_what_is_done_again_after_an_undo_can_be_undone(tmp_path: Path) -> None:
    book = workbook()
    for _ in range(2):
        click(book, tmp_path, "allocate-fees")
        assert click(book, tmp_path).outcome.startswith(FEES_UNDONE)
    assert column(book, "tblAvgifter", "Avgift") == [None] * 4


def test_an_action_of_another_day_is_told_with_its_day(tmp_path: Path) -> None:
    book = workbook()
    click(book, tmp_path, "allocate-fees")
    later = request("undo-last")
    later = later._replace(keep=tmp_path, moment=later.moment + timedelta(days=2))
    told = "Fördela avgifter 2016-03-21 kl. 09.30 ångrad: "
    assert perform(book, later).outcome.startswith(told)


def test_an_import_is_taken_back(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("År;Medlem\n2016;Heby\n", "utf-8")
    book = workbook()
    click(book, tmp_path / "k", "import-rows", Ask(file, "tblAvgifter"))
    assert column(book, "tblAvgifter", "Medlem") == ["Heby"]
    told = click(book, tmp_path / "k").outcome
    assert told == "Hämta in kl. 09.30 ångrad: raderna i tblAvgifter på Avgifter"
    assert column(book, "tblAvgifter", "Medlem") == [row["Medlem"] for row in FEES]
    assert column(book, "tblAvgifter", "Nyckeltal") == [None, None, 20251.0, 20487.0]


def test_nothing_is_undone_where_someone_has_written_since(tmp_path: Path) -> None:
    book = workbook()
    click(book, tmp_path, "allocate-fees")
    book.apply([Value(place("tblAvgifter", "Avgift", 2), 1.0)])
    assert click(book, tmp_path).outcome == CHANGED.format("Fördela avgifter")
    assert column(book, "tblAvgifter", "Avgift")[2:] == [1.0, 2668094.0]


def test_a_table_that_has_got_another_column_is_a_changed_workbook(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("År;Medlem\n2016;Heby\n", "utf-8")
    book = workbook()
    click(book, tmp_path / "k", "import-rows", Ask(file, "tblAvgifter"))
    tables = dict(book.stand.tables)
    extent = tables["tblAvgifter"]
    tables["tblAvgifter"] = extent._replace(width=extent.width - 1)
    book.stand = book.stand._replace(tables=tables)
    assert click(book, tmp_path / "k").outcome == CHANGED.format("Hämta in")


def test_there_is_nothing_to_undo_in_a_workbook_that_no_one_has_run(tmp_path: Path) -> None:
    assert click(workbook(), tmp_path).outcome == NOTHING


def test_a_check_in_between_leaves_what_can_be_undone(tmp_path: Path) -> None:
    book = workbook({"tblAvgifter": FEES[:-1]})
    click(book, tmp_path, "allocate-fees")
    book.apply([Text(place("tblMedlemmar", "Till", 3), "i somras")])
    assert click(book, tmp_path, "check-workbook").edits
    assert click(book, tmp_path).outcome.startswith(FEES_UNDONE)
    assert column(book, "tblAvgifter", "Avgift") == [None] * 3


def test_an_acceptance_that_was_typed_since_is_kept(tmp_path: Path) -> None:
    moved = {"Håbo": 2_637_400.0, "Tierp": 2_668_053.0}
    fees: list[Mapping[str, CellValue]] = [
        {**row, "Beslutad avgift": moved.get(str(row["Medlem"]))} for row in FEES
    ]
    book = workbook({"tblAvgifter": fees})
    click(book, tmp_path, "allocate-fees")
    book.apply(
        [
            Text(place("tblKontroller", "Godtagen av", 0), "Ekonomen"),
            Text(place("tblKontroller", "Motivering", 0), "Avrundat i beslutet"),
        ]
    )
    click(book, tmp_path)
    assert column(book, "tblAvgifter", "Avgift") == [None] * 4
    assert "Avrundat i beslutet" in column(book, "tblKontroller", "Motivering")


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"{}\n{}\n",
        b"x\n{}\n{}\n",
        b"\xff\xfe\n",
        b"[]\n[]\n[]\n",
        b"{\n",
        b"x\n{}\n{}\n[1, 2]\n",
    ],
)
def test_a_spoilt_undo_file_is_one_sentence(tmp_path: Path, kept: bytes) -> None:
    book = workbook()
    click(book, tmp_path, "allocate-fees")
    (file,) = tmp_path.iterdir()
    file.write_bytes(kept)
    with pytest.raises(Refusal) as refused:
        click(book, tmp_path)
    assert refused.value.code == "U01"
    assert str(refused.value).count(".") <= 1


def test_what_is_kept_is_for_the_users_own_eyes(tmp_path: Path) -> None:
    click(workbook(), tmp_path / "k", "allocate-fees")
    (file,) = (tmp_path / "k").iterdir()
    assert file.stat().st_mode & 0o077 == 0


def test_an_undo_of_a_table_that_is_gone_is_a_changed_workbook(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Medlem;Part\nHeby;kommun\n", "utf-8")
    book = workbook()
    click(book, tmp_path / "k", "import-rows", Ask(file, "tblMedlemmar"))
    tables = {n: each for n, each in book.stand.tables.items() if n != "tblMedlemmar"}
    book.stand = book.stand._replace(tables=tables)
    assert click(book, tmp_path / "k").outcome == CHANGED.format("Hämta in")


def sort_fees(book: MemoryBook, rows: list[int]) -> None:
    """The user sorts the table of fees: whole rows change places."""
    grid = book.read(ECONOMY.areas())["tblAvgifter"]
    cells = list(grid.rows())
    book.apply([ReplaceRows("tblAvgifter", tuple(cells[row] for row in rows))])


def test_fees_that_were_cleared_are_not_put_back_beside_the_wrong_member(tmp_path: Path) -> None:
    """A person in a loose cell clears the fees; the number is taken away and the rows sorted."""
    book, loose = workbook(), Place("Avgifter", 2, 30)
    click(book, tmp_path, "allocate-fees")
    book.apply([Text(loose, "811218-9876")])
    click(book, tmp_path, "allocate-fees")
    book.apply([Clear(loose)])
    sort_fees(book, [3, 1, 2, 0])
    assert click(book, tmp_path).outcome == CHANGED.format("Fördela avgifter")
    assert column(book, "tblAvgifter", "Avgift") == [None] * 4


def test_fees_that_were_cleared_are_put_back_where_nobody_has_sorted(tmp_path: Path) -> None:
    book, loose = workbook(), Place("Avgifter", 2, 30)
    click(book, tmp_path, "allocate-fees")
    done = column(book, "tblAvgifter", "Avgift")
    book.apply([Text(loose, "811218-9876")])
    click(book, tmp_path, "allocate-fees")
    book.apply([Clear(loose)])
    click(book, tmp_path, "check-workbook")
    assert click(book, tmp_path).outcome.startswith(FEES_UNDONE)
    assert column(book, "tblAvgifter", "Avgift") == done


@pytest.mark.parametrize("row", [-1, 2])
def test_a_header_or_a_cell_of_the_users_own_that_was_written_since_is_a_change(
    tmp_path: Path, row: int
) -> None:
    book = workbook()
    click(book, tmp_path, "allocate-fees")
    book.apply([Text(place("tblAvgifter", "Medlem", row), "Enköping")])
    assert click(book, tmp_path).outcome == CHANGED.format("Fördela avgifter")


def test_a_formula_of_the_users_own_may_show_something_else(tmp_path: Path) -> None:
    """The fee that was decided is what was reckoned, doubled: it follows the fee."""
    book = workbook()
    fee = place("tblAvgifter", "Avgift", 3).address
    decided = place("tblAvgifter", "Beslutad avgift", 3)
    loose = Place("Avgifter", 2, 30)
    book.apply([Value(loose, 2.0), Formula(decided, FormulaText(f"={fee}*{loose.address}"))])
    click(book, tmp_path, "allocate-fees")
    book.apply([Value(loose, 3.0)])
    assert click(book, tmp_path).outcome.startswith(FEES_UNDONE)


def test_what_is_kept_tells_nothing_of_cells_that_were_not_written(tmp_path: Path) -> None:
    click(workbook(), tmp_path, "allocate-fees")
    (file,) = tmp_path.iterdir()
    assert "20251" not in file.read_text("utf-8").splitlines()[0]


@pytest.mark.parametrize("kept", ["a file", "a folder that nobody may write in"])
def test_an_undo_that_cannot_be_kept_stops_nothing(tmp_path: Path, kept: str) -> None:
    """The documents are delivered and the fees stand, and the door has nothing to tell."""
    folder = tmp_path / "k"
    if kept == "a file":
        folder.write_bytes(b"")
    else:
        folder.mkdir()
        (folder / _name(tmp_path)).mkdir()
    book = workbook()
    assert click(book, folder, "allocate-fees").edits
    assert column(book, "tblAvgifter", "Avgift")[2] == 2637359.0


def _name(folder: Path) -> str:
    """What the workbook's undo is called."""
    click(workbook(), folder / "other", "allocate-fees")
    (file,) = (folder / "other").iterdir()
    return file.name

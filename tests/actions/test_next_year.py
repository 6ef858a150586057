"""Nytt år: next year's workbook out of this year's."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.workbooks.carry import shifted
from finsam_xl.actions.workbooks.next_year import next_year
from finsam_xl.basics.edit import Clear, Edit, Text, Value
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.cli import main
from finsam_xl.sheets.schema import Carry

DAY = date(2016, 12, 1)


@pytest.fixture
def uppsala(tmp_path: Path) -> Path:
    """The Uppsala example of 2016, allocated."""
    main(["new", str(tmp_path / "u"), "--example", "uppsala"])
    main(["run", "allocate-fees", str(tmp_path / "u" / "ekonomi.xlsm")])
    return tmp_path / "u" / "ekonomi.xlsm"


def contents(path: Path) -> Contents:
    return read_contents(FileBook(path, DAY))


def rows(path: Path, table: str, *labels: str) -> list[tuple[CellValue, ...]]:
    """The filled rows of a table under these labels."""
    grid = contents(path).grids[table]
    at = [grid.header.index(label) for label in labels]
    return [tuple(_day(grid.columns[n][row]) for n in at) for row in grid.filled_rows()]


def _day(cell: CellValue) -> CellValue:
    return cell.date() if isinstance(cell, datetime) else cell


def settings_of(path: Path) -> dict[CellValue, CellValue]:
    return {row[0]: row[1] for row in rows(path, "tblForbund", "Nyckel", "Värde")}


def at(path: Path, table: str, label: str, row: int) -> Place:
    grid = contents(path).grids[table]
    return grid.place(row, grid.header.index(label))


def change(path: Path, *edits: Edit) -> None:
    FileBook(path, DAY).apply(edits)


def test_the_year_and_the_key_date_go_on_and_last_years_rows_are_whole(
    uppsala: Path, tmp_path: Path
) -> None:
    made = next_year(uppsala, tmp_path / "n", DAY)
    assert made.year == 2017
    settings = settings_of(made.path)
    assert settings["År"] == 2017.0
    assert settings["Namn"] == "Samordningsförbundet Uppsala län"
    allocations = rows(
        made.path, "tblTilldelning", "År", "Statens tilldelning", "Nyckel", "Mätdatum"
    )
    key = allocations[0][2]
    assert allocations == [
        (2016.0, 10610905.0, key, date(2015, 11, 1)),
        (2017.0, None, key, date(2016, 11, 1)),
    ]


def test_each_fee_row_stands_twice_and_the_new_one_waits_for_its_key_value(
    uppsala: Path, tmp_path: Path
) -> None:
    labels = ("Medlem", "Nyckeltal", "Beslutad avgift")
    old = [row[1:] for row in rows(uppsala, "tblAvgifter", "År", *labels) if row[0] == 2016.0]
    made = next_year(uppsala, tmp_path / "n", DAY)
    new = rows(made.path, "tblAvgifter", "År", *labels)
    assert [row[1:] for row in new if row[0] == 2016.0] == old
    assert [row[1:] for row in new if row[0] == 2017.0] == [(name, None, None) for name, *_ in old]
    assert len(new) == 20


def test_the_members_follow_and_the_old_workbook_is_not_touched(
    uppsala: Path, tmp_path: Path
) -> None:
    labels = ("Medlem", "Part", "Från", "Till", "Betalas av")
    before = uppsala.read_bytes()
    made = next_year(uppsala, tmp_path / "n", DAY)
    assert rows(made.path, "tblMedlemmar", *labels) == rows(uppsala, "tblMedlemmar", *labels)
    assert uppsala.read_bytes() == before


def test_the_new_workbook_reckons_last_year_as_it_was(uppsala: Path, tmp_path: Path) -> None:
    made = next_year(uppsala, tmp_path / "n", DAY)
    main(["run", "allocate-fees", str(made.path)])
    fees = [row for row in rows(made.path, "tblAvgifter", "År", "Medlem", "Avgift") if row[2]]
    assert fees == [
        row for row in rows(uppsala, "tblAvgifter", "År", "Medlem", "Avgift") if row[0] == 2016.0
    ]


def test_a_member_that_has_left_gets_no_row_for_the_new_year(uppsala: Path, tmp_path: Path) -> None:
    members = [name for (name,) in rows(uppsala, "tblMedlemmar", "Medlem")]
    gone, stays = members.index("Heby"), members.index("Tierp")
    change(
        uppsala,
        Value(at(uppsala, "tblMedlemmar", "Till", gone), date(2016, 12, 31)),
        Value(at(uppsala, "tblMedlemmar", "Till", stays), date(2017, 1, 1)),
    )
    made = next_year(uppsala, tmp_path / "n", DAY)
    new = rows(made.path, "tblAvgifter", "År", "Medlem")
    assert (2016.0, "Heby") in new
    assert (2017.0, "Heby") not in new
    assert (2017.0, "Tierp") in new
    assert "Heby, som inte är medlem 2017" in made.left


def test_what_was_accepted_or_noted_stays_in_the_old_workbook_and_is_told(
    uppsala: Path, tmp_path: Path
) -> None:
    change(
        uppsala,
        Text(at(uppsala, "tblKontroller", "Motivering", 0), "Avrundat i beslutet"),
        Value(at(uppsala, "tblRater", "Betald", 0), date(2016, 4, 1)),
    )
    made = next_year(uppsala, tmp_path / "n", DAY)
    assert "1 rad i tblKontroller" in made.left
    assert "1 rad i tblRater" in made.left
    assert rows(made.path, "tblKontroller", "Motivering") == []


def test_what_finsam_alone_has_written_is_not_told_as_left(uppsala: Path, tmp_path: Path) -> None:
    left = next_year(uppsala, tmp_path / "n", DAY).left
    assert left == ("1 rad i tblTilldelning", "10 rader i tblAvgifter")


def test_of_two_allocations_for_one_year_one_goes_on(uppsala: Path, tmp_path: Path) -> None:
    grid = contents(uppsala).grids["tblTilldelning"]
    change(uppsala, Value(grid.place(0, 0), 2016.0))
    made = next_year(uppsala, tmp_path / "n", DAY)
    assert [year for (year,) in rows(made.path, "tblTilldelning", "År")].count(2017.0) == 1


def test_a_key_date_typed_as_text_goes_on_too(uppsala: Path, tmp_path: Path) -> None:
    place = at(uppsala, "tblTilldelning", "Mätdatum", 1)
    change(uppsala, Clear(place))
    change(uppsala, Text(place, "2015-11-01"))
    made = next_year(uppsala, tmp_path / "n", DAY)
    assert rows(made.path, "tblTilldelning", "Mätdatum")[-1] == (date(2016, 11, 1),)


def test_a_leap_day_becomes_the_last_of_february() -> None:
    assert shifted(Carry.SHIFT, date(2024, 2, 29)) == date(2025, 2, 28)
    assert shifted(Carry.SHIFT, "2024-02-29") == date(2025, 2, 28)
    assert shifted(Carry.SHIFT, "i höst") is None


def test_thousands_of_kronor_stay_thousands(tmp_path: Path) -> None:
    main(["new", str(tmp_path / "u"), "--example", "umea"])
    made = next_year(tmp_path / "u" / "ekonomi.xlsm", tmp_path / "n", DAY)
    assert made.year == 2022
    settings = settings_of(made.path)
    assert settings["Enhet avgifter"] == "tkr"
    assert rows(made.path, "tblTilldelning", "År", "Statens tilldelning")[0] == (2021.0, 5690.0)


def test_a_workbook_that_is_there_is_never_written_over(uppsala: Path) -> None:
    before = uppsala.read_bytes()
    with pytest.raises(Refusal) as refused:
        next_year(uppsala, uppsala.parent, DAY)
    assert refused.value.code == "A09"
    assert uppsala.read_bytes() == before


def test_a_workbook_without_a_year_is_refused_and_nothing_is_made(
    uppsala: Path, tmp_path: Path
) -> None:
    labels = [name for (name,) in rows(uppsala, "tblForbund", "Nyckel")]
    change(uppsala, Clear(at(uppsala, "tblForbund", "Värde", labels.index("År"))))
    with pytest.raises(Refusal) as refused:
        next_year(uppsala, tmp_path / "n", DAY)
    assert refused.value.code == "A23"
    assert not (tmp_path / "n").exists()

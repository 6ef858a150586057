"""Hämta in where headings tell a unit, or rival each other for a column."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.basics.edit import Text
from finsam_xl.basics.refusal import Refusal
from tests.actions.economy_workbook import column, workbook
from tests.actions.test_import_mapping import mapping, mapping_at
from tests.actions.test_import_rows import OWN, fetch

TKR = "Kommun;År;Avgift (tkr)\nHåbo;2016;303,834\nTierp;2016;307\n"


def test_thousands_in_a_workbook_of_kronor_are_told_and_counted_exactly(tmp_path: Path) -> None:
    """303,834 tkr is 303 834 kr and 307 tkr is 307 000 kr."""
    book, file = workbook(), tmp_path / "gammal.csv"
    first = fetch(book, file, TKR)
    told = "Avgift (tkr) anger tkr och tblAvgifter är i kr, så beloppen räknas om."
    assert told in first.faults[0].what
    assert "tkr och" not in str(mapping(book))
    second = fetch(book, file)
    assert column(book, "tblAvgifter", "Beslutad avgift") == [303_834.0, 307_000.0]
    assert "Avgift (tkr) är omräknad från tkr" in second.outcome


def test_kronor_in_a_workbook_of_thousands_are_counted_exactly(tmp_path: Path) -> None:
    book, file = workbook(settings={"Enhet avgifter": "tkr"}), tmp_path / "gammal.csv"
    fetch(book, file, "Kommun;År;Avgift (kr)\nHåbo;2016;303834\n")
    fetch(book, file)
    assert column(book, "tblAvgifter", "Beslutad avgift") == [303.834]


def test_the_tables_own_unit_and_what_is_no_number_stand_as_they_are(tmp_path: Path) -> None:
    book, file = workbook(), tmp_path / "gammal.csv"
    first = fetch(book, file, "Kommun;År;Avgift (kr);Invånare tusental\nHåbo;2016;303834;20\n")
    assert "Avgift (kr)" not in first.faults[0].what.partition("Förslag")[2].partition(".")[2]
    assert "Invånare tusental anger tusental, men talen läses som de står." in first.faults[0].what
    fetch(book, file)
    assert column(book, "tblAvgifter", "Beslutad avgift") == [303_834.0]
    wrong = fetch(workbook(), file, TKR.replace("307", "3O7"))
    assert wrong.faults
    book = workbook()
    fetch(book, file)
    assert [each.code for each in fetch(book, file).faults] == ["S01"]


def test_headings_that_rival_for_a_column_are_named(tmp_path: Path) -> None:
    book, file = workbook(), tmp_path / "gammal.csv"
    rows = "Kommun;Organisation;Namn;Invånare\nHåbo;a;b;20251\n"
    what = fetch(book, file, rows).faults[0].what
    assert "Kommun, Organisation och Namn kan alla vara Medlem; skriv det som gäller." in what
    with pytest.raises(Refusal, match="Kommun och Namn kan alla vara Medlem") as refused:
        fetch(workbook(), file, "Kommun;Namn\nHåbo;a\n")
    assert refused.value.code == "A30"


def test_another_files_mapping_stays_when_a_file_needs_none(tmp_path: Path) -> None:
    book = workbook()
    book.apply([Text(mapping_at(), "Ort=Medlem, Summa=Beslutad avgift")])
    fetch(book, tmp_path / "a.csv", OWN)
    assert mapping(book) == "Ort=Medlem, Summa=Beslutad avgift"


def test_a_blank_stays_blank_whatever_the_columns_default(tmp_path: Path) -> None:
    """Status has a default that is read where the cell is empty; it is not written there."""
    book = workbook()
    rows = "År;Statens tilldelning;Status;Nyckel\n2016;10610905;;\n"
    fetch(book, tmp_path / "t.csv", rows, "tblTilldelning")
    assert column(book, "tblTilldelning", "Status") == [None]
    assert column(book, "tblTilldelning", "Nyckel") == [None]

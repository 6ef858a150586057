"""Hämta in from a file with headings of its own: a proposal is shown before it is used."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Report, perform
from finsam_xl.basics.edit import Text
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import ECONOMY, column, place, request, workbook
from tests.actions.test_import_rows import fetch

WIDE = "Kommun;2015;2016\nHåbo;290010;303834\nTierp;293245;307374\n"
WIDE_MAPPING = "Kommun=Medlem, 2015=Beslutad avgift, 2016=Beslutad avgift"


def mapping_at() -> Place:
    """The cell of Kolumner i filen."""
    labels = [setting.key for setting in ECONOMY.settings]
    return place("tblForbund", "Värde", labels.index("file_mapping"))


def mapping(book: MemoryBook) -> object:
    """What stands in Kolumner i filen."""
    return column(book, "tblForbund", "Värde")[mapping_at().row - 6]


def test_headings_of_ones_own_give_a_proposal_that_the_next_click_uses(tmp_path: Path) -> None:
    """A wide table: the years are headings, and under them stand the fees that were decided."""
    book, file = workbook(), tmp_path / "gammal.csv"
    first = fetch(book, file, WIDE)
    assert [each.code for each in first.faults] == ["S19"]
    assert mapping(book) == "Kommun=Medlem, 2015=Beslutad avgift, 2016=Beslutad avgift"
    assert len(column(book, "tblAvgifter", "Medlem")) == 4
    fetch(book, file)
    assert column(book, "tblAvgifter", "År") == [2015.0, 2016.0, 2015.0, 2016.0]
    assert column(book, "tblAvgifter", "Beslutad avgift") == [290010, 303834, 293245, 307374]
    assert mapping(book) is None


def test_a_proposal_that_has_been_mended_is_used_as_mended(tmp_path: Path) -> None:
    book, file = workbook(), tmp_path / "gammal.csv"
    fetch(book, file, "Kommun;Invånare;Budgetår\nHåbo;20251;2016\n")
    book.apply([Text(mapping_at(), "Kommun=Medlem, Invånare=Fast del, Budgetår=År")])
    fetch(book, file)
    assert column(book, "tblAvgifter", "Fast del") == [20251.0]
    assert column(book, "tblAvgifter", "Nyckeltal") == [None]


def asked(book: MemoryBook, file: Path, text: str, mapping: str) -> Report:
    """Run Hämta in with the mapping written beside the command."""
    file.write_text(text, "utf-8")
    ask = Ask(file, "tblAvgifter", mapping=mapping)
    return perform(book, request("import-rows")._replace(ask=ask))


def test_a_mapping_that_leaves_out_columns_rightly_named_keeps_them(tmp_path: Path) -> None:
    book = workbook()
    text = "Budgetår;Anteckning;medlem;Nyckeltal\n2016;x;Håbo;20251\n"
    report = asked(book, tmp_path / "ny.csv", text, "Budgetår=År")
    assert report.outcome == "1 rad från ny.csv ligger i tblAvgifter"
    assert column(book, "tblAvgifter", "Medlem") == ["Håbo"]
    assert column(book, "tblAvgifter", "Nyckeltal") == [20251.0]


def test_a_column_that_the_mapping_gives_another_heading_is_not_taken_twice(tmp_path: Path) -> None:
    book = workbook()
    text = "År;Medlem;Kommun\n2016;fel;Håbo\n"
    asked(book, tmp_path / "ny.csv", text, "Kommun=medlem")
    assert column(book, "tblAvgifter", "Medlem") == ["Håbo"]


@pytest.mark.parametrize(
    ("text", "mapping", "cell"),
    [
        ("Extra;År;X;Y;Medlem;Invånare\n;2016;;;Håbo;20 4B7\n", "Invånare=Nyckeltal", "F2"),
        ("Summa;Kommun;2015;2016\n9;Håbo;1;2x\n", WIDE_MAPPING, "D2"),
    ],
)
def test_a_fault_is_told_at_the_files_own_cell(
    tmp_path: Path, text: str, mapping: str, cell: str
) -> None:
    report = asked(workbook(), tmp_path / "ny.csv", text, mapping)
    assert [str(each.at) for each in report.faults] == [f"ny.csv!{cell}"]


def test_a_slip_in_a_mended_proposal_is_told_and_the_rest_of_it_kept(tmp_path: Path) -> None:
    book, file = workbook(), tmp_path / "gammal.csv"
    fetch(book, file, "Kommun;Invånare;Budgetår\nHåbo;20251;2016\n")
    mended = "Kommun=Medlem, Invnare=Nyckeltal, Budgetår=År"
    book.apply([Text(mapping_at(), mended)])
    with pytest.raises(Refusal, match="Invnare"):
        fetch(book, file)
    assert mapping(book) == mended


def test_a_mapping_for_another_file_is_let_be(tmp_path: Path) -> None:
    book = workbook()
    book.apply([Text(mapping_at(), "Ort=Medlem, Summa=Beslutad avgift")])
    report = fetch(book, tmp_path / "gammal.csv", WIDE)
    assert [each.code for each in report.faults] == ["S19"]
    assert str(mapping(book)).startswith("Kommun=Medlem")

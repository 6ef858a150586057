"""Lämna ut: tables as .csv files, as a Swedish Excel opens them and Hämta in reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.actions.journey.perform import perform, plan
from finsam_xl.basics.edit import Text, Value
from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.exchange.rows import from_csv
from tests.actions.economy_workbook import ECONOMY, perform_allocation, place, request, workbook

EXPORT = request("export-rows")
TABLE = "Tabell att läsa in i"


def lines(document: DocumentFile) -> list[str]:
    return document.content.decode("utf-8-sig").splitlines()


def test_the_table_that_the_settings_name_is_the_only_one() -> None:
    book = workbook(settings={TABLE: "TBLavgifter"})
    perform_allocation(book)
    report = plan(book, EXPORT)
    (document,) = report.documents
    assert document.name == "tblAvgifter.csv"
    assert report.outcome == "tblAvgifter är utlämnad som .csv"
    assert "2016;Håbo;kommun;20251;" in lines(document)[3]
    assert ";2637359;" in lines(document)[3]


def test_without_a_name_every_table_is_given_and_the_workbook_is_left_alone() -> None:
    book = workbook()
    perform_allocation(book)
    report = plan(book, EXPORT)
    assert [each.name for each in report.documents] == [f"{name}.csv" for name in ECONOMY.tables]
    assert report.edits == ()
    assert report.outcome == f"alla {len(ECONOMY.tables)} tabeller är utlämnade som .csv"


def test_amounts_have_decimal_commas_and_no_text_is_a_formula() -> None:
    book = workbook(settings={TABLE: "tblAvgifter"})
    book.apply(
        [
            Value(place("tblAvgifter", "Nyckeltal", 2), 20251.5),
            Text(place("tblAvgifter", "Medlem", 3), "=1+1"),
        ]
    )
    (document,) = plan(book, EXPORT).documents
    assert document.content.startswith("\ufeff".encode())
    assert "2016;Håbo;kommun;20251,5;" in lines(document)[3]
    assert "2016;'=1+1;" in lines(document)[4]
    assert from_csv(document.content, "x.csv").rows[3][1] == "=1+1"


def test_a_name_that_is_no_tables_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refusal, match="tblAvgifter") as refused:
        plan(workbook(settings={TABLE: "avgifterna"}), EXPORT)
    assert refused.value.code == "A05"


@pytest.mark.parametrize("table", ["", "tblAvgifter"])
def test_an_identity_number_in_any_table_stops_every_file(table: str) -> None:
    book = workbook(settings={TABLE: table})
    book.apply([Text(place("tblMedlemmar", "Fakturareferens", 0), "811218-9876")])
    report = plan(book, EXPORT)
    assert report.documents == ()
    assert "personnummer" in report.outcome


def test_all_the_files_come_or_none(tmp_path: Path) -> None:
    closed = tmp_path / "ut"
    closed.write_text("ingen mapp", "utf-8")
    with pytest.raises(Refusal) as refused:
        perform(workbook(), EXPORT._replace(out=closed))
    assert refused.value.code == "A14"
    assert list(tmp_path.iterdir()) == [closed]
    report = perform(workbook(), EXPORT._replace(out=tmp_path / "mapp"))
    assert len(list((tmp_path / "mapp").iterdir())) == len(report.documents)
    again = perform(workbook(), EXPORT._replace(out=tmp_path / "mapp"))
    assert again.written == report.written

"""Avgiftsbeslut: a letter to each payer, and the list that finance invoices from."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

import docx
import pytest

from finsam_xl.actions.journey.perform import Report, plan
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import CellValue
from finsam_xl.documents.document_file import DocumentFile
from tests.actions.economy_workbook import FEES, MEMBERS, Rows, place, request, workbook

AF: Mapping[str, CellValue] = {"År": 2016.0, "Medlem": "Arbetsförmedlingen", "Part": "stat"}


def letters(tables: Mapping[str, Rows] | None = None, parts: float = 2.0) -> Report:
    """Click Avgiftsbeslut in the small Uppsala, in two instalments."""
    return plan(workbook(tables, {"Rater per år": parts}), request("write-fee-letters"))


def invoices(report: Report) -> list[dict[str, str]]:
    """The rows of Fakturaunderlag, as a Swedish Excel takes them."""
    content = report.documents[-1].content
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def words(document: DocumentFile) -> str:
    """All text of a letter, its tables too."""
    letter = docx.Document(io.BytesIO(document.content))
    cells = (cell.text for table in letter.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(each.text for each in letter.paragraphs), *cells]).replace("\u00a0", " ")


def test_there_is_one_letter_to_each_payer() -> None:
    report = letters()
    names = [document.name for document in report.documents]
    assert len(names) == len(set(names)) == 5
    assert names[-1] == "Fakturaunderlag 2016.csv"
    assert report.outcome == "4 avgiftsbeslut och ett fakturaunderlag"


def test_the_states_letter_is_one_and_tells_that_it_is_for_both() -> None:
    report = letters({"tblAvgifter": [FEES[0], AF, *FEES[1:]]})
    assert len(report.documents) == 5
    text = words(report.documents[0])
    assert "Försäkringskassan" in text
    assert "Arbetsförmedlingen" in text
    assert "10 610 905" in text
    paid = [row for row in invoices(report) if row["Mottagare"] == "Försäkringskassan"]
    assert sum(int(row["Belopp"]) for row in paid) == 10_610_905


def test_one_that_pays_for_another_gets_one_letter_and_both_on_the_list() -> None:
    """Håbo pays for Tierp too: 2 637 359 + 2 668 094 = 5 305 453 kr."""
    members = [*MEMBERS[:4], {**MEMBERS[4], "Betalas av": "Håbo"}]
    report = letters({"tblMedlemmar": members})
    assert report.outcome.startswith("3 avgiftsbeslut")
    assert "5 305 453" in words(report.documents[2])
    paid = [row for row in invoices(report) if row["Mottagare"] == "Håbo"]
    assert {row["Medlem"] for row in paid} == {"Håbo", "Tierp"}
    assert sum(int(row["Belopp"]) for row in paid) == 5_305_453


def test_the_list_sums_to_the_fees_and_has_the_days_in_order() -> None:
    rows = invoices(letters())
    assert sum(int(row["Belopp"]) for row in rows) == 21_221_810
    assert [row["Förfallodag"] for row in rows] == ["2016-03-31"] * 4 + ["2016-09-30"] * 4
    assert [row["Belopp"] for row in rows if row["Medlem"] == "Håbo"] == ["1318680", "1318679"]


def test_a_reference_that_looks_like_a_formula_is_guarded() -> None:
    members = [{**row, "Fakturareferens": "=HYPERLINK(1)"} for row in MEMBERS]
    assert invoices(letters({"tblMedlemmar": members}))[0]["Referens"] == "'=HYPERLINK(1)"


def test_twelve_parts_are_twelve_rows_a_fee() -> None:
    assert len(invoices(letters(parts=12.0))) == 48


def test_who_pays_nothing_gets_no_letter() -> None:
    nothing = [*FEES[:3], {**FEES[3], "Nyckeltal": 0.0}]
    report = letters({"tblAvgifter": nothing})
    assert "Tierp" not in str([document.name for document in report.documents])
    assert len(report.documents) == 4


@pytest.mark.parametrize("text", ["många", "811218-9876"])
def test_a_fault_or_a_person_gives_no_letter_and_no_list(text: str) -> None:
    book = workbook()
    book.apply([Text(place("tblAvgifter", "Nyckeltal", 2), text)])
    assert plan(book, request("write-fee-letters")).documents == ()


def test_a_year_without_an_allocation_gives_no_letter() -> None:
    report = letters({"tblTilldelning": []})
    assert report.documents == ()
    assert report.outcome.startswith("inga brev")

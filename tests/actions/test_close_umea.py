"""Seed 002's printed year is closed as an officer does it: what was decided is accepted by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Report, Request, perform
from finsam_xl.basics.edit import Edit, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.place import Place
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import ECONOMY, column
from tests.examples.ledger import PATH
from tests.planted.shipped import example

NEXT_SPRING = datetime(2022, 3, 20, 9, tzinfo=UTC)
LAST_MONTHS = ("2021-09", "2021-10", "2021-11", "2021-12")
QUIET: dict[str, CellValue] = {
    "Konto": 5011.0,
    "Belopp": 0.0,
    "Budgetpost": "Kanslipersonal",
    "Källa": "manuell",
}
DECIDED = {"F01", "G08"}


def click(book: MemoryBook, action: str) -> Report:
    return perform(book, Request(action, NEXT_SPRING, "Ekonomen", Ask(PATH)))


def place(book: MemoryBook, table: str, label: str, row: int) -> Place:
    """Where a cell stands in the example."""
    grid = book.read(ECONOMY.areas())[table]
    return grid.place(row, grid.header.index(label))


def setting(book: MemoryBook, label: str) -> Place:
    return place(book, "tblForbund", "Värde", column(book, "tblForbund", "Nyckel").index(label))


def at_year_end() -> MemoryBook:
    """All that a closing demands is there: nothing happened after August, as G85 asks for it."""
    book = example("umea")
    click(book, "import-ledger")
    book.apply(
        [
            Value(setting(book, "Årsredovisning beslutad"), date(2022, 3, 18)),
            Text(setting(book, "Beslut om årsredovisning"), "2022-03-18 § 14"),
            with_rows(book, "tblUtfall", [{**QUIET, "Period": month} for month in LAST_MONTHS]),
        ]
    )
    click(book, "recalculate-budget")
    return book


def with_rows(book: MemoryBook, table: str, more: Sequence[Mapping[str, CellValue]]) -> Edit:
    """The table with more rows after its own."""
    grid = book.read(ECONOMY.areas())[table]
    new = [tuple(row.get(str(label)) for label in grid.header) for row in more]
    return ReplaceRows(table, (*grid.rows(), *new))


def accept(book: MemoryBook, codes: set[str]) -> None:
    for at, code in enumerate(column(book, "tblKontroller", "Kod")):
        if code in codes:
            book.apply(
                [
                    Text(place(book, "tblKontroller", "Godtagen av", at), "Ekonomen"),
                    Text(
                        place(book, "tblKontroller", "Motivering", at),
                        "Beslutet står fast",
                    ),
                ]
            )


def test_the_plans_years_and_what_is_accepted_do_not_stop_the_closing() -> None:
    """2 844 tkr was decided, not 2 845; no key values stand there for any of the three years."""
    book = at_year_end()
    stopped = click(book, "close-year")
    assert stopped.outcome == "2021 är inte stängt, ett krav återstår"
    assert [each.what for each in stopped.faults] == [
        "2 fel är inte rättade (F01 och G08), så året kan inte stängas."
    ]
    accept(book, DECIDED)
    report = click(book, "close-year")
    assert report.outcome.startswith("2021 är stängt; eget kapital 2 040 000 kr vid årets början")
    assert {each.code for each, _ in report.controls.accepted} == DECIDED


def stopping(table: str, row: Mapping[str, CellValue], label: str) -> bool:
    """Whether a word for an amount in a row stops the closing."""
    book = at_year_end()
    lists = [column(book, table, each) for each in row]
    at = [*zip(*lists, strict=True)].index(tuple(row.values()))
    book.apply([Text(place(book, table, label, at), "tre")])
    click(book, "recalculate-budget")
    accept(book, DECIDED)
    return "är inte stängt" in click(book, "close-year").outcome


def test_an_error_of_the_year_stops_it_and_one_of_a_plan_year_does_not() -> None:
    assert stopping("tblTilldelning", {"År": 2021.0}, "Statens tilldelning")
    assert not stopping("tblTilldelning", {"År": 2022.0}, "Statens tilldelning")


def test_an_error_in_the_years_column_stops_it_and_one_in_a_plan_years_does_not() -> None:
    assert stopping("tblBudget", {"Post": "Kanslipersonal"}, "Budgetår")
    assert not stopping("tblBudget", {"Post": "Kanslipersonal"}, "Planår 2")

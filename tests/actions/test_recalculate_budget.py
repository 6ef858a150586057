"""Räkna om budget: fees on their lines, sums as printed, and nothing that is typed is lost."""

from __future__ import annotations

import pytest

from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.edit import Value
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.budgeted import CLICK, budgeted, income, line
from tests.actions.economy_workbook import (
    ECONOMY,
    FEES,
    Rows,
    cell,
    column,
    request,
    workbook,
)
from tests.planted.shipped import example
from tests.rules.budget.printed import case

PLAN = ("Budgetår", "Planår 1", "Planår 2")


def amounts(book: MemoryBook, post: str) -> CellValue:
    """What a line has for the budget's year."""
    return cell(book, "tblBudget", "Budgetår", column(book, "tblBudget", "Post").index(post))


@pytest.mark.parametrize("row", case().sums)
def test_the_printed_sums_stand_in_the_sheets_own_formulas(row: str) -> None:
    """Seed 002, chapter 13: three years of eight sums."""
    book = example("umea")
    perform(book, request(CLICK))
    at = column(book, "tblSammanstallning", "Rad").index(row)
    shown = [cell(book, "tblSammanstallning", label, at) for label in PLAN]
    assert shown == [float(each) for each in case().sums[row]]


def test_a_second_click_changes_nothing() -> None:
    book = example("umea")
    assert perform(book, request(CLICK)).edits
    assert perform(book, request(CLICK)).edits == ()


def test_fees_become_whole_units_that_sum() -> None:
    """5 305 453 kr on 20 251 and 20 487: 2 637 359 and 2 668 094 kr, 2 637 and 2 668 tkr."""
    book = budgeted(income("Håbo"), income("Tierp"), income("Försäkringskassan"))
    perform(book, request("allocate-fees"))
    perform(book, request(CLICK))
    shown = [amounts(book, name) for name in ("Håbo", "Tierp", "Försäkringskassan")]
    assert shown == [2637.0, 2668.0, 10611.0]


def test_the_decided_fee_goes_before_the_reckoned_one() -> None:
    decided = [
        {**row, "Beslutad avgift": 2_700_000.0 if at == 2 else None} for at, row in enumerate(FEES)
    ]
    book = budgeted(income("Håbo"), tables={"tblAvgifter": decided})
    perform(book, request(CLICK))
    assert amounts(book, "Håbo") == 2700.0


def test_a_typed_amount_stays_where_there_is_no_fee() -> None:
    book = budgeted(income("Håbo", 100.0), line("Hyra", -50.0), tables={"tblAvgifter": ()})
    perform(book, request(CLICK))
    assert (amounts(book, "Håbo"), amounts(book, "Hyra")) == (100.0, -50.0)


def test_two_lines_of_one_member_are_left_as_they_are_and_told() -> None:
    book = budgeted(income("Håbo", 1.0), income("Håbo", 2.0) | {"Post": "Håbo, rest"})
    report = perform(book, request(CLICK))
    assert (amounts(book, "Håbo"), amounts(book, "Håbo, rest")) == (1.0, 2.0)
    assert "G06" in [finding.code for finding in report.controls.open]


def test_a_budget_without_lines_tells_nothing_of_budgets() -> None:
    report = perform(workbook(), request(CLICK))
    assert report.outcome == "budgeten har inga poster än; fyll i Budget"
    assert not [f for f in report.controls.open if f.code.startswith("G")]


def test_an_amount_finer_than_ten_kronor_is_in_the_sheets_own_sums() -> None:
    """−0,004 tkr is 4 kr: the sums of the sheet and of the rules are the same to the öre."""
    book = example("umea")
    at = column(book, "tblBudget", "Post").index("Lokalhyra")
    grid = book.read(ECONOMY.areas())["tblBudget"]
    book.apply([Value(grid.place(at, grid.header.index("Budgetår")), -85.004)])
    report = perform(book, request(CLICK))
    assert not {"G18", "S16"} & {finding.code for finding in report.controls.open}
    shown = column(book, "tblSammanstallning", "Rad").index("Resultat")
    assert cell(book, "tblSammanstallning", "Budgetår", shown) == -1146.004


def test_a_sum_written_over_is_told() -> None:
    book = example("umea")
    perform(book, request(CLICK))
    at = column(book, "tblSammanstallning", "Rad").index("Resultat")
    grid = book.read(ECONOMY.areas())["tblSammanstallning"]
    book.apply([Value(grid.place(at, grid.header.index("Budgetår")), 5.0)])
    told = [finding.code for finding in perform(book, request("check-workbook")).controls.open]
    assert {"S15", "G18"} <= set(told)


def test_the_reported_deficit_of_seed_001_is_a_unit_slip_with_a_cause_of_the_wrong_sign() -> None:
    """A deficit of −0,51 tkr, it says, because money was not used."""
    reported: Rows = (
        {"År": 2015.0, "Resultat": -0.51, "Enhet": "tkr", "Orsak": "ej förbrukade medel"},
    )
    book = budgeted(line("Torget", -1146.0), tables={"tblRedovisat": reported})
    report = perform(book, request("check-workbook"))
    assert {"G56", "G57"} <= {finding.code for finding in report.controls.open}


@pytest.mark.parametrize(
    ("result", "months", "told"),
    [
        (-0.51, 0, "alltså −510 kr; −0,51 mkr (−510 tkr) är troligare."),
        (-510.0, 0, ""),
        (-510.0, 12, ""),
        (-510_000.0, 12, "men bokföringen ger −510 000 kr, ungefär tusen gånger fel."),
        (-510_000.0, 11, ""),
    ],
)
def test_a_reported_result_is_held_against_the_ledger_and_never_against_the_budget(
    result: float, months: int, told: str
) -> None:
    """The budget's result is −510 kr; the ledger has 42 500 kr of costs in each month."""
    ledger: Rows = [
        {"Konto": 5010.0, "Period": f"2016-{month:02d}", "Belopp": -42_500.0}
        for month in range(1, months + 1)
    ]
    reported: Rows = ({"År": 2016.0, "Resultat": result, "Enhet": "tkr"},)
    tables: dict[str, Rows] = {"tblUtfall": ledger, "tblRedovisat": reported}
    book = budgeted(line("Torget", -0.51), tables=tables)
    found = perform(book, request("check-workbook")).controls.open
    assert [each.what.endswith(told) for each in found if each.code == "G56"] == [True] * bool(told)

"""What the buttons that write to the board do in the open workbook: budget, reports, year's end."""

from __future__ import annotations

from tests.click.desk import Desk

BUDGET = "Verksamhetsplan och budget 2016–2018"
REPORT = "Ekonomisk rapport mars 2016"
ANNUAL = "Årsredovisning 2016"


def budget(desk: Desk) -> None:
    """Budget i Word: from the sheet where it is written."""
    desk.run("Budget", "Budget i Word")
    assert desk.documents(f"{BUDGET}*") == [f"{BUDGET}.docx"]


def budget_again(desk: Desk) -> None:
    """The same document from the sheet that is printed: it is the same, so there is one of it."""
    desk.run("Budgettabell", "Budget i Word")
    assert desk.documents(f"{BUDGET}*") == [f"{BUDGET}.docx"]


def report(desk: Desk) -> None:
    """Ekonomisk rapport: the board's, through the month that the settings name."""
    desk.run("Uppföljning", "Ekonomisk rapport")
    assert desk.documents(f"{REPORT}*") == [f"{REPORT}.docx"]


def report_again(desk: Desk) -> None:
    """The same report from the interventions' sheet."""
    desk.run("Insatsuppföljning", "Ekonomisk rapport")
    assert desk.documents(f"{REPORT}*") == [f"{REPORT}.docx"]


def annual(desk: Desk) -> None:
    """Årsredovisning: the frame, of which the balances are not there yet."""
    desk.run("Bokslut", "Årsredovisning")
    assert desk.documents(f"{ANNUAL}*") == [f"{ANNUAL}.docx"]

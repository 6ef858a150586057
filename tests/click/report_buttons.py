"""What the buttons that write to the board do in the open workbook: budget, reports, year's end."""

from __future__ import annotations

from tests.click.desk import Desk

BUDGET = "Verksamhetsplan och budget 2016–2018"
REPORT = "Ekonomisk rapport mars 2016"
ANNUAL = "Årsredovisning 2016"


def budget(desk: Desk) -> None:
    """Budget i Word: from the sheet where it is written."""
    _click(desk, "Budget", "Budget i Word")
    assert _documents(desk, BUDGET) == [f"{BUDGET}.docx"]


def budget_again(desk: Desk) -> None:
    """The same document from the sheet that is printed: it is the same, so there is one of it."""
    _click(desk, "Budgettabell", "Budget i Word")
    assert _documents(desk, BUDGET) == [f"{BUDGET}.docx"]


def report(desk: Desk) -> None:
    """Ekonomisk rapport: the board's, through the month that the settings name."""
    _click(desk, "Uppföljning", "Ekonomisk rapport")
    assert _documents(desk, REPORT) == [f"{REPORT}.docx"]


def report_again(desk: Desk) -> None:
    """The same report from the interventions' sheet."""
    _click(desk, "Insatsuppföljning", "Ekonomisk rapport")
    assert _documents(desk, REPORT) == [f"{REPORT}.docx"]


def annual(desk: Desk) -> None:
    """Årsredovisning: the frame, of which the balances are not there yet."""
    _click(desk, "Bokslut", "Årsredovisning")
    assert _documents(desk, ANNUAL) == [f"{ANNUAL}.docx"]


def _click(desk: Desk, sheet: str, button: str) -> None:
    desk.show(sheet)
    desk.scroll_left()
    desk.picture(f"{button.lower().replace(' ', '-')}-{sheet.lower()}")
    desk.click(button)


def _documents(desk: Desk, name: str) -> list[str]:
    return sorted(path.name for path in (desk.folder / "Dokument").glob(f"{name}*"))

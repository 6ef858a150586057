"""What the targets' buttons do in the open workbook: assess, explain, and write in Word."""

from __future__ import annotations

from tests.click.desk import Desk
from tests.click.explain_buttons import explained

REPORT = "Verksamhetsberättelse 2021.docx"
ATTAINMENT = "Måluppfyllelse 2021.docx"


def assess(desk: Desk) -> None:
    """Bedöm mål: 124 of 146 is less than nine of ten, 391 of 1,900 more than a fifth."""
    told = desk.run("Start", "Bedöm mål")
    assert "nått" in told
    rows = {str(row["Mål"]): row for row in desk.records("Måluppfyllelse", "Mål")}
    solved, again = rows["Positiv lösning"], rows["Åter i arbete"]
    assert (again["Täljare"], again["Nämnare"], again["Bedömning"]) == (391, 1900, "nått")
    assert (solved["Täljare"], solved["Nämnare"], solved["Bedömning"]) == (124, 146, "inte nått")
    desk.show("Måluppfyllelse")
    desk.picture("maluppfyllelse")


def assessed(desk: Desk) -> None:
    """Förklara: the verdict with its figures."""
    cell = desk.address("Måluppfyllelse", "Bedömning", ("Åter i arbete", 391.0))
    assert "391 av 1 900 är 20,6 %" in explained(desk, "Måluppfyllelse", cell)


def report(desk: Desk) -> None:
    """Tertialrapport: a whole year is an annual one."""
    desk.run("Start", "Tertialrapport")
    assert desk.documents("Verksamhetsberättelse*") == [REPORT]


def attainment(desk: Desk) -> None:
    """Måluppfyllelse i Word: from the sheet of the verdicts."""
    desk.run("Måluppfyllelse", "Måluppfyllelse i Word")
    assert desk.documents("Måluppfyllelse*") == [ATTAINMENT]


def attainment_again(desk: Desk) -> None:
    """The same from the board's own assessment: it is the same, so there is one of it."""
    desk.run("Bedömning", "Måluppfyllelse i Word")
    assert desk.documents("Måluppfyllelse*") == [ATTAINMENT]

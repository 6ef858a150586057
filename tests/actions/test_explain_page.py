"""The page of Förklara: how the cells of a step are shown, and a workbook with very many rows."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from finsam_xl.actions.explaining.page import page_text
from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.grid import Area, CellValue
from finsam_xl.basics.place import Place
from tests.actions.economy_workbook import FEES, MEMBERS, Rows, place, request, workbook

MANY = [f"Kommun {number}" for number in range(400)]


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        ((1, 3, 5), "Blad!A1, A3, A5"),
        ((1, 3, 5, 7), "Blad!A1, A3, A5 och 1 till"),
        ((1, 2, 3, 5, 7, 9, 11), "Blad!A1:A3, A5, A7 och 2 till"),
    ],
)
def test_of_many_cells_three_are_shown_and_the_rest_counted(
    rows: tuple[int, ...], shown: str
) -> None:
    """A run of cells counts as one."""
    cells = tuple(Place("Blad", row, 1) for row in rows)
    text = page_text(Explanation("T", "1 kr", None, (Step("", "Så.", cells),)))
    assert text.splitlines()[-1].strip() == shown


def test_a_sheet_is_named_where_its_cells_begin() -> None:
    places = (Place("Ett", 1, 1), Place("Två", 2, 1), Place("Två", 5, 2), Place("Ett", 3, 1))
    text = page_text(Explanation("T", "1 kr", None, (Step("", "Så.", places),)))
    assert text.splitlines()[-1].strip() == "Ett!A1, Två!A2, B5 och 1 till"


def test_more_rows_than_the_sheets_hold_are_no_fault_of_the_user() -> None:
    """Four hundred municipalities: the fee table ends in a note, and every figure is explained."""
    own: list[Mapping[str, CellValue]] = [{"Medlem": name, "Part": "kommun"} for name in MANY]
    members: Rows = [*MEMBERS[:3], *own]
    fees: Rows = [*FEES[:2], *({**row, "År": 2016.0, "Nyckeltal": 1.0} for row in own)]
    book = workbook({"tblMedlemmar": members, "tblAvgifter": fees})
    report = perform(book, request("allocate-fees"))
    assert report.outcome.startswith("402 avgifter fördelade för 2016")
    assert report.outcome.endswith("ryms inte på Avgiftstabell, men i Avgiftstabell i Word")
    grid = book.read([Area("finsam_avgiftstabell", "Avgiftstabell")])["finsam_avgiftstabell"]
    assert str(grid.columns[1][-1]).endswith("rader till ryms inte på bladet.")
    assert "S18" not in [finding.code for finding in report.controls.open]
    assert perform(book, request("allocate-fees")).edits == ()
    book.selected = place("tblAvgifter", "Avgift", 2)
    assert perform(book, request("explain")).outcome.startswith("Avgift 2016 för Kommun 0")

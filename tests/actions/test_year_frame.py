"""Årets ram on Insatsuppföljning: by months or by days, as the setting says, and explained."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.actions.explaining.explain_cell import explain_cell
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.grid import CellValue
from tests.actions.economy_workbook import place
from tests.actions.planned import click, line, planned, rows_of, told

PROCESS: dict[str, CellValue] = {"Insats": "Processledare", "Beviljat": 1200.0}
PROCESS |= {"Start": date(2016, 5, 1), "Slut": date(2017, 12, 31)}
LINE = line("Verksamheter", "Processledare", -480.0, Insats="Processledare")


@pytest.mark.parametrize(
    ("by", "frame", "story"),
    [
        (None, 480.0, "1 200 tkr på 20 månader → 2016: 8/20 = 480 tkr → 2017: 12/20 = 720 tkr"),
        (
            "dagar",
            481.967,
            "1 200 tkr på 610 dagar → 2016: 245/610 = 481,967 tkr → 2017: 365/610 = 718,033 tkr",
        ),
    ],
)
def test_the_frame_is_shared_as_the_setting_says(by: str | None, frame: float, story: str) -> None:
    """May to December is 245 days, and 2017 has 365: 1 200 × 245/610 = 481,967."""
    settings: dict[str, CellValue] = {"Periodisering av ramar": by} if by else {}
    made = planned({"tblInsatser": (PROCESS,), "tblBudget": (LINE,)}, settings)
    click(made, "recalculate-budget")
    assert rows_of(made, "tblInsatsuppfoljning", "Årets ram") == [(frame,)]
    page = explain_cell(read_contents(made), place("tblInsatsuppfoljning", "Årets ram", 0))
    assert page is not None
    assert page.line == story


def test_an_end_in_the_year_9999_gives_no_frame_and_is_told() -> None:
    endless = PROCESS | {"Slut": date(9999, 12, 31)}
    made = planned({"tblInsatser": (endless,), "tblBudget": (LINE,)})
    assert told(click(made, "recalculate-budget"), "G115") == ["G115"]
    assert rows_of(made, "tblInsatsuppfoljning", "Årets ram") == [(None,)]

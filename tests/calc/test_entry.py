"""What Excel makes of a text that is put into a cell."""

from __future__ import annotations

from datetime import datetime

import pytest

from finsam_xl.calc.entry import excel_reads

READ = {
    "001": 1.0,
    " 12 ": 12.0,
    "-3.25": -3.25,
    "1,5": 1.5,
    "1E3": 1000.0,
    "10 610 905": 10_610_905.0,
    "50%": 0.5,
    "true": True,
    "FALSKT": False,
    "2014:18": (2014 * 60 + 18) / 1440,
    "2026-03-01": datetime(2026, 3, 1),  # noqa: DTZ001 - a sheet knows no time zone
}
LEFT = ["Håbo", "12 OOO", "2026-13-01", "1.2.3", "", "0a1", "10:75", "§ 5", "12 34"]


@pytest.mark.parametrize("text", READ)
def test_a_text_that_excel_would_change(text: str) -> None:
    assert excel_reads(text) == READ[text]


@pytest.mark.parametrize("text", LEFT)
def test_a_text_that_excel_leaves_alone(text: str) -> None:
    assert excel_reads(text) == text

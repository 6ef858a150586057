"""The handbook's year: six steps in order, of sheets and buttons that the workbook has."""

from __future__ import annotations

import re

from finsam_xl.builder.workbooks import shown_in
from tests.builder.built import ROOT
from tests.deltagare.book import SCHEMA

_TEXT = (ROOT / "workbook" / "handbok" / "deltagare.md").read_text("utf-8")
YEAR = _TEXT.partition("## Ett år i arbetsboken\n")[2].partition("\n## ")[0]
STEPS = ["Fyll i", "Räkna", "Rapportera", "Frys", "Gallra", "Gå vidare"]


def test_the_year_goes_from_the_first_row_to_the_next_year() -> None:
    assert re.findall(r"^\d\. \*\*(.*?)\.\*\*", YEAR, re.MULTILINE) == STEPS


def test_every_name_in_it_is_a_sheet_or_a_button_of_the_workbook() -> None:
    known = {sheet.label for sheet in SCHEMA.sheets}
    known |= {action.label for action in shown_in("deltagare")}
    told = {bold for bold in re.findall(r"\*\*(.+?)\*\*", YEAR) if not bold.endswith(".")}
    assert told - known == set()
    assert {"Räkna deltagare", "Bedöm mål", "Tertialrapport", "Frys året", "Gallra"} <= told


def test_every_setting_in_it_is_one_of_the_workbooks() -> None:
    settings = {setting.label for setting in SCHEMA.settings}
    told = {"Rapportperiod", "Delårsrapport", "Rader att gallra", "Ekonomins arbetsbok"}
    assert told <= settings
    assert all(name in YEAR for name in told)

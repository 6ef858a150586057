"""What has been read once holds after edits elsewhere, and is read anew where an edit is made."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.actions.fees.fee_input import FEES, MEMBERS
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Text, Value
from finsam_xl.rules.fees.records import FeeRow, FeeSettings, Member
from finsam_xl.sheets.settings import TABLE
from tests.actions.batch.year_books import read, year_book


def contents(folder: Path) -> Contents:
    """Norra 2024, with all that the fees rest on read."""
    found = read(year_book(folder, 2024))
    found.table(MEMBERS, Member)
    found.table(FEES, FeeRow)
    assert found.settings.read(FeeSettings).record
    return found


def test_a_table_that_is_edited_is_read_anew(tmp_path: Path) -> None:
    before = contents(tmp_path)
    [*_, tierp] = before.table(MEMBERS, Member).records
    then = before.after([Text(tierp.at.cell("member"), "Heby")])
    assert then.table(MEMBERS, Member).records[-1].member == "Heby"
    assert before.table(MEMBERS, Member).records[-1].member == "Tierp"


def test_one_that_is_not_edited_is_not(tmp_path: Path) -> None:
    before = contents(tmp_path)
    [*_, tierp] = before.table(MEMBERS, Member).records
    then = before.after([Text(tierp.at.cell("member"), "Heby")])
    assert then.table(FEES, FeeRow) is before.table(FEES, FeeRow)


def test_an_edited_setting_is_read_anew(tmp_path: Path) -> None:
    before = contents(tmp_path)
    then = before.after([Value(before.settings.place("year"), 2025.0)])
    assert then.settings.value("year") == 2025
    assert before.settings.value("year") == 2024
    assert TABLE in then.grids

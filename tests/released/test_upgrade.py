"""The released workbooks, as they were filled then, made anew in today's version."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.table import TableColumn

from finsam_xl.actions.workbooks.upgrade import upgrade
from finsam_xl.basics.edit import Text
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.cli import main
from finsam_xl.sheets.schema import Owner
from tests.cli.test_commands import PRINTED_2016, said
from tests.released.old_workbook import DAY, RELEASED, contents, users


def test_all_that_the_user_wrote_follows(old: Path, version: int) -> None:
    before = contents(old)
    done = upgrade(old, DAY)
    after = contents(old)
    assert (done.was, done.version, done.left) == (version, after.workbook.version, ())
    for name in before.grids.keys() & after.workbook.tables.keys() - {"tblForbund"}:
        labels = tuple(
            column.label
            for column in after.workbook.tables[name].columns
            if column.label in before.grids[name].header and column.owner is not Owner.FORMULA
        )
        assert users(after, name, labels) == users(before, name, labels), name
    settings = {row[0]: row[1] for row in users(after, "tblForbund", ("Nyckel", "Värde"))}
    for key, value in users(before, "tblForbund", ("Nyckel", "Värde")):
        assert settings[key] == value


def test_the_fees_come_out_as_printed_and_are_not_changed(
    old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["upgrade", str(old)])
    assert main(["run", "allocate-fees", str(old)]) == 0
    _, out, _ = said(capsys, "export", str(old), "tblAvgifter")
    fees = {row["Medlem"]: row["Avgift"] for row in json.loads(out) if row["År"] == 2016}
    assert fees == PRINTED_2016


def test_the_invoiced_and_the_modelled_of_version_2_are_there(old: Path, version: int) -> None:
    """What version 1 has no sheet for is empty."""
    upgrade(old, DAY)
    there = version == 2
    assert len(users(contents(old), "tblRater", ("Medlem",))) == (20 if there else 0)
    [*modelled] = users(contents(old), "tblFordelningsmodell", ("Enligt modellen",))
    assert modelled == ([(5_772_500.0,)] if there else [])
    settings = users(contents(old), "tblForbund", ("Nyckel", "Värde"))
    assert ("Rater per år", 2.0 if there else 1.0) in settings


def test_what_a_new_workbook_is_born_with_is_there(old: Path) -> None:
    """The ladder of version 3, which no earlier workbook could have emptied."""
    upgrade(old, DAY)
    assert len(users(contents(old), "tblTrappa", ("Högst",))) == 3


def test_a_year_is_planned_followed_and_made_next_years_after_it(
    old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    upgrade(old, DAY)
    for action in ("allocate-fees", "recalculate-budget"):
        assert said(capsys, "run", action, str(old))[0] == 0
    code, out, _ = said(capsys, "new", str(old.parent / "n"), "--from", str(old), "--json")
    assert (code, json.loads(out)["year"]) == (0, 2017)


def test_the_old_file_is_kept_as_it_was(old: Path, version: int) -> None:
    before = old.read_bytes()
    kept = upgrade(old, DAY).kept
    assert kept == old.with_name(f"ekonomi (version {version}).xlsm")
    assert kept.read_bytes() == before


def test_a_workbook_of_today_is_left_alone(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    upgrade(old, DAY)
    before = old.read_bytes()
    code, out, _ = said(capsys, "upgrade", str(old))
    assert (code, old.read_bytes()) == (0, before)
    assert "redan av den nyaste versionen" in out


def test_an_earlier_kept_file_is_never_written_over(old: Path, version: int) -> None:
    old.with_name(f"ekonomi (version {version}).xlsm").write_bytes(b"min")
    with pytest.raises(Refusal) as refused:
        upgrade(old, DAY)
    assert refused.value.code == "A24"
    assert old.read_bytes() == RELEASED[version].read_bytes()


@pytest.mark.filterwarnings("ignore:Print area")
def test_what_is_the_users_own_is_listed(old: Path) -> None:
    """A sheet, a column, a setting and a formula in an input cell."""
    book = openpyxl.load_workbook(old, keep_vba=True)
    book.create_sheet("Mina anteckningar")
    sheet = book["Inställningar"]
    table = sheet.tables["tblMedlemmar"]
    cell = sheet[table.ref.split(":")[1]]
    head = sheet[table.ref.split(":")[0]].row
    table.tableColumns.append(TableColumn(id=99, name="Ombud"))
    sheet.cell(head, cell.column + 1, "Ombud")
    table.ref = f"{table.ref.split(':')[0]}:{sheet.cell(cell.row, cell.column + 1).coordinate}"
    if table.autoFilter:
        table.autoFilter.ref = table.ref
    [home] = [each for each in book.worksheets if "tblTilldelning" in each.tables]
    typed = home[home.tables["tblTilldelning"].ref.split(":")[0]].offset(1, 1)
    typed.value = "=10000000+100000"
    book.save(old)
    left = upgrade(old, DAY).left
    assert "Bladet Mina anteckningar" in left
    assert "Kolumnen Ombud i tblMedlemmar" in left
    assert f"Formeln i {home.title}!{typed.coordinate}, bara dess värde" in left


def test_a_setting_of_the_users_own_is_listed(old: Path) -> None:
    grid = contents(old).grids["tblForbund"]
    at = grid.place(1, grid.header.index("Nyckel"))
    FileBook(old, DAY).apply([Text(at, "Min rad")])
    assert "Raden Min rad på Inställningar" in upgrade(old, DAY).left


def test_a_cell_that_can_not_be_read_is_carried_as_it_stands(old: Path) -> None:
    grid = contents(old).grids["tblAvgifter"]
    row = grid.filled_rows()[2]
    FileBook(old, DAY).apply([Text(grid.place(row, grid.header.index("Nyckeltal")), "12 OOO")])
    upgrade(old, DAY)
    assert "12 OOO" in [cell for (cell,) in users(contents(old), "tblAvgifter", ("Nyckeltal",))]


def test_a_foreign_or_an_open_file_is_refused_and_not_touched(old: Path, version: int) -> None:
    foreign = old.with_name("annan.xlsx")
    openpyxl.Workbook().save(foreign)
    with pytest.raises(Refusal) as refused:
        upgrade(foreign, DAY)
    assert refused.value.code == "A01"
    old.with_name("~$ekonomi.xlsm").write_bytes(b"")
    with pytest.raises(Refusal):
        upgrade(old, DAY)
    assert old.read_bytes() == RELEASED[version].read_bytes()
    assert not old.with_name(f"ekonomi (version {version}).xlsm").exists()


@pytest.mark.filterwarnings("ignore:Print area")
def test_a_workbook_whose_settings_are_gone_is_refused(old: Path) -> None:
    book = openpyxl.load_workbook(old, keep_vba=True)
    del book["Inställningar"].tables["tblForbund"]
    book.save(old)
    with pytest.raises(Refusal) as refused:
        upgrade(old, DAY)
    assert refused.value.code == "A27"

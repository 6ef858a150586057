"""The released workbooks in today's finsam-xl, without being upgraded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import PRINTED_2016, said
from tests.released.old_workbook import contents, users


def test_the_old_workbook_still_allocates_and_is_told_to_upgrade(
    old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = said(capsys, "run", "allocate-fees", str(old))
    assert code == 0
    assert "S14" in out
    _, out, _ = said(capsys, "export", str(old), "tblAvgifter")
    fees = {row["Medlem"]: row["Avgift"] for row in json.loads(out) if row["År"] == 2016}
    assert fees == PRINTED_2016


@pytest.mark.parametrize("action", ["explain", "simulate-allocation"])
def test_what_the_first_workbook_has_no_sheet_for_says_upgrade(
    first: Path, action: str, capsys: pytest.CaptureFixture[str]
) -> None:
    cell = ["--cell", "Avgifter!Q10"] if action == "explain" else []
    _, out, _ = said(capsys, "run", action, str(first), *cell)
    assert "uppgradera" in out


@pytest.mark.parametrize(
    "action", ["recalculate-budget", "write-report-form", "close-year", "save-version"]
)
def test_what_came_with_the_budget_says_upgrade_and_writes_nothing(
    old: Path, action: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = users(contents(old), "tblForbund", ("Nyckel", "Värde"))
    _, out, _ = said(capsys, "run", action, str(old))
    assert "uppgradera" in out
    assert users(contents(old), "tblForbund", ("Nyckel", "Värde")) == before


def test_an_old_workbooks_year_is_never_closed(
    old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It has no settings to close it with."""
    _, out, _ = said(capsys, "run", "reopen-year", str(old))
    assert "året är inte stängt" in out
    assert said(capsys, "run", "allocate-fees", str(old))[0] == 0


def test_an_import_into_the_first_workbook_leaves_its_settings_whole(
    first: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The setting Kolumner i filen is not there, and nothing is written in its stead."""
    before = users(contents(first), "tblForbund", ("Nyckel", "Värde"))
    file = tmp_path / "a.csv"
    file.write_text("År;Medlem;Nyckeltal\n2016;Håbo;20251\n", "utf-8")
    assert said(capsys, "import", str(first), "tblAvgifter", str(file))[0] == 0
    file.write_text("År;Kommun;Nyckeltal\n2016;Håbo;20251\n", "utf-8")
    said(capsys, "run", "import-rows", str(first), "--file", str(file), "--table", "tblAvgifter")
    assert users(contents(first), "tblForbund", ("Nyckel", "Värde")) == before


def test_a_cell_of_the_old_workbook_is_explained_on_the_command_line(
    old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grid = contents(old).grids["tblAvgifter"]
    members = grid.columns[grid.header.index("Medlem")]
    row = max(at for at, name in enumerate(members) if name == "Håbo")
    at = grid.place(row, grid.header.index("Avgift"))
    code, out, _ = said(capsys, "explain", str(old), str(at))
    assert code == 0
    assert out.startswith(f"Avgift 2016 för Håbo: 303 834 kr  {at}")

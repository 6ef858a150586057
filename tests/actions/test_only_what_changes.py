"""Fördela avgifter leaves a user's own things in the workbook byte for byte as they were."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from finsam_xl.builder import workbooks
from finsam_xl.cli import main

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
EXAMPLE = Path(__file__).parents[2] / "finsam_xl" / "examples" / "uppsala" / "ekonomi"
MAY_DIFFER = {
    "xl/workbook.xml",
    "xl/calcChain.xml",
    "xl/_rels/workbook.xml.rels",
    "[Content_Types].xml",
}


def own_sheet(package: Workbook) -> None:
    """A sheet of the user's own: shape, picture, chart, comment, and a formula that depends."""
    sheet = package.add_worksheet("Mitt blad")
    sheet.set_vba_name("Mitt")
    sheet.write_column("A1", [3, 1, 2])
    sheet.write_formula("B1", "=SUM(A1:A3)", value=6)
    sheet.write_comment("A1", "Kom ihåg att fråga Håbo.")
    sheet.insert_textbox("D2", "En egen ruta")
    sheet.insert_image("D8", "bild.png", {"image_data": io.BytesIO(PIXEL)})
    chart = package.add_chart({"type": "column"})
    chart.add_series({"values": "='Mitt blad'!$A$1:$A$3"})
    sheet.insert_chart("F2", chart)


@pytest.fixture
def workbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The built workbook with the user's own sheet in it, and Uppsala's figures typed in."""
    add_macros = workbooks._add_macros

    def with_own_sheet(package: Workbook, *rest: object) -> None:
        own_sheet(package)
        add_macros(package, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(workbooks, "_add_macros", with_own_sheet)
    path = tmp_path / "ekonomi.xlsm"
    path.write_bytes(workbooks.build_workbook("ekonomi"))
    for table in ("tblForbund", "tblMedlemmar", "tblTilldelning", "tblAvgifter"):
        assert main(["import", str(path), table, str(EXAMPLE / f"{table}.csv")]) == 0
    return path


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_only_the_sheets_written_in_differ(workbook: Path) -> None:
    before = parts(workbook)
    assert main(["run", "allocate-fees", str(workbook)]) == 0
    after = parts(workbook)
    assert list(after) == [name for name in before if name in after]
    differing = {name for name in before if before[name] != after.get(name)}
    sheets = {name for name in differing if name.startswith(("xl/worksheets/", "xl/tables/"))}
    assert differing - sheets <= MAY_DIFFER
    own = {n for n in before if n.startswith(("xl/drawings/", "xl/media/", "xl/charts/"))}
    assert own
    assert "xl/worksheets/sheet28.xml" in before
    assert not differing & (own | {"xl/worksheets/sheet28.xml", "xl/vbaProject.bin"})
    assert "xl/styles.xml" not in differing


def test_a_second_run_changes_no_byte(workbook: Path) -> None:
    main(["run", "allocate-fees", str(workbook)])
    first = workbook.read_bytes()
    assert main(["run", "allocate-fees", str(workbook)]) == 0
    assert workbook.read_bytes() == first

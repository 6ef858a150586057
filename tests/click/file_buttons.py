"""What Hämta in, Lämna ut, Nytt år and Kontrollera do in the open workbook."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from finsam_xl.actions.journey.reading import read_contents, single_cell
from finsam_xl.books.file import FileBook
from finsam_xl.exchange.rows import from_csv
from finsam_xl.sheets.load import load
from finsam_xl.sheets.schema import STATUS
from tests.click.desk import Desk

TABLE = "Tabell att läsa in i"
SCB = Path(__file__).parents[1] / "exchange" / "files" / "folkmangd_1_november.csv"


def fetch(desk: Desk) -> None:
    """Hämta in: SCB's file, named on Inställningar, fills an empty Nyckeltal again."""
    shutil.copy(SCB, desk.folder)
    knivsta = desk.address("Avgifter", "Nyckeltal", (2016.0, "Knivsta"))
    desk.type("Avgifter", knivsta, "")
    desk.set("Fil att läsa in", SCB.name)
    desk.show("Inställningar", desk.address("Inställningar", "Värde", ("Fil att läsa in",)))
    desk.picture("9-hamta-in-fore")
    desk.show("Start")
    desk.click("Hämta in")
    assert desk.rows("Avgifter", knivsta) == [(16_819.0,)]
    assert f"nyckeltal lästa ur {SCB.name}" in desk.text("Start")
    desk.show("Avgifter", knivsta)
    desk.picture("9-hamta-in-efter")


def give_out(desk: Desk) -> None:
    """Lämna ut: first the table that the settings name, then all of them; amounts as printed."""
    folder = desk.folder / "Dokument"
    desk.set(TABLE, "tblAvgifter")
    desk.show("Start")
    desk.click("Lämna ut")
    assert [path.name for path in folder.glob("tbl*")] == ["tblAvgifter.csv"]
    data = (folder / "tblAvgifter.csv").read_bytes()
    rows = {row[1]: row for row in from_csv(data, "tblAvgifter.csv").rows if row[0] == "2016"}
    assert "252342" in rows["Knivsta"]
    desk.set(TABLE, "")
    desk.click("Lämna ut")
    given = {path.stem for path in folder.glob("tbl*.csv")}
    assert given == set(load("ekonomi").tables)
    desk.picture("17-lamna-ut")


def new_year(desk: Desk) -> None:
    """Nytt år: 2017 in a workbook of its own; the open one stands as it was."""
    before = [desk.rows(sheet) for sheet in desk.document.Sheets.ElementNames]
    desk.show("Start")
    desk.click("Nytt år")
    assert [desk.rows(sheet) for sheet in desk.document.Sheets.ElementNames] == before
    made = FileBook(desk.folder / "Dokument" / "ekonomi 2017.xlsm", date(2016, 12, 1))
    contents = read_contents(made)
    assert contents.settings.value("year") == 2017
    assert "Knivsta" in contents.grids["tblAvgifter"].columns[1]
    assert "10 rader i tblAvgifter" in str(single_cell(contents.grids, STATUS))
    desk.picture("18-nytt-ar")


def check(desk: Desk) -> None:
    """Kontrollera: a letter O in an amount and a missing key date are found, told and marked."""
    amount = desk.address("Tilldelning", "Statens tilldelning", (2016.0,))
    desk.type("Tilldelning", amount, "10 61O 905")
    key_date = desk.address("Tilldelning", "Mätdatum", (2015.0,))
    desk.type("Tilldelning", key_date, "")
    desk.show("Start")
    desk.click("Kontrollera")
    found = {row["Kod"]: row for row in desk.records("Kontroller", "Kod")}
    assert found["S01"]["Cell"] == amount
    assert found["F33"]["Cell"] == key_date
    assert {row["Gå till"] for row in found.values() if row["Cell"]} == {"Gå till"}
    desk.show("Kontroller", "A1")
    desk.picture("10-kontroller")
    desk.show("Tilldelning", amount)
    desk.picture("11-markerad-cell")

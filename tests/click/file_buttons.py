"""What Hämta in and Kontrollera do in the open workbook."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.click.desk import Desk

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
    assert {row["Gå till"] for row in found.values()} == {"Gå till"}
    desk.show("Kontroller", "A1")
    desk.picture("10-kontroller")
    desk.show("Tilldelning", amount)
    desk.picture("11-markerad-cell")

"""What the year's last buttons do in the open workbook: forms, closing, and opening again."""

from __future__ import annotations

from tests.click.desk import Desk
from tests.click.file_buttons import TABLE

_REST = "".join(f"5010;2016-{month:02d};0;Kansli\n" for month in range(2, 13))
OUTCOME = f"Konto;Period;Belopp;Budgetpost\n5010;2016-01;222000;Kansli\n{_REST}"
"""Twelve months, together 222 000 kr."""
FILE = "utfall.csv"


def forms(desk: Desk) -> None:
    """Rapportformulär: one for the intervention that runs in the period, beside the workbook."""
    desk.fill("Insatser", ("Insats", "Ägare"), ("Torget", "Knivsta", "individinriktad"))
    desk.set("Rapportperiod", "2016-T2")
    desk.show("Insatsrapporter")
    desk.picture("24-rapportformular")
    desk.click("Rapportformulär")
    folder = desk.folder / "Dokument"
    assert [path.name for path in folder.glob("Rapport *")] == ["Rapport 2016-T2 Torget.xlsx"]


def close(desk: Desk) -> None:
    """Stäng året: first what is missing, then 1 000 and 222 tkr on the accounts of equity."""
    desk.show("Bokslut")
    desk.picture("25-stang-ej-fore")
    desk.click("Stäng året")
    assert "2016 är inte stängt" in desk.text("Start")
    assert "Utfallet för 2016 saknar" in desk.text("Kontroller")
    (desk.folder / FILE).write_text(OUTCOME, "utf-8")
    desk.set(TABLE, "tblUtfall")
    desk.set("Fil att läsa in", FILE)
    desk.show("Start")
    desk.click("Hämta in")
    desk.set(TABLE, "")
    equity = (2016.0, 2010.0, "Eget kapital", -1_000_000.0, -1_222_000.0)
    desk.fill("Bokslut", ("År", "Konto"), equity)
    opening = desk.address("Inställningar", "Värde", ("Ingående eget kapital",))
    desk.type("Inställningar", opening, 1000.0)
    desk.set("Årsredovisning beslutad", "2017-03-18")
    desk.set("Beslut om årsredovisning", "2017-03-18 § 14")
    desk.show("Bokslut")
    desk.picture("25-stang-fore")
    desk.click("Stäng året")
    assert "2016 är stängt; eget kapital 1 000 000 kr" in desk.text("Start")
    desk.show("Inställningar", desk.address("Inställningar", "Värde", ("Stängt den",)))
    desk.picture("25-stang-efter")


def reopen(desk: Desk) -> None:
    """Öppna året: until then no other button writes anything; then the marks are gone."""
    desk.show("Start")
    before = [desk.rows(sheet) for sheet in desk.document.Sheets.ElementNames]
    desk.click("Fördela avgifter")
    assert [desk.rows(sheet) for sheet in desk.document.Sheets.ElementNames] == before
    desk.show("Bokslut")
    desk.click("Öppna året")
    assert "skäl saknas" in desk.text("Start")
    desk.set("Skäl att öppna", "Fel konto för hyran")
    desk.click("Öppna året")
    assert "öppnat med skäl på Inställningar" in desk.text("Start")
    assert "Fel konto" not in desk.text("Logg")
    desk.picture("26-oppna")
    desk.type("Inställningar", desk.address("Inställningar", "Värde", ("Rater per år",)), 2.0)
    desk.show("Start")
    desk.click("Fördela avgifter")
    assert "avgifter fördelade" in desk.text("Start")

"""What the plan's buttons do in the open workbook: recalculate, versions, scenarios."""

from __future__ import annotations

from tests.click.desk import Desk
from tests.click.file_buttons import TABLE

BUDGET = """\
Grupp;NR-grupp;Post;Medlem;Budgetår;Planår 1;Planår 2
Intäkter;;Staten;Försäkringskassan;;10611;10611
Intäkter;;Kommunerna och landstinget;;10611;10611;10611
Kansli och styrelse;administration;Kansli;;-1000;-1000;-1000
Verksamheter;insatser;Torget;;-20000;-20000;-20000
"""
"""In tkr; the state's fee of 2016 is left to Räkna om budget: 10 610 905 kr is 10 611 tkr."""
FILE = "budget.csv"


def recalculate(desk: Desk) -> None:
    """Räkna om budget: 10 611 + 10 611 − 21 000 = 222 tkr, and a position of 672 000 kr a year."""
    (desk.folder / FILE).write_text(BUDGET, "utf-8")
    desk.set(TABLE, "tblBudget")
    desk.set("Fil att läsa in", FILE)
    desk.show("Start")
    desk.click("Hämta in")
    desk.set(TABLE, "")
    desk.fill(
        "Personal",
        ("Befattning", "Budgetpost"),
        ("Handläggare", "Kansli", "", "", "", 1.0, 40_000.0, 0.4),
    )
    desk.fill("Utfall", ("Konto", "Objekt"), (5010.0, "", "2016-01", -90_000.0, "Kansli"))
    month = desk.address("Inställningar", "Värde", ("Uppföljning t.o.m.",))
    desk.type("Inställningar", month, 3.0)
    desk.show("Start")
    desk.click("Räkna om budget")
    assert "4 poster räknade, resultat 2016 222 tkr" in desk.text("Start")
    lines = {row["Post"]: row["Budgetår"] for row in desk.records("Budget", "Post")}
    assert lines["Staten"] == 10_611
    (position,) = desk.records("Personal", "Befattning")
    assert position["Kostnad per år"] == 672_000
    for sheet in ("Budget", "Sammanställning", "Budgettabell", "Uppföljning"):
        desk.show(sheet)
        desk.picture(f"20-{sheet.lower()}")


def save(desk: Desk) -> None:
    """Spara version: the decided budget, with its proof; a second click changes nothing."""
    desk.fill("Versioner", ("Version", "Datum"), ("beslutad", "2015-11-27", "§ 62", "ja"))
    desk.show("Versioner")
    desk.picture("21-spara-version-fore")
    desk.click("Spara version")
    saved = [row for row in desk.rows("Versioner") if "Torget" in row]
    assert [row.count("beslutad") for row in saved] == [1]
    assert "beslutad sparad, 4 poster, kontrollsumma" in desk.text("Start")
    before = desk.rows("Versioner")
    desk.click("Spara version")
    assert desk.rows("Versioner") == before
    desk.picture("21-spara-version-efter")


def compare(desk: Desk) -> None:
    """Jämför versioner: Kansli costs 46 tkr less than was decided."""
    desk.type("Budget", desk.address("Budget", "Budgetår", ("Kansli",)), -954.0)
    desk.show("Versioner")
    desk.click("Jämför versioner")
    told = "beslutad mot Budget: 1 post ändrad, resultat 2016 222 → 268 tkr"
    assert told in desk.text("Start")
    changed = [row for row in desk.records("Versionsjämförelse", "Post") if row["Vad"] != "lika"]
    assert [(row["Post"], row["Budgetår skillnad"]) for row in changed] == [("Kansli", 46.0)]


def compare_again(desk: Desk) -> None:
    """The same button beside what it writes: the budget is as it was decided again."""
    desk.type("Budget", desk.address("Budget", "Budgetår", ("Kansli",)), -1000.0)
    desk.show("Versionsjämförelse")
    desk.picture("22-jamfor-fore")
    desk.click("Jämför versioner")
    rows = desk.records("Versionsjämförelse", "Post")
    assert {row["Vad"] for row in rows} == {"lika"}
    desk.picture("22-jamfor-efter")


def imagine(desk: Desk) -> None:
    """Räkna scenarier: five percent less of 10 611 is 10 080 tkr, and the budget stays."""
    desk.fill("Scenario", ("Scenario", "Antagande"), ("Sämre", "tilldelning", -0.05))
    budget = desk.rows("Budget")
    desk.show("Scenario")
    desk.picture("23-scenario-fore")
    desk.click("Räkna scenarier")
    assert any({2016.0, "Sämre", -309.0, -531.0} <= set(row) for row in desk.rows("Scenario"))
    assert "1 scenario räknat, resultat 2016: Budget 222 tkr, Sämre −309 tkr" in desk.text("Start")
    assert desk.rows("Budget") == budget
    desk.picture("23-scenario-efter")

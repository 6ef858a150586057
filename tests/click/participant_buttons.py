"""What the participants' buttons do in the open workbook: count, explain, freeze."""

from __future__ import annotations

from tests.click.desk import Desk
from tests.click.explain_buttons import explained

NEW, LEFT, ALL = 164.0, 146.0, 267.0
"""Of the year 2021, counted in the example's own file with the row that ends before it began."""
CHARTS = 19
ARCHIVE = "A1:Z300"
LEFT_TOO_EARLY, WITHOUT_CONSENT = "T180", "B185"
IN_FEBRUARY, IN_SEPTEMBER = 44234.0, 44440.0
"""The seventh of February 2021, before that row began, and the first of September."""


def count(desk: Desk) -> None:
    """Räkna deltagare: the year's numbers, and a small municipality hidden."""
    desk.show("Start")
    desk.picture("start")
    assert "2021: 267 deltagare räknade" in desk.run("Start", "Räkna deltagare")
    rows = {row["Grupp"]: row for row in desk.records("Resultat", "Uppdelning")}
    assert [rows["alla"][label] for label in ("Nya", "Avslutade", "Deltagare")] == [NEW, LEFT, ALL]
    assert rows["Bjurholm"]["Deltagare"] == ".."
    for sheet in ("Resultat", "Väntetider", "Standardrapport", "Beläggning"):
        desk.show(sheet)
        desk.picture(sheet.casefold())
    desk.show("Diagram")
    desk.scroll_down(CHARTS)
    desk.picture("diagram")


def counted(desk: Desk) -> None:
    """Förklara: which rows a number is made of."""
    told = explained(desk, "Resultat", desk.address("Resultat", "Avslutade", ("Alla", "alla")))
    assert "146 rader på Deltagare räknas" in told
    desk.show("Förklaring")
    desk.picture("forklaring")


def waited(desk: Desk) -> None:
    """Förklara: the wait for the first time with a coach."""
    told = explained(desk, "Väntetider", desk.address("Väntetider", "I tid", ("alla", "Coachtid")))
    assert "De nya som fick det inom tiden" in told


def before_and_after(desk: Desk) -> None:
    """Förklara: those who worked afterwards."""
    row = ("1. Sysselsättning", "arbetar")
    told = explained(desk, "Standardrapport", desk.address("Standardrapport", "Efter", row))
    assert "48 rader på Deltagare räknas" in told
    assert "Så många hade det vid avslutet" in told


def occupied(desk: Desk) -> None:
    """Förklara: how full an intervention was."""
    cell = desk.address("Beläggning", "Som mest", ("Ungdomstorget", 55.0))
    assert "56 rader på Deltagare räknas" in explained(desk, "Beläggning", cell)


def freeze(desk: Desk) -> None:
    """Frys året: the year's totals are kept once, when the example's two errors are mended."""
    desk.show("Arkiv")
    desk.click("Frys året")
    assert desk.records("Arkiv", "Mått") == []
    (name,) = [row[1] for row in desk.rows("Deltagare", "A185:B185")]
    desk.type("Deltagare", LEFT_TOO_EARLY, IN_SEPTEMBER)
    desk.type("Deltagare", WITHOUT_CONSENT, "")
    assert "summor för 2021 är frysta" in desk.run("Arkiv", "Frys året")
    frozen = desk.rows("Arkiv", ARCHIVE)
    assert {2021.0, "nya", NEW + 1} in [set(row) - {""} for row in frozen]
    desk.click("Frys året")
    assert desk.rows("Arkiv", ARCHIVE) == frozen
    desk.type("Deltagare", LEFT_TOO_EARLY, IN_FEBRUARY)
    desk.type("Deltagare", WITHOUT_CONSENT, str(name))


def weed(desk: Desk) -> None:
    """Gallra: nothing goes before somebody has written how many rows it is."""
    before = desk.records("Deltagare", "Insats")
    desk.show("Arkiv")
    desk.click("Gallra")
    assert desk.records("Deltagare", "Insats") == before


def undo(desk: Desk) -> None:
    """Ångra senaste: the archive is empty again."""
    assert "Frys året kl." in desk.run("Start", "Ångra senaste")
    assert desk.records("Arkiv", "Mått") == []


def check(desk: Desk) -> None:
    """Kontrollera: someone who left before coming is found, told and marked."""
    cell = desk.address("Deltagare", "Inskriven", ("D-1003",))
    desk.type("Deltagare", cell, "i januari")
    desk.run("Start", "Kontrollera")
    found = [row for row in desk.records("Kontroller", "Kod") if row["Cell"] == cell]
    assert ("S10", "fel", "Deltagare") in [(r["Kod"], r["Nivå"], r["Blad"]) for r in found]
    desk.show("Kontroller", "A1")
    desk.picture("kontroller")
    desk.show("Deltagare", cell)
    desk.picture("markerad-cell")


def finding(desk: Desk) -> None:
    """Förklara on a finding: what stands in the cell, and how to mend it."""
    row = next(r for r in desk.rows("Kontroller") if "i januari" in "".join(map(str, r)))
    assert "i januari" in explained(desk, "Kontroller", desk.address("Kontroller", "Vad", row))

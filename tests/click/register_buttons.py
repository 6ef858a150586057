"""What the registers' buttons do in the open workbook: attendance, tasks, all that is coming."""

from __future__ import annotations

from tests.click.desk import Desk
from tests.click.explain_buttons import explained

YEAR = "Närvaro över året"
COUNTED = ("Möten", "På plats", "Tjänstgörande")
LATE = {("Kansliet", "Uppdrag", "F5"), ("Styrelsen", "Uppdrag", "F6"), ("Styrelsen", "", "")}
"""February 2021 is long ago; what the law asks of the board has no cell of its own."""


def attendance(desk: Desk) -> None:
    """Räkna närvaro: at the one held meeting a substitute sat in, and Vännäs had nobody."""
    assert "närvaron är räknad" in desk.run("Närvaro", "Räkna närvaro")
    assert _counted(desk, "Umeå kommun") == (1, 1, 1)
    assert _counted(desk, "Robertsfors kommun") == (1, 1, 0)
    assert _counted(desk, "Vännäs kommun") == (1, 0, 0)


def attendance_again(desk: Desk) -> None:
    """The same button beside the count: it stands as it was."""
    before = desk.rows(YEAR)
    desk.run(YEAR, "Räkna närvaro")
    assert desk.rows(YEAR) == before


def attended(desk: Desk) -> None:
    """Förklara: the count, meeting by meeting."""
    cell = desk.address(YEAR, "Tjänstgörande", ("Robertsfors kommun",))
    assert "30 oktober 2020" in explained(desk, YEAR, cell)


def tasks(desk: Desk) -> None:
    """Uppdragslista: the open tasks in Word."""
    desk.run("Uppdrag", "Uppdragslista")
    assert len(desk.documents("Uppdragslista *.docx")) == 1


def due(desk: Desk) -> None:
    """Vad är på gång?: each that is late with who answers for it and where it stands."""
    assert "försenad" in desk.run("Start", "Vad är på gång?")
    rows = desk.records("På gång", "Ansvarig")
    assert {(row["Ansvarig"], row["Blad"], row["Cell"]) for row in rows} >= LATE
    desk.show("På gång")
    desk.picture("pa-gang")


def due_again(desk: Desk) -> None:
    """The same button beside the list: it stands as it was."""
    before = desk.rows("På gång")
    desk.run("På gång", "Vad är på gång?")
    assert desk.rows("På gång") == before


def due_list(desk: Desk) -> None:
    """På gång i Word: the same list in Word, and as a calendar file."""
    desk.run("På gång", "På gång i Word")
    assert len(desk.documents("På gång *.docx")) == 1
    assert len(desk.documents("På gång *.ics")) == 1


def explained_due(desk: Desk) -> None:
    """Förklara: what sets a day of the list."""
    desk.run("På gång", "Vad är på gång?")
    cell = desk.address("På gång", "Senast", ("Uppdrag", "F5"))
    assert "Bladet Uppdrag" in explained(desk, "På gång", cell)


def explained_term(desk: Desk) -> None:
    """Förklara: the last day of notice, counted back from the term's end."""
    cell = desk.address("Avtal", "Sägs upp senast", ("Ekonomistöd",))
    assert "6 månader dessförinnan" in explained(desk, "Avtal", cell)


def explained_score(desk: Desk) -> None:
    """Förklara: likelihood times consequence."""
    cell = desk.address("Risker", "Riskvärde", ("Hälsocentraler lämnar NAFS",))
    assert "gånger konsekvens 3 är 6" in explained(desk, "Risker", cell)


def explained_place(desk: Desk) -> None:
    """Förklara: the grades, the weights and who stands before."""
    name = "Gemensamma jobbspår med kranskommunerna"
    cell = desk.address("Initiativ", "Plats", (name,))
    assert "betyg 5 och 4" in explained(desk, "Initiativ", cell)


def explained_posts(desk: Desk) -> None:
    """Förklara: the sum of the posts, part by part."""
    labels = ("Part", "Arbetsgivare", "Arbetsmiljöansvarig", "Roll", "Antal", "Tjänster")
    desk.fill("Bemanning", labels, ("Umeå kommun", "Umeå kommun", "Umeå kommun", "Coach", 2.0, 1.5))
    cell = desk.address("Bemanning", "Tjänster", ("Coach",))
    assert "Coach: 1,50" in explained(desk, "Bemanning", cell)


def _counted(desk: Desk, member: str) -> tuple[object, ...]:
    [row] = [row for row in desk.records(YEAR, "Medlem") if row["Medlem"] == member]
    return tuple(row[label] for label in COUNTED)

"""What the registers' buttons do in the open workbook: tasks, and all that is coming."""

from __future__ import annotations

from tests.click.desk import Desk

LATE = {("Kansliet", "Uppdrag", "F5"), ("Styrelsen", "Uppdrag", "F6"), ("Styrelsen", "", "")}
"""February 2021 is long ago; what the law asks of the board has no cell of its own."""


def tasks(desk: Desk) -> None:
    """Uppdragslista: the open tasks in Word."""
    desk.run("Uppdrag", "Uppdragslista")
    assert len(desk.documents("Uppdragslista *.docx")) == 1


def due(desk: Desk) -> None:
    """Vad är på gång?: each that is late with who answers for it and where it stands."""
    assert "försenade" in desk.run("Start", "Vad är på gång?")
    rows = desk.records("På gång", "Ansvarig")
    assert {(row["Ansvarig"], row["Blad"], row["Cell"]) for row in rows} >= LATE
    desk.show("På gång")
    desk.picture("pa-gang")


def due_again(desk: Desk) -> None:
    """The same button beside the list: it stands as it was."""
    before = desk.rows("På gång")
    desk.run("På gång", "Vad är på gång?")
    assert desk.rows("På gång") == before

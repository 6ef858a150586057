"""What the plan's buttons in moten.xlsm do in the open workbook: days, year wheel, calendar."""

from __future__ import annotations

from datetime import date, timedelta

from tests.click.desk import Desk
from tests.click.explain_buttons import explained

EPOCH = date(1899, 12, 30)
DAYS = {
    "Sista justeringsdag": date(2020, 11, 13),
    "Sista anslagsdag": date(2020, 11, 30),
    "Sista överklagandedag": date(2020, 12, 21),
    "Tidigast nedtaget": date(2020, 12, 22),
    "Laga kraft": date(2020, 12, 22),
}
"""Umeå's minutes of 30 October 2020: the fourteenth day; a Saturday that becomes Monday; three
weeks; and the day after."""
BOARD_MONTHS = [0, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0]
"""February, March, May, June, October and November of 2021."""
COMMITTEE: dict[str, float | str] = {
    "Organ": "Arbetsutskottet",
    "Veckodag": "tisdag",
    "Bereder": "Styrelsen",
    "Dagar före": 10.0,
}
BOARD_DAYS = 7
TUESDAY = 1


def deadlines(desk: Desk) -> None:
    """Räkna dagar: the five days of the printed minutes."""
    desk.show("Start")
    desk.picture("start")
    told = desk.run("Start", "Räkna dagar")
    assert "dagarna är räknade för 2020-10-30" in told
    assert _days(desk) == DAYS
    desk.show("Justering")
    desk.picture("justering")


def explained_day(desk: Desk) -> None:
    """Förklara: a Saturday moves the last day of posting."""
    cell = desk.address("Justering", "Sista anslagsdag", ("2020-10-30",))
    told = explained(desk, "Justering", cell)
    assert "28 november 2020 är lördag; sista dagen blir 30 november 2020" in told
    assert "2 § lagen (1930:173)" in told
    desk.show("Förklaring")
    desk.picture("forklaring")


def wheel(desk: Desk) -> None:
    """Årshjul: the months in which the board meets, and both files."""
    assert "bild och Worddokument" in desk.run("Mötesplan", "Årshjul")
    months = [row["Styrelsen"] for row in desk.records("Årshjul", "Månader")]
    assert months[::2] == BOARD_MONTHS
    assert desk.documents("Årshjul*") == ["Årshjul 2021.docx", "Årshjul 2021.svg"]
    desk.show("Årshjul")
    desk.picture("arshjul")


def wheel_again(desk: Desk) -> None:
    """The same button beside the wheel: nothing has changed, so nothing is written."""
    before = desk.rows("Årshjul")
    desk.run("Årshjul", "Årshjul")
    assert desk.rows("Årshjul") == before
    assert desk.documents("Årshjul*") == ["Årshjul 2021.docx", "Årshjul 2021.svg"]


def calendar(desk: Desk) -> None:
    """Kalender: as many events as there are meetings."""
    meetings = desk.records("Mötesplan", "Startdatum")
    desk.run("Mötesplan", "Kalender")
    [made] = desk.documents("*.ics")
    text = (desk.folder / "Dokument" / made).read_text("utf-8")
    assert text.count("BEGIN:VEVENT") == len(meetings)
    assert {row["Kalenderversion"] for row in desk.records("Mötesplan", "Startdatum")} != {""}


def plan(desk: Desk) -> None:
    """Föreslå mötesplan: the committee meets on a Tuesday at least ten days before the board."""
    for label, value in COMMITTEE.items():
        desk.fill("Planering", (label, *COMMITTEE), (value,))
    board = _meetings(desk, "Styrelsen", 2021)
    assert len(board) == BOARD_DAYS
    assert "7 möten för Arbetsutskottet 2021" in desk.run("Planering", "Föreslå mötesplan")
    committee = _meetings(desk, "Arbetsutskottet", 2021)
    assert {day.weekday() for day in committee} == {TUESDAY}
    ahead = [(later - day).days for later, day in zip(board, committee, strict=True)]
    assert all(10 <= days <= 16 for days in ahead)
    desk.show("Mötesplan")
    desk.picture("motesplan")


def plan_again(desk: Desk) -> None:
    """The same button on the plan itself: what stands is left."""
    before = desk.rows("Mötesplan")
    desk.run("Mötesplan", "Föreslå mötesplan")
    assert desk.rows("Mötesplan") == before


def undo(desk: Desk) -> None:
    """Ångra senaste: the days that were gone are gone again."""
    for label in DAYS:
        desk.type("Justering", desk.address("Justering", label, ("2020-10-30",)), "")
    empty = desk.rows("Justering")
    desk.show("Start")
    desk.click("Räkna dagar")
    assert _days(desk) == DAYS
    assert "Räkna dagar kl." in desk.run("Start", "Ångra senaste")
    assert desk.rows("Justering") == empty


def check(desk: Desk) -> None:
    """Kontrollera: a day in words is found, told and marked."""
    cell = desk.address("Mötesplan", "Startdatum", ("2021-03-26",))
    desk.type("Mötesplan", cell, "i slutet av mars")
    desk.run("Start", "Kontrollera")
    found = [row for row in desk.records("Kontroller", "Kod") if row["Cell"] == cell]
    assert ("S10", "fel", "Mötesplan") in [(r["Kod"], r["Nivå"], r["Blad"]) for r in found]
    desk.show("Kontroller", "A1")
    desk.picture("kontroller")
    desk.show("Mötesplan", cell)
    desk.picture("markerad-cell")


def finding(desk: Desk) -> None:
    """Förklara on a finding: what stands in the cell, and how to mend it."""
    row = next(r for r in desk.rows("Kontroller") if "i slutet av mars" in "".join(map(str, r)))
    cell = desk.address("Kontroller", "Vad", row)
    assert "i slutet av mars" in explained(desk, "Kontroller", cell)


def _days(desk: Desk) -> dict[str, date]:
    [row] = desk.records("Justering", "Sekreterare")
    return {label: EPOCH + timedelta(float(str(row[label]))) for label in DAYS}


def _meetings(desk: Desk, organ: str, year: int) -> list[date]:
    rows = [row for row in desk.records("Mötesplan", "Organ") if row["Organ"] == organ]
    days = [EPOCH + timedelta(float(str(row["Startdatum"]))) for row in rows]
    return [day for day in days if day.year == year]

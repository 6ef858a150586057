"""Räkna närvaro: each member's meetings, and what Förklara tells of a row."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.explaining.explain_cell import explain_cell
from finsam_xl.actions.explaining.page import page_text
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.grid import Area, CellValue
from finsam_xl.books.memory import MemoryBook
from tests.meetings.shipped import DAYS, click, column, example, found
from tests.planted.edits import add, put

DAY = DAYS["umea"]
TABLE = "tblNarvaroAr"
FEBRUARY: dict[str, CellValue] = {
    "Möte": "2021-02-19",
    "Namn": "Karin Almgren",
    "Organisation": "Umeå kommun",
    "Roll": "ordförande",
}


def counted(*labels: str, book: MemoryBook) -> list[tuple[CellValue, ...]]:
    return list(zip(*(column(book, TABLE, label) for label in labels), strict=True))


def test_each_member_is_counted_over_the_held_meetings() -> None:
    """In October five of nine served, Robertsfors' substitute only sat in; in February one came."""
    book = example("umea", put("tblMoten", "2021-02-19", Status="hållet"))
    book.apply(add("tblNarvaro", FEBRUARY)(book))
    report = click(book, "count-attendance", DAY)
    assert report.outcome == "närvaron är räknad: 2 möten för Styrelsen"
    rows = counted("Medlem", "Möten", "På plats", "Tjänstgörande", "Utan någon", book=book)
    assert rows[0] == ("Försäkringskassan", 2.0, 1.0, 1.0, "2021-02-19")
    assert rows[3] == ("Umeå kommun", 2.0, 2.0, 2.0, None)
    assert rows[4] == ("Vännäs kommun", 2.0, 0.0, 0.0, "2020-10-30; 2021-02-19")
    assert rows[7] == ("Robertsfors kommun", 2.0, 1.0, 0.0, "2021-02-19")
    assert column(book, TABLE, "Närvaro")[:4] == [0.5, 0.5, 0.5, 1.0]
    assert [each.code for each in report.controls.open].count("N49") == 1


def test_one_who_joined_later_is_counted_from_then() -> None:
    book = example("umea", put("tblMedlemmar", "Vännäs kommun", Från=date(2021, 1, 1)))
    click(book, "count-attendance", DAY)
    assert "Vännäs kommun" not in column(book, TABLE, "Medlem")


def test_nothing_is_counted_before_a_meeting_is_held() -> None:
    book = example("umea", put("tblMoten", "2020-10-30", Status="kallat"))
    report = click(book, "count-attendance", DAY)
    assert report.outcome == "ingen närvaro att räkna än; inget hållet möte har rader på Närvaro"


def test_an_old_count_does_not_stand_when_no_meeting_is_held_any_more() -> None:
    book = example("umea")
    click(book, "count-attendance", DAY)
    book.apply(put("tblMoten", "2020-10-30", Status="inställt")(book))
    click(book, "count-attendance", DAY)
    assert set(column(book, TABLE, "Medlem")) <= {None}


def test_a_count_that_attendance_has_left_behind_is_told_until_it_is_made_again() -> None:
    book = example("umea")
    assert "S18" not in [each.code for each in found(book, DAY)]
    click(book, "count-attendance", DAY)
    assert "S18" not in [each.code for each in found(book, DAY)]
    book.apply(put("tblNarvaro", "2020-10-30 Jonas Ekeroth", Närvaro="frånvarande")(book))
    [stale] = [each for each in found(book, DAY) if each.code == "S18"]
    assert (stale.at.sheet if stale.at else "") == "Närvaro över året"
    assert "Räkna närvaro" in stale.remedy
    click(book, "count-attendance", DAY)
    assert "S18" not in [each.code for each in found(book, DAY)]


def test_the_count_is_explained_meeting_by_meeting() -> None:
    book = example("umea")
    click(book, "count-attendance", DAY)
    assert (
        told(book, 7)
        .splitlines()[0]
        .startswith(
            "Robertsfors kommun på möten med Styrelsen: på plats 1 och tjänstgörande 0 av 1 möte"
        )
    )
    assert "30 oktober 2020: Per Holmdal var på plats utan att tjänstgöra." in told(book, 7)
    assert "30 oktober 2020: Karin Almgren tjänstgjorde." in told(book, 3)
    assert "30 oktober 2020: ingen på plats." in told(book, 4)


def told(book: MemoryBook, row: int) -> str:
    grid = book.read([Area(TABLE, "")])[TABLE]
    found = explain_cell(read_contents(book, DAY), grid.place(row, grid.header.index("På plats")))
    return page_text(found) if found else ""

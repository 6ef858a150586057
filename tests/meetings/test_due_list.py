"""På gång in Word and as a calendar: every line of the sheet's list, owner by owner."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from finsam_xl.actions.registers.due_papers import DueList, due_calendar
from finsam_xl.rules.registers.due import Due
from tests.meetings.shipped import click, column, example, text_of

DAY = date(2021, 3, 1)


def test_the_document_has_the_sheets_rows_owner_by_owner(tmp_path: Path) -> None:
    """Among them the meetings of 27 November and 19 February, which have passed without minutes."""
    book = example("umea")
    click(book, "show-due", DAY)
    report = click(book, "write-due-list", DAY, tmp_path)
    assert report.outcome == "23 rader, 16 försenade; Worddokument och kalenderfil"
    text = text_of(tmp_path / "På gång 2021-03-01.docx")
    at = 0
    for owner, what in zip(
        column(book, "tblPaGang", "Ansvarig"), column(book, "tblPaGang", "Vad"), strict=True
    ):
        assert str(owner) in text
        at = text.index(str(what), at)
    assert "inom 6 veckor" in text
    assert "2021-01-29 | försenat 31 dagar" in text
    assert "Utvärderingar!G7" in text


def test_each_is_a_day_that_stays_free_and_the_same_event_tomorrow() -> None:
    """Two alike are two events; what moves to another day is the same."""
    first = Due(date(2024, 2, 29), "Helår", "Kansliet", "Bladet Återkommande")
    listed = DueList("Förbundet", date(2024, 1, 1), 9, (first, first))
    told = due_calendar(listed).content.decode().splitlines()
    assert {"DTSTART;VALUE=DATE:20240229", "DTEND;VALUE=DATE:20240301"} < set(told)
    assert told.count("TRANSP:TRANSPARENT") == 2
    ids = [line for line in told if line.startswith("UID:")]
    assert len(set(ids)) == 2
    moved = first._replace(day=date(2024, 3, 8))
    again = DueList("Förbundet", date(2024, 1, 2), 9, (moved,))
    later = due_calendar(again).content.decode().splitlines()
    assert ids[0] in later
    assert {"SEQUENCE:8766"} < set(told)
    assert {"SEQUENCE:8767"} < set(later)


def test_without_anything_due_the_document_says_so(tmp_path: Path) -> None:
    book = example("arbetsforum")
    click(book, "write-due-list", date(2006, 1, 2), tmp_path)
    text = text_of(tmp_path / "På gång 2006-01-02.docx")
    assert "Inget är försenat och inget på gång." in text

"""På gång in Word and as a calendar: every line of the sheet's list, owner by owner."""

from __future__ import annotations

import re
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

from finsam_xl.actions.journey.perform import perform
from finsam_xl.actions.journey.request import Request
from finsam_xl.actions.registers.due_papers import DueList, due_calendar
from finsam_xl.books.memory import MemoryBook
from finsam_xl.rules.registers.due import Due
from tests.meetings.shipped import click, column, example, shipped, text_of
from tests.planted.edits import put

DAY = date(2021, 3, 1)
NEW_YEAR = datetime(2024, 1, 1, tzinfo=UTC)


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
    listed = DueList("Förbundet", NEW_YEAR, 9, (first, first))
    told = due_calendar(listed).content.decode().splitlines()
    assert {"DTSTART;VALUE=DATE:20240229", "DTEND;VALUE=DATE:20240301"} < set(told)
    assert told.count("TRANSP:TRANSPARENT") == 2
    ids = [line for line in told if line.startswith("UID:")]
    assert len(set(ids)) == 2
    moved = first._replace(day=date(2024, 3, 8))
    again = DueList("Förbundet", NEW_YEAR.replace(second=1), 9, (moved,))
    later = due_calendar(again).content.decode().splitlines()
    assert ids[0] in later
    assert {"SEQUENCE:757382400", "DTSTAMP:20240101T000000Z"} < set(told)
    assert {"SEQUENCE:757382401", "DTSTAMP:20240101T000001Z"} < set(later)


def exported(book: MemoryBook, minute: int, folder: Path) -> list[str]:
    """The calendar files there are after a click so many minutes past nine."""
    moment = datetime(2021, 3, 1, 9, minute, tzinfo=UTC)
    perform(book, Request("write-due-list", moment, "Administratören", out=folder))
    return sorted(path.name for path in folder.glob("*.ics"))


def test_the_same_list_twice_a_day_is_the_same_file_and_another_has_a_higher_number(
    tmp_path: Path,
) -> None:
    book = example("umea")
    assert exported(book, 0, tmp_path) == ["På gång 2021-03-01.ics"]
    assert exported(book, 5, tmp_path) == ["På gång 2021-03-01.ics"]
    book.apply(put("tblUppdrag", "Nya rekommendationer", Klart_till="2021-03")(book))
    both = ["På gång 2021-03-01 (2).ics", "På gång 2021-03-01.ics"]
    assert exported(book, 10, tmp_path) == both
    assert exported(book, 15, tmp_path) == both
    later, first = ((tmp_path / name).read_text("utf-8") for name in both)
    assert "DTSTAMP:20210301T091000Z" in later
    numbers = [re.findall(r"^SEQUENCE:(\d+)", text, re.MULTILINE) for text in (first, later)]
    assert int(numbers[1][0]) == int(numbers[0][0]) + 600


def test_the_cells_of_the_list_in_word_lead_to_the_workbook(tmp_path: Path) -> None:
    book = shipped(tmp_path, "umea")
    click(book, "write-due-list", DAY, tmp_path / "Dokument")
    file = next((tmp_path / "Dokument").glob("*.docx"))
    parts = zipfile.ZipFile(file)
    assert 'Target="../moten.xlsm"' in parts.read("word/_rels/document.xml.rels").decode()
    assert "w:anchor=\"'Risker'!G8\"" in parts.read("word/document.xml").decode()


def test_without_anything_due_the_document_says_so(tmp_path: Path) -> None:
    book = example("arbetsforum")
    click(book, "write-due-list", date(2006, 1, 2), tmp_path)
    text = text_of(tmp_path / "På gång 2006-01-02.docx")
    assert "Inget är försenat och inget på gång." in text

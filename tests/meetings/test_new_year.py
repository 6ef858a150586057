"""Nytt år for meetings: what lies ahead or is not done goes on, the year's own meetings stay."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.workbooks.next_year import Following, following
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.file import FileBook
from finsam_xl.books.memory import MemoryBook
from tests.meetings.shipped import click, column, example, found, text_of
from tests.planted.edits import Plan, add, put

DAY = date(2021, 11, 29)
NEXT: dict[str, CellValue] = {
    "Möte": "2022-02-18",
    "Organ": "Styrelsen",
    "Startdatum": date(2022, 2, 18),
    "Starttid": 8.5 / 24,
    "Status": "planerat",
    "Kalenderversion": "3 0a1b2c3d",
    "Senast exporterat": date(2021, 11, 1),
}
SPOILT: tuple[Plan, ...] = (
    add("tblMoten", NEXT),
    add("tblArenden", {"Möte": "2022-02-18", "Ordning": 1.0, "Rubrik": "Årsredovisning"}),
    add("tblSparrdagar", {"Från": date(2021, 12, 20), "Till": date(2022, 1, 7)}),
    add("tblSparrdagar", {"Från": date(2021, 7, 1), "Till": date(2021, 7, 31)}),
    add(
        "tblDelegationsbeslut",
        {"Datum": date(2021, 5, 3), "Beslutat av": "Ada Ek", "Vad": "Oanmält"},
    ),
    add(
        "tblDelegationsbeslut",
        {
            "Datum": date(2021, 5, 4),
            "Beslutat av": "Ada Ek",
            "Vad": "Anmält",
            "Anmält vid": "2021-06-04",
        },
    ),
    put("tblUppdrag", "Nya rekommendationer", Status="klart", **{"Klart den": DAY}),
    put("tblStyrelse", "Karin Almgren", Till=date(2021, 12, 31)),
    put("tblStyrelse", "Jonas Ekeroth", Till=date(2022, 1, 1)),
    put("tblArenden", "2020-11-27 7", Utgång="bordlagt"),
)


@pytest.fixture
def old() -> MemoryBook:
    return example("umea", *SPOILT)


def turned(book: MemoryBook, folder: Path) -> tuple[Following, FileBook]:
    made = following(book, read_contents(book), DAY)
    path = folder / "moten.xlsm"
    path.write_bytes(made.content)
    return made, FileBook(path, DAY)


def filled(book: FileBook, table: str, label: str) -> list[CellValue]:
    return [cell for cell in column(book, table, label) if cell is not None]


def test_the_year_goes_on_with_its_coming_meetings_alone(old: MemoryBook, tmp_path: Path) -> None:
    made, new = turned(old, tmp_path)
    assert made.year == 2022
    assert filled(new, "tblMoten", "Möte") == ["2022-02-18"]
    assert filled(new, "tblMoten", "Kalenderversion") == ["3 0a1b2c3d"]
    assert filled(new, "tblArenden", "Rubrik") == ["Årsredovisning"]
    for table in ("tblBilagor", "tblNarvaro", "tblJustering", "tblAnslag"):
        assert filled(new, table, "Möte") == [], table
    assert "9 rader i tblMoten" in made.left


def test_what_is_not_done_goes_on_with_who_gave_it(old: MemoryBook, tmp_path: Path) -> None:
    _, new = turned(old, tmp_path)
    assert filled(new, "tblUppdrag", "Klart till") == ["2021-02", "2021-02"]
    assert filled(new, "tblUppdrag", "Organ") == ["Styrelsen", "Styrelsen"]
    trips = "Studenternas resor i arbetet om avslut till studier"
    assert filled(new, "tblDelegationsbeslut", "Vad") == [trips, "Oanmält"]
    assert filled(new, "tblSparrdagar", "Från") == [date(2021, 12, 20)]


def test_the_next_years_first_notice_knows_the_minutes_before(
    old: MemoryBook, tmp_path: Path
) -> None:
    """The board's last meeting of 2021 is on 26 November."""
    _, new = turned(old, tmp_path)
    item = add(
        "tblArenden", {"Möte": "2022-02-18", "Ordning": 2.0, "Rubrik": "Föregående protokoll"}
    )
    new.apply(item(new))
    report = click(new, "write-notice", date(2022, 2, 1), tmp_path)
    assert "Protokoll från 26 november 2021." in text_of(Path(report.written[-1]))
    assert "Föregående protokoll är tomt" not in report.outcome
    new.apply(put("tblForbund", "Föregående möten", Värde="i november")(new))
    report = click(new, "write-notice", date(2022, 2, 1), tmp_path)
    assert (
        "; Föregående protokoll är tomt, skriv dagen i Föregående möten på Inställningar:"
        " Styrelsen ÅÅÅÅ-MM-DD"
    ) in report.outcome


def test_the_board_goes_on_but_for_those_whose_time_is_out(old: MemoryBook, tmp_path: Path) -> None:
    made, new = turned(old, tmp_path)
    names = filled(new, "tblStyrelse", "Namn")
    assert len(names) == 12
    assert "Karin Almgren" not in names
    assert "Jonas Ekeroth" in names
    assert "1 rad i tblStyrelse" in made.left


def test_standing_items_rules_and_registers_go_on(old: MemoryBook, tmp_path: Path) -> None:
    made, new = turned(old, tmp_path)
    for table, label in (
        ("tblStaende", "Rubrik"),
        ("tblAvtal", "Avtal"),
        ("tblRisker", "Risk"),
        ("tblAterkommande", "Uppgift"),
        ("tblMedlemmar", "Medlem"),
    ):
        before = [cell for cell in column(old, table, label) if cell is not None]
        assert filled(new, table, label) == before, table
        assert not any(table in told for told in made.left)


def test_a_tabled_item_that_nobody_took_up_again_is_told(old: MemoryBook, tmp_path: Path) -> None:
    made, _ = turned(old, tmp_path)
    told = "Ärendet Hur kan vi bli bättre på att nyttja EU medel, bordlagt 27 november 2020"
    assert [each for each in made.left if each.startswith("Ärendet")] == [told]


def test_sections_begin_anew_and_last_years_tasks_are_offered(
    old: MemoryBook, tmp_path: Path
) -> None:
    """§ 1 for the year's first item, and the two late tasks among what the meeting takes up."""
    _, new = turned(old, tmp_path)
    told = {each.code for each in found(new, DAY)}
    assert not told & {"N16", "S17", "N94"}
    report = click(new, "fetch-items", DAY)
    headings = filled(new, "tblArenden", "Rubrik")
    assert "Uppföljning av analysgruppens rekommendationer" in headings
    assert "Nya rekommendationer" not in headings
    assert report.edits


def test_a_task_to_be_reported_at_a_meeting_that_stays_is_not_a_fault(tmp_path: Path) -> None:
    reported = put(
        "tblUppdrag",
        "Uppföljning av analysgruppens rekommendationer",
        Återrapporteras_vid="2021-10-07",
    )
    _, new = turned(example("umea", *SPOILT, reported), tmp_path)
    assert filled(new, "tblUppdrag", "Återrapporteras vid") == []
    assert "N94" not in {each.code for each in found(new, DAY)}


def test_all_that_stayed_stands_in_a_file_beside(old: MemoryBook, tmp_path: Path) -> None:
    report = click(old, "new-year", DAY, tmp_path)
    name = "moten 2022, följde inte med.txt"
    assert f"till, se {name}" in report.outcome
    text = (tmp_path / name).read_text("utf-8-sig")
    assert text.startswith("Det här följde inte med till moten 2022.xlsm:")
    assert "- Ärendet Hur kan vi bli bättre på att nyttja EU medel, bordlagt 27 nov" in text

"""Protokoll: a draft before the meeting, nothing written over, and a correction after approval."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from docx import Document

from finsam_xl.books.memory import MemoryBook
from tests.meetings.shipped import DAYS, click, column, example, found, meeting, text_of
from tests.planted.edits import Plan, put

DAY = DAYS["umea"]
NAME = "Protokoll Styrelsen 2020-10-30.docx"
OPEN = put("tblJustering", "2020-10-30", Justerat=None)
"""The minutes before anybody has approved them."""


def book(*plans: Plan) -> MemoryBook:
    return example("umea", meeting("2020-10-30"), *plans)


def edited(path: Path, old: str, new: str) -> None:
    """As when a person changes a word in Word and saves."""
    document = Document(str(path))
    [paragraph] = [each for each in document.paragraphs if old in each.text]
    paragraph.text = paragraph.text.replace(old, new)
    document.save(str(path))


def test_the_draft_has_every_section_numbered_on_and_every_proposal(tmp_path: Path) -> None:
    report = click(
        example("umea", meeting("2020-11-27")), "write-minutes", date(2020, 11, 25), tmp_path
    )
    text = text_of(Path(report.written[-1]))
    assert "Utkast, skrivet före mötet" in text
    assert "§ 59 Mötets öppnande" in text
    assert "§ 71 Mötets avslutande" in text
    assert "Förslag till beslut: Styrelsen fastställer verksamhetsplan och budget" in text
    assert "Bevis" not in text


def test_a_second_click_writes_nothing_new(tmp_path: Path) -> None:
    click(book(OPEN), "write-minutes", DAY, tmp_path)
    report = click(book(OPEN), "write-minutes", DAY, tmp_path)
    assert report.documents == ()
    assert report.outcome == f"{NAME} står redan i mappen med samma text"
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_what_a_person_has_written_is_left_and_told(tmp_path: Path) -> None:
    click(book(OPEN), "write-minutes", DAY, tmp_path)
    edited(tmp_path / NAME, "Var och en checkade in.", "Alla checkade in.")
    before = (tmp_path / NAME).read_bytes()
    changed = put("tblArenden", "2020-10-30 7", Beslut="Styrelsen fastställer rapporten.")
    report = click(book(OPEN, changed), "write-minutes", DAY, tmp_path)
    assert (tmp_path / NAME).read_bytes() == before
    assert report.outcome.startswith(
        f"{NAME} står redan i mappen och har annan text vid § 49 och § 53 Beslut; den rörs inte"
    )
    beside = tmp_path / "Protokoll Styrelsen 2020-10-30 (2).docx"
    assert "Styrelsen fastställer rapporten." in text_of(beside)


def test_the_last_numbered_file_is_the_one_compared_with(tmp_path: Path) -> None:
    click(book(OPEN), "write-minutes", DAY, tmp_path)
    edited(tmp_path / NAME, "Var och en checkade in.", "Alla checkade in.")
    click(book(OPEN), "write-minutes", DAY, tmp_path)
    report = click(book(OPEN), "write-minutes", DAY, tmp_path)
    assert report.documents == ()
    assert "(2).docx står redan i mappen med samma text" in report.outcome


def test_minutes_that_are_approved_are_never_written_again(tmp_path: Path) -> None:
    click(book(), "write-minutes", DAY, tmp_path)
    report = click(book(), "write-minutes", DAY, tmp_path)
    assert report.outcome == (
        f"{NAME} justerades 26 november 2020 och skrivs inte om; texten är densamma"
    )
    changed = put("tblArenden", "2020-10-30 7", Beslut="Styrelsen fastställer rapporten.")
    report = click(book(changed), "write-minutes", DAY, tmp_path)
    path = Path(report.written[-1])
    assert path.name == "Rättelse till protokoll Styrelsen 2020-10-30.docx"
    assert sorted(each.name for each in tmp_path.iterdir()) == [NAME, path.name]
    text = text_of(path)
    assert "§ 53 Beslut I protokollet står Styrelsen fastställer rapport för tertial 2." in text
    assert "Det ska stå Styrelsen fastställer rapporten." in text
    assert "Datum" in text


def test_a_meeting_that_is_not_there_and_one_without_items(tmp_path: Path) -> None:
    report = click(example("umea", meeting("2020-01-01")), "write-minutes", DAY, tmp_path)
    assert report.outcome == (
        "inget dokument, 2020-01-01 finns inte på Mötesplan; rätta Möte att skriva på Inställningar"
    )
    report = click(example("umea", meeting("2021-02-19")), "write-minutes", DAY, tmp_path)
    assert report.outcome.startswith("inget dokument, mötet 2021-02-19 har inga ärenden")
    assert list(tmp_path.iterdir()) == []


def test_without_a_named_meeting_the_last_one_with_items_is_written(tmp_path: Path) -> None:
    report = click(example("umea"), "write-minutes", date(2020, 11, 1), tmp_path)
    assert Path(report.written[-1]).name == NAME


def test_a_list_that_is_corrected_is_printed_with_dashes(tmp_path: Path) -> None:
    click(book(), "write-minutes", DAY, tmp_path)
    listed = put("tblArenden", "2020-10-30 7", Beslut="- att fastställa\n- att följa upp")
    report = click(book(listed), "write-minutes", DAY, tmp_path)
    assert "Det ska stå – att fastställa – att följa upp" in text_of(Path(report.written[-1]))


def unnumbered() -> list[Plan]:
    """October's items as before anybody has typed a section."""
    return [put("tblArenden", f"2020-10-30 {order}", Paragraf=None) for order in range(1, 15)]


def test_the_sections_that_word_shows_are_filled_in_on_the_rows(tmp_path: Path) -> None:
    """The eleventh and twelfth stand under Övriga frågor and have none of their own."""
    own = book(OPEN, *unnumbered())
    [told] = [each.what for each in found(own, DAY) if each.code == "N160"]
    assert told == ("Paragraferna till 2020-10-30 står inte på Ärenden; protokollet visar § 1–12.")
    click(own, "write-minutes", DAY, tmp_path)
    made = column(own, "tblArenden", "Paragraf")[:14]
    assert made == [*map(str, range(1, 11)), None, None, "11", "12"]
    assert "§ 12 Mötet avslutas" in text_of(tmp_path / NAME)
    assert "N160" not in [each.code for each in found(own, DAY)]


def test_a_draft_leaves_the_rows_without_sections(tmp_path: Path) -> None:
    own = example("umea", meeting("2020-11-27"))
    click(own, "write-minutes", date(2020, 11, 25), tmp_path)
    rows = zip(
        column(own, "tblArenden", "Möte"), column(own, "tblArenden", "Paragraf"), strict=True
    )
    assert {number for name, number in rows if name == "2020-11-27"} == {None}


def test_a_day_after_the_approval_is_never_left_open_in_the_minutes(tmp_path: Path) -> None:
    """Nobody may write in them then: the days stand in the posting's own document."""
    open_days = put("tblJustering", "2020-10-30", Justerat=None, Anslaget=None, Nedtaget=None)
    boards = [put("tblAnslag", f"#{row}", Anslaget=None, Nedtaget=None) for row in range(2)]
    click(book(open_days, *boards), "write-minutes", DAY, tmp_path)
    text = text_of(tmp_path / NAME)
    assert "Justeringsdatum se anslagsbeviset" in text
    assert "[Skriv dagen]" not in text


def test_a_draft_after_the_meeting_tells_that_its_status_is_old(tmp_path: Path) -> None:
    own = example("umea", meeting("2020-11-27"), put("tblMoten", "2020-11-27", Status="planerat"))
    told = "det är ett utkast, mötet står som planerat: ändra Status på Mötesplan till hållet"
    before = click(own, "write-minutes", date(2020, 11, 27), tmp_path)
    assert told not in before.outcome
    assert told in click(own, "write-minutes", date(2020, 11, 28), tmp_path).outcome

"""What was approved stands fast: in the minutes, their extract and the copy that is published."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from finsam_xl.books.memory import MemoryBook
from tests.meetings.shipped import DAYS, click, column, example, found, meeting, text_of
from tests.meetings.test_write_minutes import edited
from tests.planted.edits import Plan, put

DAY = DAYS["umea"]
HELD = "2020-10-30"
NAME = f"Protokoll Styrelsen {HELD}.docx"
SECOND = f"Protokoll Styrelsen {HELD} (2).docx"
MENDED = f"Rättelse till protokoll Styrelsen {HELD}.docx"
OTHER = put("tblArenden", "2020-10-30 7", Beslut="Styrelsen fastställer rapporten.")
CLEARED = put("tblJustering", HELD, Justerat=None)
AGAIN = put("tblJustering", HELD, Justerat=date(2020, 11, 26))
THEIRS = "justerades 26 november 2020"


def approved(folder: Path, *plans: Plan) -> MemoryBook:
    """The minutes written, then approved, and the days reckoned as they are in an office."""
    book = example("umea", meeting(HELD), put("tblForbund", "Utdrag ur §", Värde="53"), *plans)
    book.apply(CLEARED(book))
    click(book, "write-minutes", DAY, folder)
    book.apply(AGAIN(book))
    click(book, "write-minutes", DAY, folder)
    return book


def test_the_file_that_was_approved_is_remembered(tmp_path: Path) -> None:
    book = approved(tmp_path)
    assert column(book, "tblJustering", "Justerad fil") == [NAME]
    assert column(book, "tblJustering", "Justerad dag") == [date(2020, 11, 26)]
    click(book, "check-deadlines", DAY)
    assert column(book, "tblJustering", "Justerad fil") == [NAME]


def test_no_extract_says_otherwise_than_the_approved_minutes(tmp_path: Path) -> None:
    book = approved(tmp_path)
    book.apply(OTHER(book))
    report = click(book, "write-extract", DAY, tmp_path)
    assert report.documents == ()
    assert report.outcome == (
        f"inget utdrag, {NAME} är justerat och har annan text än raderna vid § 53 Beslut;"
        " hämta tillbaka den med Hämta text från Word, eller skriv en rättelse"
    )
    copy = click(book, "write-publication", DAY, tmp_path)
    assert copy.documents == ()


def test_an_extract_goes_with_the_correction(tmp_path: Path) -> None:
    book = approved(tmp_path)
    printed = column(book, "tblArenden", "Beslut")[6]
    book.apply(OTHER(book))
    click(book, "write-minutes", DAY, tmp_path)
    book.apply(put("tblArenden", "2020-10-30 7", Beslut=printed)(book))
    report = click(book, "write-extract", DAY, tmp_path)
    assert report.outcome.endswith(f"; lämna {MENDED} tillsammans med utdraget")


def test_the_approved_file_is_found_when_the_extract_goes_to_another_folder(tmp_path: Path) -> None:
    book = approved(tmp_path)
    book.apply(put("tblForbund", "Mapp för dokument", Värde=str(tmp_path))(book))
    book.apply(OTHER(book))
    report = click(book, "write-extract", DAY, tmp_path / "utskick")
    assert report.outcome.startswith(f"inget utdrag, {NAME} är justerat och har annan text")


def test_clearing_the_day_does_not_undo_the_approval(tmp_path: Path) -> None:
    """As when somebody clears Justerat, changes a decision and fills the day in again."""
    book = approved(tmp_path)
    for plan in (OTHER, CLEARED):
        book.apply(plan(book))
    assert "N156" in [each.code for each in found(book, DAY)]
    for action in ("write-minutes", "write-extract", "write-publication"):
        report = click(book, action, DAY, tmp_path)
        assert report.documents == ()
        if action != "write-publication":
            assert f"{NAME} {THEIRS} men Justerat är tömt" in report.outcome
    book.apply(AGAIN(book))
    report = click(book, "write-minutes", DAY, tmp_path)
    assert [Path(each).name for each in report.written if each.endswith(".docx")] == [MENDED]


def test_a_newer_file_does_not_take_the_approved_ones_place(tmp_path: Path) -> None:
    book = approved(tmp_path)
    (tmp_path / SECOND).write_bytes((tmp_path / NAME).read_bytes())
    edited(tmp_path / SECOND, "Styrelsen fastställer rapport", "Styrelsen avslår rapport")
    report = click(book, "write-minutes", DAY, tmp_path)
    assert report.outcome == f"{NAME} {THEIRS} och skrivs inte om; texten är densamma"


def test_an_approved_file_that_is_changed_or_gone_is_told(tmp_path: Path) -> None:
    book = approved(tmp_path)
    edited(tmp_path / NAME, "Styrelsen fastställer rapport", "Styrelsen avslår rapport")
    report = click(book, "write-extract", DAY, tmp_path)
    assert report.outcome == (
        f"inget utdrag, {NAME} {THEIRS} men har ändrats i Word sedan dess;"
        " lägg tillbaka filen som den var"
    )
    (tmp_path / NAME).unlink()
    report = click(book, "write-minutes", DAY, tmp_path)
    assert report.outcome == (
        f"inget dokument, {NAME} {THEIRS} men finns inte i mappen; lägg tillbaka filen"
    )


def test_a_wrong_file_is_forgotten_by_clearing_its_cell(tmp_path: Path) -> None:
    book = approved(tmp_path)
    for plan in (CLEARED, OTHER, put("tblJustering", HELD, Justerad_fil=None)):
        book.apply(plan(book))
    assert "N156" not in [each.code for each in found(book, DAY)]
    report = click(book, "write-minutes", DAY, tmp_path)
    assert "Styrelsen fastställer rapporten." in text_of(Path(report.written[-1]))


def test_minutes_that_nobody_has_approved_are_not_published(tmp_path: Path) -> None:
    book = example("umea", meeting(HELD), CLEARED)
    report = click(book, "write-publication", DAY, tmp_path)
    assert report.documents == ()
    assert report.outcome == (
        f"ingen kopia, protokollet från {HELD} är inte justerat;"
        " skriv dagen i Justerat när det är det"
    )
    report = click(example("umea", meeting("2021-02-19")), "write-publication", DAY, tmp_path)
    assert report.outcome == "ingen kopia, mötet 2021-02-19 har inga ärenden på Ärenden än"


def test_what_was_approved_is_remembered_though_a_person_clears_the_days(tmp_path: Path) -> None:
    book = approved(tmp_path)
    click(book, "check-deadlines", DAY)
    book.apply(put("tblArenden", "2020-10-30 3", Referat="Ada 811218-9876 kom.")(book))
    book = MemoryBook(book.stand, book.blocks, set(book.dated), DAY)
    click(book, "check-deadlines", DAY)
    assert column(book, "tblJustering", "Laga kraft") == [None]
    assert column(book, "tblJustering", "Justerad fil") == [NAME]

"""Gallra takes rows past their time away for good, and only when somebody has said how many."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from finsam_xl.actions.journey.perform import Request, perform, plan
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.edit import Edit, ReplaceRows, Value
from finsam_xl.books.file import FileBook
from finsam_xl.books.file.backups import B50_copies_are_left
from finsam_xl.cli import main
from tests.books.as_excel_saves import with_common_texts
from tests.deltagare.book import Row, Rows, press, shown, workbook

OLD: Row = {"Insats": "Torget", "Samtycke": "ja", "Inskriven": date(2015, 3, 2)}
AT_THE_LIMIT, PAST = date(2017, 1, 14), date(2017, 1, 13)
"""Five years before the fourteenth of January 2022, when the button is clicked; and a day more."""
FROZEN: Rows = tuple(
    {"År": float(year), "Mått": "nya", "Antal": 1.0} for year in (2015, 2016, 2017)
)
ROWS: Rows = (
    {**OLD, "Deltagare-ID": "D-1", "Avslutad": PAST},
    {**OLD, "Deltagare-ID": "D-2", "Avslutad": AT_THE_LIMIT},
    {**OLD, "Deltagare-ID": "D-3"},
    {**OLD, "Deltagare-ID": "D-4", "Avslutad": PAST},
    {**OLD, "Deltagare-ID": "D-4", "Avslutad": AT_THE_LIMIT},
    {**OLD, "Deltagare-ID": "D-5", "Avslutsorsak": "felregistrering"},
)
"""Past their time: the first, the fourth, and the last, which ended when it began."""
TABLES = {
    "tblDeltagare": ROWS,
    "tblArkivtal": FROZEN,
    "tblTillfallen": [
        {"Deltagare-ID": name, "Insats": "Torget", "Datum": date(2016, 1, 4), "Slag": "närvaro"}
        for name in ("D-1", "D-2", "D-4")
    ],
}


def test_the_first_click_tells_how_many_and_takes_nothing() -> None:
    book = workbook(TABLES)
    report = press(book, "weed-rows")
    assert report.outcome == (
        "inget gallrat, 3 rader har passerat sin tid; skriv 3 vid Rader att gallra på"
        " Inställningar och klicka igen"
    )
    assert not report.touched


def test_rows_go_with_their_occasions_and_the_others_stand() -> None:
    """D-4 has a row left, and so its occasion."""
    book = workbook(TABLES, {"Rader att gallra": 3.0})
    assert press(book, "weed-rows").outcome == "3 rader gallrade, med sina säkerhetskopior"
    assert shown(book, "tblDeltagare", "Deltagare-ID", "Avslutad") == [
        ("D-2", AT_THE_LIMIT),
        ("D-3", None),
        ("D-4", AT_THE_LIMIT),
    ]
    assert shown(book, "tblTillfallen", "Deltagare-ID") == [("D-2",), ("D-4",)]
    again = press(book, "weed-rows")
    assert again.outcome == "inget gallrat, ingen rad har passerat sin tid"
    assert not again.touched


@pytest.mark.parametrize("number", [None, 2.0, 4.0])
def test_another_number_takes_nothing(number: float | None) -> None:
    book = workbook(TABLES, {"Rader att gallra": number})
    assert not press(book, "weed-rows").touched


def test_no_year_goes_before_it_is_frozen() -> None:
    book = workbook({**TABLES, "tblArkivtal": FROZEN[1:]}, {"Rader att gallra": 3.0})
    report = press(book, "weed-rows")
    assert report.outcome == "inget gallrat, frys 2015 först; 3 rader har passerat sin tid"
    assert not report.touched


def test_the_log_tells_a_number_and_no_row() -> None:
    book = workbook(TABLES, {"Rader att gallra": 3.0})
    press(book, "weed-rows")
    ((told,),) = shown(book, "tblLogg", "Vad")
    assert told == "3 rader gallrade, med sina säkerhetskopior"


def test_nothing_brings_the_rows_back(tmp_path: Path) -> None:
    """Neither Ångra senaste, which had them, nor a daily copy; another workbook's copy stays."""
    path, keep = an_old_file(tmp_path), tmp_path / "angra"
    book = FileBook(path, DAY)
    perform(book, asked("freeze-year", keep))
    others = path.parent / "Säkerhetskopior" / "ekonomi 2021-12-01.xlsm"
    others.write_bytes(b"")
    ours = path.parent / "Säkerhetskopior" / "deltagare 2021-12-01.xlsm"
    ours.write_bytes(path.read_bytes())
    report = perform(book, asked("weed-rows", keep))
    assert report.outcome == "2 rader gallrade, med sina säkerhetskopior"
    assert report.notes == ()
    assert list((path.parent / "Säkerhetskopior").iterdir()) == [others]
    assert list(keep.iterdir()) == []
    undo = plan(FileBook(path, DAY), asked("undo-last", keep))
    assert undo.outcome == "det finns inget kvar att ångra"
    with ZipFile(path) as package:
        assert not any(b"D-77" in package.read(part) for part in package.namelist())


def test_the_weeded_are_nowhere_in_a_file_that_excel_has_saved(tmp_path: Path) -> None:
    """Excel keeps texts apart from their cells, where a row that goes would leave its own."""
    path, keep = with_common_texts(an_old_file(tmp_path)), tmp_path / "angra"
    for copy in (path.parent / "Säkerhetskopior").iterdir():
        copy.unlink()
    assert b"D-771" in everything_under(tmp_path)
    report = perform(FileBook(path, DAY), asked("weed-rows", keep))
    assert report.outcome == "2 rader gallrade, med sina säkerhetskopior"
    left = everything_under(tmp_path)
    assert b"D-77" not in left
    assert b"D-8" in left
    rows = shown(FileBook(path, DAY), "tblDeltagare", "Deltagare-ID", "Insats", "Samtycke")
    assert rows == [("D-8", "Torget", "ja")]


def test_a_copy_that_stays_is_told(tmp_path: Path) -> None:
    """A folder by a copy's name can't be taken away as a file."""
    path = an_old_file(tmp_path)
    (path.parent / "Säkerhetskopior" / "deltagare 2021-12-02.xlsm").mkdir()
    report = perform(FileBook(path, DAY), asked("weed-rows", None))
    assert report.notes == (B50_copies_are_left(1),)
    assert str(report.notes[0]) == (
        "Varning B50\n"
        "1 säkerhetskopia med de gallrade raderna kunde inte tas bort.\n"
        "Stäng dem om de är öppna och ta bort dem i mappen Säkerhetskopior.\n"
        "Artikel 5.1 e dataskyddsförordningen (EU) 2016/679: lagringsminimering"
    )


DAY = date(2030, 1, 14)


def everything_under(folder: Path) -> bytes:
    """Every file in a folder and those below it, and every part of those that are packed."""
    held = []
    for file in sorted(each for each in folder.rglob("*") if each.is_file()):
        held.append(file.read_bytes())
        if is_zipfile(file):
            with ZipFile(file) as package:
                held += [package.read(part) for part in package.namelist()]
    return b"\n".join(held)


def asked(action: str, keep: Path | None) -> Request:
    """Someone asks for an action in January 2030."""
    return Request(action, datetime(2030, 1, 14, 9, 30, tzinfo=UTC), "Samordnaren", keep=keep)


def an_old_file(folder: Path) -> Path:
    """A workbook on disk with two rows of 2021 and one that goes on, ready to be weeded in 2030."""
    assert main(["new", str(folder / "bok"), "--workbook", "deltagare"]) == 0
    path = folder / "bok" / "deltagare.xlsm"
    book = FileBook(path, DAY)
    contents = read_contents(book, DAY)
    header = contents.grids["tblDeltagare"].header
    rows: Rows = (
        {**SINCE, "Deltagare-ID": "D-771", "Avslutad": date(2021, 6, 1)},
        {**SINCE, "Deltagare-ID": "D-772", "Avslutad": date(2021, 7, 1)},
        {**SINCE, "Deltagare-ID": "D-8"},
    )
    given = tuple(tuple(row.get(label) for label in header) for row in rows)
    archive = contents.grids["tblArkivtal"].header
    frozen: Row = {"År": 2021.0, "Mått": "nya", "Antal": 3.0}
    edits: list[Edit] = [
        ReplaceRows("tblDeltagare", given),
        ReplaceRows("tblArkivtal", (tuple(frozen.get(label) for label in archive),)),
        Value(contents.settings.place("weed_rows"), 2.0),
    ]
    book.apply(edits)
    return path


SINCE: Row = {"Insats": "Torget", "Samtycke": "ja", "Inskriven": date(2021, 3, 2)}

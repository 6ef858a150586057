"""Erasing leaves no text behind in the file, and moves no other."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from finsam_xl.basics.edit import Clear, Edit, ReplaceRows, Text
from finsam_xl.basics.grid import Area
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from tests.books.file_fixture import DAY, differing, parts, rewritten

TEXTS = "xl/sharedStrings.xml"
PEOPLE = Area("tblLista", "")
FEWER: list[Edit] = [ReplaceRows("tblLista", (("D-2", "Vännäs"),))]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three rows; the second sheet has one of their texts too, and a rich one."""
    path = tmp_path / "bok.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page, other = book.add_worksheet("Lista"), book.add_worksheet("Mer")
        labels = [{"header": label} for label in ("ID", "Kommun")]
        page.add_table("A1:B4", {"name": "tblLista", "columns": labels})
        rows = (("D-1", "Umeå"), ("D-2", "Vännäs"), ("D-3 & <mer>", "Bjurholm"))
        for row, cells in enumerate(rows, 1):
            page.write_row(row, 0, cells)
        other.write("A1", "Bjurholm")
        other.write_rich_string("A2", "Vanlig ", book.add_format({"bold": True}), "fet D-1")
        other.write("A3", "sist")
    return path


def whole(path: Path) -> bytes:
    """All that the zip file holds, unpacked."""
    with ZipFile(path) as package:
        return b"".join(package.read(part) for part in package.namelist())


def shown(path: Path, sheet: str) -> list[list[object]]:
    """What another reader finds."""
    return [
        list(row) for row in CalamineWorkbook.from_path(path).get_sheet_by_name(sheet).to_python()
    ]


def test_what_was_taken_away_is_nowhere_in_the_file(path: Path) -> None:
    """Umeå and D-3 go; D-1 stays in the rich text that has it, Bjurholm on the other sheet."""
    FileBook(path, DAY).erase(FEWER)
    left = whole(path)
    assert b"D-3" not in left
    assert "Umeå".encode() not in left
    assert b"<t>D-1</t>" not in left
    assert shown(path, "Lista") == [["ID", "Kommun"], ["D-2", "Vännäs"]]
    assert shown(path, "Mer") == [["Bjurholm"], ["Vanlig fet D-1"], ["sist"]]


def test_only_the_edited_sheet_its_table_and_the_texts_differ(path: Path) -> None:
    old = parts(path)
    FileBook(path, DAY).erase(FEWER)
    assert differing(old, parts(path)) == {
        "xl/worksheets/sheet1.xml",
        "xl/tables/table1.xml",
        TEXTS,
    }
    assert parts(path)[TEXTS].count(b"<si>") == old[TEXTS].count(b"<si>")


def test_an_ordinary_write_leaves_the_texts_as_they_are(path: Path) -> None:
    old = parts(path)
    FileBook(path, DAY).apply(FEWER)
    assert parts(path)[TEXTS] == old[TEXTS]


def test_the_book_reads_on_after_erasing(path: Path) -> None:
    book = FileBook(path, DAY)
    book.erase(FEWER)
    assert book.read([PEOPLE])["tblLista"].columns == (("D-2",), ("Vännäs",))
    book.apply([Text(Place("Mer", 3, 1), "ny")])
    assert shown(path, "Mer") == [["Bjurholm"], ["Vanlig fet D-1"], ["ny"]]


def test_nothing_to_erase_writes_nothing(path: Path) -> None:
    raw = path.read_bytes()
    assert FileBook(path, DAY).erase([Clear(Place("Mer", 9, 9))]).back == ()
    assert path.read_bytes() == raw


def test_what_an_earlier_write_left_goes_too(path: Path) -> None:
    FileBook(path, DAY).apply(FEWER)
    assert b"D-3" in whole(path)
    FileBook(path, DAY).erase([Clear(Place("Mer", 3, 1))])
    assert b"D-3" not in whole(path)
    assert b"sist" not in whole(path)


def test_a_sheet_that_cannot_be_read_is_refused_and_nothing_written(path: Path) -> None:
    """Written in other letters: its texts would all seem unused."""

    def other(xml: bytes) -> bytes:
        return xml.decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")

    odd = rewritten(path, {"xl/worksheets/sheet2.xml": other})
    raw = odd.read_bytes()
    with pytest.raises(Refusal, match="skriven på ett ovanligt sätt"):
        FileBook(odd, DAY).erase(FEWER)
    assert odd.read_bytes() == raw

"""What is written beside the cells of a closed workbook, in the parts that Excel keeps it in."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from tests.books.file_fixture import DAY, Change, rewritten, rich, swap

AT = Place("Avgifter", 4, 1)
NOTES, BESIDE = "xl/comments1.xml", "xl/worksheets/_rels/sheet1.xml.rels"
TALK = "xl/threadedComments/threadedComment1.xml"
KIND = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
TALKED = (
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/'
    'threadedcomments">\n <threadedComment ref="A4" id="{1}"><text>Vem &amp; när?</text>'
    '</threadedComment>\n <threadedComment ref="A4" id="{2}" parentId="{1}">'
    "<text>811218-9876</text></threadedComment></ThreadedComments>"
)
OWN = "Min egen anteckning"


def changed(folder: Path, changes: dict[str, Change]) -> FileBook:
    path = folder / "bok.xlsx"
    rich(path)
    return FileBook(rewritten(path, changes), DAY)


def texts(book: FileBook) -> list[str]:
    return [each.text for each in book.comments() if each.at == AT]


def test_a_note_is_told_at_its_cell(tmp_path: Path) -> None:
    assert Comment(AT, OWN) in rich(tmp_path / "bok.xlsx").comments()


def test_a_text_in_pieces_is_told_whole(tmp_path: Path) -> None:
    pieces = "8112</t></r>\n <r><rPr><b/></rPr><t>18-98</t></r><r><t>76"
    assert texts(changed(tmp_path, {NOTES: swap(OWN, pieces)})) == ["811218-9876"]


def test_a_conversation_is_told_with_its_answers(tmp_path: Path) -> None:
    beside = f'<Relationship Id="rT" Type="{KIND}" Target="/{TALK}"/></Relationships>'
    book = changed(
        tmp_path, {BESIDE: swap("</Relationships>", beside), TALK: lambda _: TALKED.encode()}
    )
    assert sorted(texts(book)) == ["811218-9876", OWN, "Vem & när?"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (swap('ref="A4"', 'ref="A0"'), "B13"),
        (swap("</comments>", ""), "B13"),
        (swap("<comments ", "<!DOCTYPE c [<!ENTITY a 'b'>]><comments "), "B12"),
    ],
)
def test_what_cannot_be_read_is_refused_and_never_passed_over(
    tmp_path: Path, change: Change, code: str
) -> None:
    with pytest.raises(Refusal) as caught:
        changed(tmp_path, {NOTES: change}).comments()
    assert caught.value.code == code

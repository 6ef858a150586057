"""A place in a Word list leads to its cell in the workbook."""

from __future__ import annotations

import io
import zipfile
from datetime import date

from finsam_xl.documents.due_list import DueLine, DueOwner, DuePaper, due_document
from finsam_xl.documents.word_links import WordLink

DAY = date(2021, 3, 1)
LINK = WordLink("../Möten 2021/moten.xlsm", "'Styrelsens uppgifter'!C5")


def parts_of(link: WordLink | None) -> tuple[str, str]:
    """The document's body and its relationships."""
    line = DueLine(DAY, "i dag", "stödja samverkan", "moten.xlsm Styrelsens uppgifter!C5", "", link)
    paper = DuePaper(
        "Exempel", "På gång", "På gång", DAY, 6, (DueOwner("Styrelsen", (line, line)),)
    )
    with zipfile.ZipFile(io.BytesIO(due_document(paper).content)) as package:
        names = "word/document.xml", "word/_rels/document.xml.rels"
        body, relationships = (package.read(name).decode() for name in names)
    return body, relationships


def test_each_place_is_a_link_to_the_file_and_the_cell() -> None:
    body, relationships = parts_of(LINK)
    assert relationships.count('Target="../M%C3%B6ten%202021/moten.xlsm"') == 1
    assert relationships.count('TargetMode="External"') == 1
    assert body.count("<w:hyperlink ") == 2
    assert body.count("w:anchor=\"'Styrelsens uppgifter'!C5\"") == 2
    inside = body.split("<w:hyperlink ", 1)[1].split("</w:hyperlink>")[0]
    assert "moten.xlsm Styrelsens uppgifter!C5" in inside


def test_without_links_nothing_leads_out() -> None:
    body, relationships = parts_of(None)
    assert "<w:hyperlink" not in body
    assert "External" not in relationships


def test_the_same_list_is_the_same_bytes() -> None:
    assert parts_of(LINK) == parts_of(LINK)

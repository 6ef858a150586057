"""What a screen reader needs stands in the Word file: language, title, heading, header row."""

from __future__ import annotations

from docx.oxml.ns import qn

from finsam_xl.documents.fee_table import fee_table_document
from finsam_xl.documents.package import parts
from finsam_xl.documents.word import fill
from tests.documents.fee_letter_record import FULL, letter_document
from tests.documents.fee_record import fee_record, opened, own_template


def test_the_language_is_swedish() -> None:
    for made in (fee_table_document(fee_record()), fill(own_template("{{ a }}"), "t", {"a": "b"})):
        [language] = opened(made).styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang")
        assert language.get(qn("w:val")) == "sv-SE"
        assert opened(made).core_properties.language == "sv-SE"


def test_the_title_is_set() -> None:
    made = opened(fee_table_document(fee_record()))
    assert made.core_properties.title == "Medlemsavgifter 2016"


def test_the_heading_is_a_heading() -> None:
    style = opened(fee_table_document(fee_record())).paragraphs[0].style
    assert style is not None
    assert style.name == "Heading 1"


def test_the_first_row_and_no_other_is_marked_as_header() -> None:
    [table] = opened(fee_table_document(fee_record())).tables
    marked = [bool(row._tr.xpath("w:trPr/w:tblHeader")) for row in table.rows]
    assert marked == [True] + [False] * (len(marked) - 1)
    assert table._tbl.xpath("w:tblPr/w:tblCaption/@w:val") == ["Avgiftstabell"]


def test_the_place_of_the_logotype_has_words() -> None:
    header = parts(fee_table_document(fee_record()))
    [text] = [part.decode() for name, part in header.items() if name.startswith("word/header")]
    assert 'descr="Förbundets logotyp"' in text


def test_a_letter_has_language_title_headings_in_order_lists_and_a_header_row() -> None:
    made = opened(letter_document(FULL))
    assert made.core_properties.language == "sv-SE"
    assert made.core_properties.title == "Medlemsavgift 2016, Försäkringskassan"
    names = [line.style.name or "" for line in made.paragraphs if line.style]
    headings = [int(name[-1]) for name in names if name.startswith("Heading")]
    assert headings == [1, 2, 3, 3, 2]
    [bullets] = made.styles.element.xpath("w:style[@w:styleId='ListBullet']//w:numId/@w:val")
    assert bullets == "1"
    [table] = made.tables
    marked = [bool(row._tr.xpath("w:trPr/w:tblHeader")) for row in table.rows]
    assert marked == [True] + [False] * (len(marked) - 1)
    assert table._tbl.xpath("w:tblPr/w:tblCaption/@w:val") == ["Rater"]
    assert all(line.text for line in made.paragraphs)

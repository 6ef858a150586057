"""An identity number is found wherever in a Word file it stands."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.parser import parse_xml

from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.persons import paragraphs_with_persons

NUMBER = "811218-9876"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def in_header(document: WordDocument) -> None:
    document.sections[0].header.paragraphs[0].text = f"Ada {NUMBER}"


def in_footer(document: WordDocument) -> None:
    document.sections[0].footer.paragraphs[0].text = NUMBER


def in_first_page_header(document: WordDocument) -> None:
    document.sections[0].first_page_header.paragraphs[0].text = NUMBER


def in_nested_table(document: WordDocument) -> None:
    outer = document.add_table(1, 1).cell(0, 0)
    outer.add_table(1, 1).cell(0, 0).text = NUMBER


def in_title(document: WordDocument) -> None:
    document.core_properties.title = NUMBER


def in_pieces(document: WordDocument) -> None:
    paragraph = document.add_paragraph()
    for piece in ("Ada 8112", "18-98", "76 kom"):
        paragraph.add_run(piece)


def with_an_unbroken_hyphen(document: WordDocument) -> None:
    typed(document, "<w:r><w:t>811218</w:t><w:noBreakHyphen/><w:t>9876</w:t></w:r>")


def tracked(document: WordDocument) -> None:
    typed(document, f'<w:ins w:id="9" w:author="A"><w:r><w:t>{NUMBER}</w:t></w:r></w:ins>')


def deleted_with_tracking(document: WordDocument) -> None:
    typed(
        document, f'<w:del w:id="9" w:author="A"><w:r><w:delText>{NUMBER}</w:delText></w:r></w:del>'
    )


def in_a_field_to_fill_in(document: WordDocument) -> None:
    typed(document, f"<w:sdt><w:sdtContent><w:r><w:t>{NUMBER}</w:t></w:r></w:sdtContent></w:sdt>")


def in_a_text_box(document: WordDocument) -> None:
    box = f"<w:txbxContent><w:p><w:r><w:t>{NUMBER}</w:t></w:r></w:p></w:txbxContent>"
    typed(document, f"<w:r><w:pict>{box}</w:pict></w:r>")


def typed(document: WordDocument, xml: str) -> None:
    head, _, rest = xml.partition(">")
    own = (f"{head[:-1]} {_W}/" if head.endswith("/") else f"{head} {_W}") + f">{rest}"
    document.add_paragraph("Text")._p.append(parse_xml(own))


def saved(change: Callable[[WordDocument], None]) -> bytes:
    document = Document()
    change(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "change",
    [
        *(in_header, in_footer, in_first_page_header, in_nested_table, in_title, in_pieces),
        *(with_an_unbroken_hyphen, tracked, deleted_with_tracking, in_a_field_to_fill_in),
        in_a_text_box,
    ],
)
def test_a_number_is_seen_wherever_it_stands(change: Callable[[WordDocument], None]) -> None:
    assert paragraphs_with_persons(saved(change), "bilaga.docx") == 1


def test_a_clean_file_has_none_and_a_broken_one_is_refused() -> None:
    def written(document: WordDocument) -> None:
        document.add_paragraph("2026-01-30 beslutades om 1 250 000 kr, dnr 2026:14.")

    assert paragraphs_with_persons(saved(written), "bilaga.docx") == 0
    with pytest.raises(Refusal, match=r"bilaga\.docx går inte att läsa som ett Worddokument"):
        paragraphs_with_persons(b"PK", "bilaga.docx")

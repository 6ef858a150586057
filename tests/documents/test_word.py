"""Filling a template: any text comes out as it went in, and nothing else comes along."""

from __future__ import annotations

import io
import zipfile

from docx import Document
from docx.document import Document as Opened
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from hypothesis import given, settings
from hypothesis import strategies as st

from finsam_xl.builder.letter_package import letter
from finsam_xl.builder.letter_xml import paragraph
from finsam_xl.documents.package import parts
from finsam_xl.documents.sandbox import environment
from finsam_xl.documents.word import Fields, Filling, Template, fill, fill_each
from tests.documents.fee_record import opened, own_template

FIELDS: Fields = {"rubrik": "Kallelse", "förbund": "Finsam"}
GOOD = own_template("{{ rubrik }}")
SMALL = Template("brev.docx", letter("Mall", paragraph("Normal", "{{ rubrik }}")))


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"]), max_size=30))
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    made = opened(fill(SMALL, "t", {**FIELDS, "rubrik": text}))
    assert made.paragraphs[0].text == text.replace("\ufffe", "").replace("\uffff", "")


def test_a_line_break_stays_and_a_control_character_goes() -> None:
    made = opened(
        fill(own_template("{{ rubrik }}"), "a\x00b", {"rubrik": "ett\r\ntvå\x07\x0c\ud800"})
    )
    assert [line.text for line in made.paragraphs] == ["ett\ntvå"]
    assert made.core_properties.title == "ab"


def test_a_text_is_never_run_as_a_code_even_in_a_filter_of_the_template() -> None:
    template = own_template(
        "{{ rubrik|upper }} {% autoescape false %}{{ rubrik }}{% endautoescape %}"
    )
    made = opened(fill(template, "t", {"rubrik": "<w:br/>&amp; {{ rader }}"}))
    assert made.paragraphs[0].text == "<W:BR/>&AMP; {{ RADER }} <w:br/>&amp; {{ rader }}"


def test_codes_are_compiled_once_however_many_documents_they_fill() -> None:
    codes = environment()
    assert codes.from_string("{{ rubrik }}") is codes.from_string("{{ rubrik }}")
    assert codes.from_string("{{ rubrik }}") is not codes.from_string("{{ förbund }}")
    made = fill_each(GOOD, [Filling("t", {"rubrik": text}) for text in ("ett", "två")])
    assert [opened(each).paragraphs[0].text for each in made] == ["ett", "två"]


def test_nothing_tells_who_wrote_the_template_or_when() -> None:
    core = parts(fill(GOOD, "Kallelse", FIELDS))["docProps/core.xml"].decode()
    for word in ("created", "modified", "creator", "lastModifiedBy", "revision", "python"):
        assert word not in core
    assert ">Kallelse<" in core
    assert ">sv-SE<" in core


def test_no_part_tells_the_time_it_was_packed() -> None:
    with zipfile.ZipFile(io.BytesIO(fill(GOOD, "Kallelse", FIELDS))) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_an_old_title_in_the_template_is_not_read_as_a_code() -> None:
    document, out = Document(), io.BytesIO()
    document.core_properties.title = "{{ borttagen }}"
    document.save(out)
    made = fill(Template("brev.docx", out.getvalue()), "Kallelse", {})
    assert opened(made).core_properties.title == "Kallelse"


def test_footnotes_are_filled_once_so_that_a_text_in_them_stays_text() -> None:
    made = parts(fill(with_footnote("{{ rubrik }}"), "t", {"rubrik": "{{ 7*7 }} <"}))
    assert b"&#123;&#123; 7*7 }} &lt;" in made["word/footnotes.xml"]


def with_footnote(code: str) -> Template:
    """A template of two sections with a footnote: docxtpl fills footnotes once for each."""
    document, out = Document(), io.BytesIO()
    document.add_section()
    document.part.relate_to(footnote(document, code), RELATIONSHIP_TYPE.FOOTNOTES)
    document.save(out)
    return Template("brev.docx", out.getvalue())


def footnote(document: Opened, code: str) -> Part:
    xml = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:footnote w:id="1"><w:p><w:r><w:t>{code}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    name, kind = PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES
    return Part(name, kind, xml.encode(), document.part.package)

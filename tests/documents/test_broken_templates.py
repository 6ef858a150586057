"""What an office's own template may get wrong is told in one Swedish sentence."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document

from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.package import MOST_PARTS, packed, parts
from finsam_xl.documents.word import Fields, Template, fill, unknown_fields
from tests.documents.fee_record import own_template

FIELDS: Fields = {"rubrik": "Kallelse", "rader": [{"text": "Budget"}], "noter": ["a", "b"]}


def refused(template: Template) -> tuple[str, str]:
    with pytest.raises(Refusal) as caught:
        fill(template, "Kallelse", FIELDS)
    return caught.value.code, str(caught.value)


def with_part(template: Template, name: str, content: bytes) -> Template:
    return Template(template.name, packed(parts(template.content) | {name: content}))


def test_all_unknown_fields_are_found_also_where_nothing_is_shown() -> None:
    template = own_template("{% if rubrik == '' %}{{ ödla }}{% endif %}", "{{ apa }}{{ rubrik }}")
    assert unknown_fields(template, FIELDS.keys()) == ("apa", "ödla")
    code, sentence = refused(template)
    assert code == "D02"
    assert sentence.startswith("Mallen brev.docx frågar efter ”apa” och ”ödla”, som inte finns;")


def test_an_unknown_field_of_a_header_or_of_a_row_is_found() -> None:
    document, out = Document(), io.BytesIO()
    document.sections[0].header.paragraphs[0].text = "{{ logga }}"
    document.save(out)
    assert unknown_fields(Template("brev.docx", out.getvalue()), ()) == ("logga",)
    code, sentence = refused(own_template("{% for rad in rader %}{{ rad.belop }}{% endfor %}"))
    assert code == "D02"
    assert (
        "”belop”, som inte finns; de fält som finns är rubrik, rader (text) och noter" in sentence
    )


@pytest.mark.parametrize(
    "code",
    [
        "{% for x in noter %}{{ x }}",
        "{% klipp %}",
        "{{ rubrik|fet }}",
        "{{ rubrik|safe }}",
        "{{ rubrik + 1 }}",
        "{{ noter[7] + '' }}",
        "{{ ''.__class__ }}",
        "{{ noter.append('c') }}",
        "{% include 'annan.docx' %}",
        "{% for x in range(999999999) %}{% endfor %}",
        "{{r rubrik }}",
        "{%p if rubrik %}",
    ],
)
def test_a_code_that_cannot_be_understood_is_refused(code: str) -> None:
    found, sentence = refused(own_template(code))
    assert found in {"D02", "D03"}
    assert sentence.startswith("Mallen brev.docx ")


def test_a_code_that_tears_the_table_apart_is_refused() -> None:
    document, out = Document(), io.BytesIO()
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "{% for rad in noter %}"
    document.add_paragraph("{% endfor %}")
    document.save(out)
    assert refused(Template("brev.docx", out.getvalue()))[0] == "D03"


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(60_000_000))
    return out.getvalue()


EMPTY = {"[Content_Types].xml": b"<a/>", "_rels/.rels": b"<a/>"}
GOOD = own_template("{{ rubrik }}")


@pytest.mark.parametrize(
    "template",
    [
        Template("brev.docx", b""),
        Template("brev.docx", b"Hej!"),
        Template("brev.docx", GOOD.content[: len(GOOD.content) // 2]),
        Template("brev.docx", bomb()),
        Template("brev.docx", packed(EMPTY | {str(n): b"" for n in range(MOST_PARTS)})),
        Template("brev.docx", packed(EMPTY)),
        with_part(GOOD, "word/document.xml", b"<w:document"),
        with_part(GOOD, "word/document.xml", b"<a/>"),
        with_part(GOOD, "word/styles.xml", b"inte xml"),
        with_part(GOOD, "[Content_Types].xml", b""),
    ],
    ids=lambda template: str(len(template.content)),
)
def test_a_template_that_is_broken_is_refused_in_one_sentence(template: Template) -> None:
    code, sentence = refused(template)
    assert code == "D01"
    assert sentence == (
        "Mallen brev.docx kan inte läsas; stäng den i Word och spara den som Word-dokument "
        "(.docx), eller ta bort den ur mappen mallar, så används mallen som följer med."
    )

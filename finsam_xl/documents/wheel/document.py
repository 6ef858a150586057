"""The document Årshjul in Word: the wheel, and every event in words under its ring."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from finsam_xl.basics.swedish import listed
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.package import packed, parts
from finsam_xl.documents.wheel.geometry import drawing_of
from finsam_xl.documents.wheel.records import YearWheel
from finsam_xl.documents.wheel.shapes import wheel_run
from finsam_xl.documents.word import Fields, Template, fill

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

TEMPLATE = "arshjul"
_PLACE = "[Årshjulet]"
_SQUARE = "■"


def wheel_document(wheel: YearWheel, template: Template | None = None) -> DocumentFile:
    """The wheel as a .docx; Refusal D01, D02 or D03 as in `word.fill`.

    It is drawn at the template's paragraph [Årshjulet]; without one the words stand alone.
    """
    fields: Fields = {
        "förbund": wheel.association,
        "rubrik": wheel.title,
        "ringar": [
            {
                "namn": ring.name,
                "händelser": [f"{each.when}: {each.label}" for each in ring.entries],
            }
            for ring in wheel.rings
        ],
    }
    content = fill(template or chosen(TEMPLATE, None), wheel.title, fields)
    return DocumentFile(f"{wheel.title}.docx", _drawn(content, wheel))


def _drawn(content: bytes, wheel: YearWheel) -> bytes:
    from docx import Document  # noqa: PLC0415 - slow to load, and few documents have a drawing
    from docx.oxml.parser import parse_xml  # noqa: PLC0415

    document = Document(io.BytesIO(content))
    for paragraph in document.paragraphs:
        if paragraph.text.strip() == _PLACE:
            for run in paragraph.runs:
                run.text = ""
            drawn = parse_xml(wheel_run(drawing_of(wheel), described(wheel)))
            paragraph._p.append(drawn)  # noqa: SLF001 - python-docx has no word for a drawing
    _paint_headings(document.paragraphs, wheel)
    out = io.BytesIO()
    document.save(out)
    return packed(parts(out.getvalue()))


def _paint_headings(paragraphs: Sequence[Paragraph], wheel: YearWheel) -> None:
    """A square in the ring's colour and its number before its name, where that is a heading."""
    from docx.shared import RGBColor  # noqa: PLC0415

    rings = {ring.name: (number, ring) for number, ring in enumerate(wheel.rings, 1)}
    for paragraph in paragraphs:
        style = paragraph.style.name if paragraph.style else ""
        number, ring = rings.get(paragraph.text.strip(), (0, None))
        if ring and paragraph.runs and (style or "").startswith("Heading"):
            first = paragraph.runs[0]
            first.text = f"{number} {first.text}"
            square = paragraph.add_run(f"{_SQUARE} ")
            square.font.color.rgb = RGBColor.from_string(ring.colour.code)
            first._r.addprevious(square._r)  # noqa: SLF001 - as above


def described(wheel: YearWheel) -> str:
    """The wheel in a sentence, for those who listen to it."""
    rings = listed([ring.name for ring in wheel.rings])
    return (
        f"{wheel.title}: årets tolv månader i en cirkel, med en ring för {rings}, numrerade"
        " utifrån. Händelserna står i text nedanför."
    )

"""Makes the Word templates that follow with us: Avgiftstabell and Avgiftsbeslut."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.builder.letter_decision import date_line, decision_box, fee_letter
from finsam_xl.builder.letter_frame import header_part, organisation_number
from finsam_xl.builder.letter_package import letter
from finsam_xl.builder.letter_table import fee_table
from finsam_xl.builder.letter_xml import code, paragraph

_FOLDER = Path(__file__).parents[1] / "documents" / "templates"


def fee_template() -> bytes:
    """The template as the bytes of avgiftstabell.docx, the same every time."""
    heading = paragraph("Heading1", "{{ rubrik }}")
    notes = (code("for text in noter"), paragraph("Not", "{{ text }}"), code("endfor"))
    body = (heading, date_line(), fee_table(), *notes, decision_box())
    return letter("Mall för avgiftstabell", "".join(body))


def decision_template() -> bytes:
    """The template as the bytes of avgiftsbeslut.docx, the same every time."""
    return letter("Mall för avgiftsbeslut", fee_letter(), header_part(organisation_number()))


def write() -> None:
    """Put the templates where the documents look for them."""
    (_FOLDER / "avgiftstabell.docx").write_bytes(fee_template())
    (_FOLDER / "avgiftsbeslut.docx").write_bytes(decision_template())

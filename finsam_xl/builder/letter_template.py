"""Makes the Word template of Avgiftstabell."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.builder.letter_package import letter
from finsam_xl.builder.letter_table import fee_table
from finsam_xl.builder.letter_xml import paragraph

_TARGET = Path(__file__).parents[1] / "documents" / "templates" / "avgiftstabell.docx"


def fee_template() -> bytes:
    """The template as the bytes of avgiftstabell.docx, the same every time."""
    heading = paragraph("Heading1", "{{ rubrik }}")
    notes = (
        paragraph("Mallkod", "{%p for text in noter %}"),
        paragraph("Not", "{{ text }}"),
        paragraph("Mallkod", "{%p endfor %}"),
    )
    return letter("Mall för avgiftstabell", "".join((heading, fee_table(), *notes)))


def write() -> None:
    """Put the template where the documents look for it."""
    _TARGET.write_bytes(fee_template())

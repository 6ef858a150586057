"""Marks the places to write in, as a highlighter would, so that nobody sends one by mistake."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml.ns import qn
from docx.text.run import Run

from finsam_xl.documents.prompts import START


def mark_prompts(document: Document) -> None:
    """Give a yellow ground to each run of the body that begins a place to write in."""
    for element in document.element.body.iter(qn("w:r")):
        if element.text.startswith(START):
            Run(element, document).font.highlight_color = WD_COLOR_INDEX.YELLOW

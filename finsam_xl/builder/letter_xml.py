"""The small words of WordprocessingML that all parts of a letter are written with."""

from __future__ import annotations

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    f' xmlns:r="{OFFICE}" xmlns:a="{_DRAWING}/main" xmlns:pic="{_DRAWING}/picture"'
    f' xmlns:wp="{_DRAWING}/wordprocessingDrawing"'
)
TEXT_WIDTH = 9070
"""16 cm in twentieths of a point: under 90 characters of 11 points."""
STRONG = '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>'


TAB = "<w:r><w:tab/></w:r>"


def run(text: str, properties: str = "") -> str:
    """A piece of text, or a code that becomes one."""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(style: str, text: str, properties: str = "") -> str:
    """A paragraph in one style."""
    return line(style, run(text, properties))


def line(style: str, *runs: str) -> str:
    """A paragraph of several runs."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(runs)}</w:p>'


def code(words: str) -> str:
    """A paragraph that holds a code for whole paragraphs and vanishes with it."""
    return paragraph("Mallkod", f"{{%p {words} %}}")

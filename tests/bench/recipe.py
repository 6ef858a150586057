"""All words and looks of a Word document, so that python-docx alone can make it again."""

from __future__ import annotations

from pathlib import Path

from docx import Document
from docx.document import Document as Opened
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph
from docx.text.parfmt import ParagraphFormat

Recipe = dict[str, object]
_LENGTHS = ("left_indent", "right_indent", "first_line_indent", "space_before", "space_after")
_TRUTHS = ("keep_with_next", "keep_together", "page_break_before", "widow_control")


def recipe_of(path: Path) -> Recipe:
    """Page, styles, header, footer, and every paragraph with its runs; it has no tables."""
    document = Document(str(path))
    assert not document.tables
    section = document.sections[0]
    used = {_name(each) for each in document.paragraphs}
    return {
        "page": [
            int(length or 0)
            for length in (
                *(section.page_width, section.page_height, section.left_margin),
                *(section.right_margin, section.top_margin, section.bottom_margin),
            )
        ],
        "styles": [_style(document, name) for name in sorted(used)],
        "header": [line.text for line in section.header.paragraphs],
        "footer": [line.text for line in section.footer.paragraphs],
        "title": document.core_properties.title,
        "lines": [_line(each) for each in document.paragraphs],
    }


def _style(document: Opened, name: str) -> Recipe:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    color = style.font.color.rgb if style.font.color else None
    return {
        "name": name,
        "base": style.base_style.name if style.base_style else None,
        "font": style.font.name,
        "size": style.font.size,
        "bold": style.font.bold,
        "color": str(color) if color else None,
        "look": _look(style.paragraph_format),
    }


def _line(paragraph: Paragraph) -> Recipe:
    return {
        "style": _name(paragraph),
        "look": _look(paragraph.paragraph_format),
        "runs": [(run.text, run.bold) for run in paragraph.runs],
    }


def _look(of: ParagraphFormat) -> Recipe:
    """What is set on the paragraph or style itself."""
    lengths = {key: getattr(of, key) for key in _LENGTHS}
    truths = {key: getattr(of, key) for key in _TRUTHS}
    tabs = [int(stop.position) for stop in of.tab_stops]
    told = {**lengths, **truths, "line_spacing": of.line_spacing, "tabs": tabs}
    return {key: value for key, value in told.items() if value not in (None, [])}


def _name(paragraph: Paragraph) -> str:
    assert paragraph.style is not None
    return paragraph.style.name or ""

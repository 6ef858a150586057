"""The yardstick: makes a document from its recipe with python-docx and nothing else."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph
from docx.text.parfmt import ParagraphFormat

recipe = json.loads(Path(sys.argv[1]).read_text("utf-8"))
document = Document()
STANDING = {"Heading 1", "Heading 2", "Heading 3", "List Bullet", "Normal"}


def look(of: ParagraphFormat, told: dict[str, int | list[int]]) -> None:
    """Set what the recipe tells of a paragraph or a style."""
    for key, value in told.items():
        if isinstance(value, list):
            for position in value:
                of.tab_stops.add_tab_stop(position)
        else:
            setattr(of, key, value)


def field(line: Paragraph, code: str) -> None:
    """A field of Word's own, such as the page's number."""
    element = OxmlElement("w:fldSimple")
    element.set(qn("w:instr"), code)
    line._p.append(element)


section = document.sections[0]
section.page_width, section.page_height, section.left_margin = recipe["page"][:3]
section.right_margin, section.top_margin, section.bottom_margin = recipe["page"][3:]
for told in recipe["styles"]:
    if told["name"] in STANDING:
        style = document.styles[told["name"]]
    else:
        style = document.styles.add_style(told["name"], WD_STYLE_TYPE.PARAGRAPH)
    style.font.name, style.font.size = told["font"], told["size"]
    style.font.bold = told["bold"]
    if told["color"]:
        style.font.color.rgb = RGBColor.from_string(told["color"])
    look(style.paragraph_format, told["look"])
section.header.paragraphs[0].text = recipe["header"][0]
section.footer.paragraphs[0].text = recipe["footer"][0]
field(section.footer.paragraphs[0], "PAGE")
field(section.footer.paragraphs[0], "NUMPAGES")
for told in recipe["lines"]:
    line = document.add_paragraph(style=told["style"])
    look(line.paragraph_format, told["look"])
    for text, bold in told["runs"]:
        line.add_run(text).bold = bold
document.core_properties.title = recipe["title"]
document.core_properties.language = "sv-SE"
document.save(sys.argv[2])

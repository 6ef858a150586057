"""Marks a Word document as Swedish, for spelling and for those who listen to it."""

from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement


def mark_swedish(document: Document) -> None:
    """Set sv-SE as the language of all text that doesn't say another."""
    defaults = _first(document.styles.element, "w:docDefaults")
    properties = _first(_first(defaults, "w:rPrDefault"), "w:rPr")
    language = properties.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        properties.append(language)
    language.set(qn("w:val"), "sv-SE")


def _first(parent: BaseOxmlElement, tag: str) -> BaseOxmlElement:
    """The child of this name, made first of the children where it is missing."""
    found: BaseOxmlElement | None = parent.find(qn(tag))
    if found is None:
        found = OxmlElement(tag)
        parent.insert(0, found)
    return found

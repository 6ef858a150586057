"""A Word file written as BILAGA n: the mark stands in its headers and its title."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.legible import legible
from finsam_xl.documents.package import packed, parts

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import _BaseHeaderFooter as Header

_MARK = re.compile(r"\s*bilaga\s+(\d{1,3})\s*", re.IGNORECASE)
_LONGEST_TITLE = 255


def as_appendix(content: bytes, name: str, number: int, title: str) -> DocumentFile:
    """The document marked BILAGA n on every page, under the name Bilaga n and its title.

    A mark that stands there already is replaced. Refusal D11 for what is no Word file.
    """
    document = _opened(content, name)
    for header in _headers(document):
        _mark(header, f"BILAGA {number}")
    whole = f"Bilaga {number} {title}"
    document.core_properties.title = legible(whole)[:_LONGEST_TITLE]
    out = io.BytesIO()
    document.save(out)
    return DocumentFile(f"{safe_name(whole)}.docx", packed(parts(out.getvalue())))


def appendix_number(content: bytes, name: str) -> int | None:
    """The number that a document is marked with; None for one that is no appendix."""
    for header in _headers(_opened(content, name)):
        for line in () if header.is_linked_to_previous else header.paragraphs:
            match = _MARK.fullmatch(line.text)
            if match:
                return int(match[1])
    return None


def _opened(content: bytes, name: str) -> Document:
    import docx  # noqa: PLC0415 - slow to load, and few actions need it
    from docx.opc.exceptions import OpcError  # noqa: PLC0415

    try:
        parts(content)  # bounds it before anything is parsed
        return docx.Document(io.BytesIO(content))
    except (OpcError, SyntaxError, LookupError, AttributeError, ValueError) as error:
        raise Refusal("D11", f"{name} går inte att läsa som ett Worddokument.") from error


def _headers(document: Document) -> Iterator[Header]:
    """The headers that are shown: each section's own, and those of first and even pages."""
    first, *rest = document.sections
    even = document.settings.odd_and_even_pages_header_footer
    for section in (first, *rest):
        shown = [section.header]
        if section.different_first_page_header_footer:
            shown.append(section.first_page_header)
        if even:
            shown.append(section.even_page_header)
        yield from (each for each in shown if section is first or not each.is_linked_to_previous)


def _mark(header: Header, mark: str) -> None:
    """The mark as the header's first line, to the right; an older one is taken away."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 - loaded with the document

    if header.is_linked_to_previous:
        header.is_linked_to_previous = False
    for line in [each for each in header.paragraphs if _MARK.fullmatch(each.text)]:
        line._p.getparent().remove(line._p)  # noqa: SLF001 - python-docx has no other way
    first = header.paragraphs[0] if header.paragraphs else header.add_paragraph()
    line = (
        first if not first.text and len(header.paragraphs) == 1 else first.insert_paragraph_before()
    )
    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    line.add_run(mark).bold = True

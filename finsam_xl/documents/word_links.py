"""Makes words in a Word document lead to a cell of a workbook."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import quote

from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.package import packed, parts

if TYPE_CHECKING:
    from docx.text.run import Run

_COLOUR = "0563C1"


class WordLink(Frozen):
    """Where words lead: a file, from the document's own folder, and a cell of a sheet in it."""

    file: str
    cell: str


def linked(content: bytes, links: Mapping[str, WordLink]) -> bytes:
    """The document with each run a link whose whole text is among these."""
    if not links:
        return content
    from docx import Document  # noqa: PLC0415 - Word's libraries are slow to load
    from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.text.run import Run  # noqa: PLC0415

    document = Document(io.BytesIO(content))
    runs = [Run(each, document) for each in document.element.body.iter(qn("w:r"))]
    for run in runs:
        link = links.get(run.text)
        if link:
            kind = RELATIONSHIP_TYPE.HYPERLINK
            target = document.part.relate_to(quote(link.file), kind, is_external=True)
            _lead(run, target, link.cell)
    out = io.BytesIO()
    document.save(out)
    return packed(parts(out.getvalue()))


def _lead(run: Run, target: str, cell: str) -> None:
    """Put the run in a hyperlink, with the look of one."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - Word's libraries are slow to load
    from docx.oxml.parser import OxmlElement  # noqa: PLC0415
    from docx.shared import RGBColor  # noqa: PLC0415

    hyperlink = OxmlElement("w:hyperlink", attrs={qn("r:id"): target, qn("w:anchor"): cell})
    run.element.addprevious(hyperlink)
    hyperlink.append(run.element)
    run.font.color.rgb = RGBColor.from_string(_COLOUR)
    run.font.underline = True

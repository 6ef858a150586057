"""What stands on every page of a letter: name and logotype above, title and page number below."""

from __future__ import annotations

import base64

from finsam_xl.builder import look
from finsam_xl.builder.letter_xml import NAMESPACES, TAB, XML, run

LOGOTYPE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP4zwAAAgEBAKEeXHUAAAAASUVORK5CYII="
)
"""One clear dot: a place that shows nothing until the office puts its own picture there."""
_WIDTH, _HEIGHT = 1_440_000, 432_000
"""The place is 4 by 1.2 cm, in English Metric Units."""
_LINE = f'w:val="single" w:sz="4" w:color="{look.LINE.lstrip("#")}"'


def header_part(under: str = "") -> str:
    """The association's name, the place for its logotype at the right, and runs under them."""
    border = f'<w:pBdr><w:bottom {_LINE} w:space="6"/></w:pBdr>'
    words = run("{{ förbund }}") + TAB + f"<w:r>{_place_for_logotype()}</w:r>{under}"
    return f"{XML}<w:hdr {NAMESPACES}>{_line('Header', border, words)}</w:hdr>"


def organisation_number() -> str:
    """The runs of the association's number on a line of its own, where it is known."""
    return (
        run("{% if organisationsnummer %}")
        + "<w:r><w:br/></w:r>"
        + run("Organisationsnummer {{ organisationsnummer }}{% endif %}")
    )


def footer_part() -> str:
    """The title at the left edge and Sida x av y at the right."""
    border = f'<w:pBdr><w:top {_LINE} w:space="6"/></w:pBdr>'
    pages = run("Sida ") + _field("PAGE") + run(" av ") + _field("NUMPAGES")
    words = run("{{ rubrik }}") + TAB + pages
    return f"{XML}<w:ftr {NAMESPACES}>{_line('Footer', border, words)}</w:ftr>"


def _line(style: str, border: str, words: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{border}</w:pPr>{words}</w:p>'


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} ">{run("1")}</w:fldSimple>'


def _place_for_logotype() -> str:
    size = f'cx="{_WIDTH}" cy="{_HEIGHT}"'
    named = 'id="1" name="Logotyp" descr="Förbundets logotyp"'
    return (
        f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr {named}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/>'
        "</wp:cNvGraphicFramePr><a:graphic>"
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f"<pic:pic><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>"
        '<pic:blipFill><a:blip r:embed="logotyp"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )

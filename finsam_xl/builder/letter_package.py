"""Puts a letter's body, frame and styles together as a Word file."""

from __future__ import annotations

from finsam_xl.builder.letter_frame import LOGOTYPE, footer_part, header_part
from finsam_xl.builder.letter_lists import numbering_part
from finsam_xl.builder.letter_styles import fonts_part, settings_part, styles_part
from finsam_xl.builder.letter_xml import NAMESPACES, OFFICE, XML
from finsam_xl.builder.package import packed

_CORE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {
    "styles": "styles",
    "settings": "settings",
    "fontTable": "fontTable",
    "numbering": "numbering",
    "header1": "header",
    "footer1": "footer",
}


def letter(title: str, body: str, header: str = "") -> bytes:
    """A Word template of this body on our page, the same bytes every time.

    `header` is the header's part where the association's name alone is too little.
    """
    document = [(part, f"{OFFICE}/{kind}", f"{part}.xml") for part, kind in _KINDS.items()]
    texts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            ("rId1", f"{OFFICE}/officeDocument", "word/document.xml"),
            ("rId2", f"{_CORE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _properties(title),
        "word/_rels/document.xml.rels": _relations(*document),
        "word/_rels/header1.xml.rels": _relations(
            ("logotyp", f"{OFFICE}/image", "media/logotyp.png")
        ),
        "word/document.xml": _document(body),
        "word/header1.xml": header or header_part(),
        "word/footer1.xml": footer_part(),
        "word/styles.xml": styles_part(),
        "word/settings.xml": settings_part(),
        "word/fontTable.xml": fonts_part(),
        "word/numbering.xml": numbering_part(),
    }
    parts = {name: text.encode() for name, text in texts.items()}
    return packed(parts | {"word/media/logotyp.png": LOGOTYPE})


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_WORD}.{kind}+xml"/>'
        for part, kind in {"document": "document.main", **_KINDS}.items()
    )
    return (
        f'{XML}<Types xmlns="{_CORE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        f"{overrides}</Types>"
    )


def _relations(*relations: tuple[str, str, str]) -> str:
    each = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>'
        for key, kind, target in relations
    )
    return f'{XML}<Relationships xmlns="{_CORE}/relationships">{each}</Relationships>'


def _properties(title: str) -> str:
    return (
        f'{XML}<cp:coreProperties xmlns:cp="{_CORE}/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
        "<dc:language>sv-SE</dc:language></cp:coreProperties>"
    )


def _document(body: str) -> str:
    """The body on an A4 with margins of 2,5 cm at the sides."""
    return (
        f"{XML}<w:document {NAMESPACES}><w:body>{body}"
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
        '<w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="2268" w:right="1418" w:bottom="1418" w:left="1418" w:header="709"'
        ' w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )

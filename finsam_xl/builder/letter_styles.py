"""The styles of our Word templates: one font, few sizes, and a table with thin lines."""

from __future__ import annotations

from finsam_xl.builder import look
from finsam_xl.builder.letter_paragraphs import paragraph_styles
from finsam_xl.builder.letter_xml import NAMESPACES, XML

FONT = "Calibri"
STAND_IN = "Carlito"
"""The same widths as Calibri, for computers without it."""
_INK = look.INK.lstrip("#")


def styles_part() -> str:
    """The part styles.xml; the names of Word's own styles are those it shows in Swedish itself."""
    styles = _defaults() + paragraph_styles() + _characters() + _tables()
    return f"{XML}<w:styles {NAMESPACES}>{styles}</w:styles>"


def fonts_part() -> str:
    """The part fontTable.xml: Calibri, and what to take where it is missing."""
    return (
        f'{XML}<w:fonts {NAMESPACES}><w:font w:name="{FONT}"><w:altName w:val="{STAND_IN}"/>'
        '<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def settings_part() -> str:
    """The part settings.xml: a current Word, Swedish tab stops and signs."""
    return (
        f'{XML}<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting'
        ' w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
        ' w:val="15"/></w:compat><w:themeFontLang w:val="sv-SE"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def _defaults() -> str:
    fonts = " ".join(f'w:{script}="{FONT}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        f'<w:color w:val="{_INK}"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
        '<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
    )


def _characters() -> str:
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>'
        '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>'
        "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
    )


def _tables() -> str:
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:semiHidden/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    )

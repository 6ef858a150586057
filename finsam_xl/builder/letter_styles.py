"""The styles of our Word templates: one font, few sizes, and a table with thin lines."""

from __future__ import annotations

from finsam_xl.builder import look
from finsam_xl.builder.letter_xml import NAMESPACES, TEXT_WIDTH, XML

FONT = "Calibri"
STAND_IN = "Carlito"
"""The same widths as Calibri, for computers without it."""
_BLUE, _GREY, _INK = (colour.lstrip("#") for colour in (look.BLUE, look.GREY, look.INK))


def styles_part() -> str:
    """The part styles.xml; the names of Word's own styles are those it shows in Swedish itself."""
    styles = _defaults() + _paragraphs() + _characters() + _tables()
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


def _paragraphs() -> str:
    edge = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>{_spacing(0, 0)}'
    note = f'{_spacing(200, 0)}<w:ind w:right="1134"/><w:contextualSpacing/>'
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        + _heading(1, _spacing(0, 240), f'<w:b/><w:color w:val="{_BLUE}"/>{_size(18)}')
        + _heading(2, _spacing(240, 60), f"<w:b/>{_size(13)}")
        + _heading(3, _spacing(240, 40), "<w:b/>")
        + _style("header", "Header", edge, _size(10))
        + _style("footer", "Footer", edge, _grey(9))
        + _style("Tabelltext", "Tabelltext", _spacing(40, 40), "")
        + _style("Tabellrubrik", "Tabellrubrik", f"<w:keepNext/>{_spacing(240, 40)}", "")
        + _style("Tabellbelopp", "Tabellbelopp", f'{_spacing(40, 40)}<w:jc w:val="right"/>', "")
        + _style("Not", "Not", note, _grey(9.5))
        + _style("Mallkod", "Mallkod", _spacing(0, 0), _grey(7))
    )


def _spacing(before: int, after: int) -> str:
    """Space above and below, in twentieths of a point."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="240" w:lineRule="auto"/>'


def _size(points: float) -> str:
    half_points = round(points * 2)
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _grey(points: float) -> str:
    return f'<w:color w:val="{_GREY}"/>{_size(points)}'


def _heading(level: int, spacing: str, run: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="Heading{level}">'
        f'<w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'
        f"<w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>{spacing}"
        f'<w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr>{run}</w:rPr></w:style>'
    )


def _style(name: str, key: str, paragraph: str, run: str) -> str:
    """A paragraph style; one whose name Word doesn't know is marked as ours."""
    ours = ' w:customStyle="1"' if name == key else ""
    return (
        f'<w:style w:type="paragraph"{ours} w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>'
        f"<w:rPr>{run}</w:rPr></w:style>"
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

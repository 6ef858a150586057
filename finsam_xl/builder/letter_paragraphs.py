"""The paragraph styles of our Word templates: headings, the decision's box, the amount, notes."""

from __future__ import annotations

from finsam_xl.builder import look
from finsam_xl.builder.letter_lists import BULLETS
from finsam_xl.builder.letter_xml import TEXT_WIDTH

_BLUE, _GREY, _PALE = (colour.lstrip("#") for colour in (look.BLUE, look.GREY, look.PALE))
_ADDRESS = 4820
"""Where the recipient stands in a window envelope: 8,5 cm into the text."""
_SECTION, _DAY = 2268, 5103
"""Where the places for a paragraph and for a day end, in a decision that is not yet written."""
_SIGNATURE = 5103
_FACT = 2835
"""Where a fact stands after its label: 5 cm into the text."""


def paragraph_styles() -> str:
    """Every paragraph style, Word's own first."""
    edge = f"{_tabs(('right', TEXT_WIDTH, 'none'))}{_spacing(0, 0)}"
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        + _heading(1, _spacing(0, 160), f'<w:b/><w:color w:val="{_BLUE}"/>{_size(18)}')
        + _heading(2, _spacing(280, 60), f"<w:b/>{_size(13)}")
        + _heading(3, _spacing(160, 40), "<w:b/>")
        + _style("header", "Header", edge, _size(10))
        + _style("footer", "Footer", edge, _grey(9))
        + _style("List Bullet", "ListBullet", f"{BULLETS}{_spacing(0, 60)}", "")
        + _table_styles()
        + _letter_styles()
    )


def _table_styles() -> str:
    note = f'{_spacing(200, 0)}<w:ind w:right="1134"/><w:contextualSpacing/>'
    right = '<w:jc w:val="right"/>'
    return (
        _style("Tabelltext", "Tabelltext", _spacing(40, 40), "")
        + _style("Tabellrubrik", "Tabellrubrik", f"<w:keepNext/>{_spacing(240, 40)}", "")
        + _style("Tabellbelopp", "Tabellbelopp", f"{_spacing(40, 40)}{right}", "")
        + _style("Rapporttext", "Rapporttext", _spacing(8, 8), _size(9.5))
        + _style("Rapportrubrik", "Rapportrubrik", f"<w:keepNext/>{_spacing(80, 8)}", _size(9.5))
        + _style("Rapportbelopp", "Rapportbelopp", f"{_spacing(8, 8)}{right}", _size(9.5))
        + _style("Not", "Not", note, _grey(9.5))
        + _style("Mallkod", "Mallkod", _spacing(0, 0), _grey(7))
    )


def _letter_styles() -> str:
    box = (
        f"<w:keepLines/><w:pBdr>{_edge('top', 4, 4, _PALE)}{_edge('left', 24, 8, _BLUE)}"
        f"{_edge('bottom', 4, 4, _PALE)}</w:pBdr>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="{_PALE}"/>'
        f"{_tabs(('left', _SECTION, 'underscore'), ('left', _DAY, 'underscore'))}"
        '<w:spacing w:before="280" w:after="200" w:line="300" w:lineRule="auto"/>'
        '<w:ind w:left="227"/><w:contextualSpacing/>'
    )
    signature = f"<w:keepLines/>{_tabs(('left', _SIGNATURE, 'underscore'))}{_spacing(840, 0)}"
    return (
        _style("Datum", "Datum", _tabs(("left", _SECTION, "underscore")) + _spacing(120, 320), "")
        + _style("Stycke", "Stycke", _spacing(160, 0), "")
        + _style("Mottagare", "Mottagare", f'{_spacing(0, 0)}<w:ind w:left="{_ADDRESS}"/>', "")
        + _style("Ledtext", "Ledtext", f"<w:keepNext/>{_spacing(0, 0)}", _grey(10))
        + _style("Belopp", "Belopp", _spacing(0, 120), f"<w:b/>{_size(24)}")
        + _style("Beslut", "Beslut", box, "")
        + _style("Underskrift", "Underskrift", signature, _size(10))
        + _meeting_styles()
    )


def _meeting_styles() -> str:
    hang = f'<w:ind w:left="{_FACT}" w:hanging="{_FACT}"/>'
    fact = f"{_tabs(('left', _FACT, 'none'))}{_spacing(0, 40)}{hang}"
    return _style("Uppgift", "Uppgift", fact, "") + _style(
        "Delrubrik", "Delrubrik", f"<w:keepNext/>{_spacing(160, 0)}", "<w:b/>"
    )


def _edge(side: str, size: int, space: int, colour: str) -> str:
    """One border of a box: its size in eighths of a point and its distance from the text."""
    words = f'w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"'
    return f"<w:{side} {words}/>"


def _tabs(*stops: tuple[str, int, str]) -> str:
    """Tab stops: their kind, where they stand and what fills the way there."""
    each = "".join(
        f'<w:tab w:val="{kind}" w:leader="{leader}" w:pos="{at}"/>' for kind, at, leader in stops
    )
    return f"<w:tabs>{each}</w:tabs>"


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

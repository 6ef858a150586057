"""The year wheel as a group of shapes in Word, which an office may change there."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from finsam_xl.documents.legible import legible
from finsam_xl.documents.wheel.geometry import SIZE, Drawing, Segment, Words

_UNIT = 5_700
"""English Metric Units to one of the drawing's: 15,8 cm across."""
_WIDE = SIZE * _UNIT
_MAIN = "http://schemas.openxmlformats.org"
_WORD = "http://schemas.microsoft.com/office/word/2010"
_SPACES = (
    f'xmlns:w="{_MAIN}/wordprocessingml/2006/main"'
    f' xmlns:wp="{_MAIN}/drawingml/2006/wordprocessingDrawing"'
    f' xmlns:a="{_MAIN}/drawingml/2006/main" xmlns:mc="{_MAIN}/markup-compatibility/2006"'
    f' xmlns:wpg="{_WORD}/wordprocessingGroup" xmlns:wps="{_WORD}/wordprocessingShape"'
)


def wheel_run(drawing: Drawing, described: str) -> str:
    """A run that holds the drawing, with its words for those who listen to it."""
    size = f'cx="{_WIDE}" cy="{_WIDE}"'
    shapes = "".join((*_segments(drawing), *_texts(drawing)))
    group = (
        f'<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/>'
        f'<a:chOff x="0" y="0"/><a:chExt {size}/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp>'
    )
    return (
        f'<w:r {_SPACES}><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="100" name="Årshjul" descr={quoteattr(legible(described))}/>'
        f"<wp:cNvGraphicFramePr/><a:graphic>"
        f'<a:graphicData uri="{_WORD}/wordprocessingGroup">{group}</a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t/></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def _segments(drawing: Drawing) -> Iterator[str]:
    for number, segment in enumerate(drawing.segments, 101):
        yield (
            f'<wps:wsp><wps:cNvPr id="{number}" name="Del {number - 100}"/><wps:cNvSpPr/>'
            f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{_WIDE}" cy="{_WIDE}"/></a:xfrm>'
            f"{_path(segment)}{_fill(segment.colour)}"
            f'<a:ln w="12700">{_fill("FFFFFF")}</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>'
        )


def _path(segment: Segment) -> str:
    first, *rest = (f'<a:pt x="{x * 100:.0f}" y="{y * 100:.0f}"/>' for x, y in segment.points)
    lines = "".join(f"<a:lnTo>{point}</a:lnTo>" for point in rest)
    return (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{SIZE * 100}" h="{SIZE * 100}"><a:moveTo>{first}</a:moveTo>{lines}<a:close/>'
        "</a:path></a:pathLst></a:custGeom>"
    )


def _texts(drawing: Drawing) -> Iterator[str]:
    first = 101 + len(drawing.segments)
    for number, words in enumerate(drawing.words, first):
        width, height = 130 * _UNIT, round(words.size * 2.2) * _UNIT
        x, y = (round(each * _UNIT) for each in words.at)
        place = f'<a:off x="{x - width // 2}" y="{y - height // 2}"/>'
        yield (
            f'<wps:wsp><wps:cNvPr id="{number}" name="Text {number - first + 1}"/>'
            f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm>{place}'
            f'<a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr>'
            f"<wps:txbx><w:txbxContent>{_paragraph(words)}</w:txbxContent></wps:txbx>"
            '<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp>'
        )


def _paragraph(words: Words) -> str:
    half_points = max(round(words.size * _UNIT / 12_700 * 2), 10)
    bold = "<w:b/>" if words.bold else ""
    look = f'{bold}<w:color w:val="{words.colour}"/><w:sz w:val="{half_points}"/>'
    spacing = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    return (
        f'<w:p><w:pPr>{spacing}<w:jc w:val="center"/></w:pPr>'
        f"<w:r><w:rPr>{look}</w:rPr><w:t>{escape(legible(words.text))}</w:t></w:r></w:p>"
    )


def _fill(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'

"""Native bar charts in a Word file: drawn where the template has their marks, read by their words.

A chart holds its own numbers, so that nobody needs the workbook that they came from.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.package import packed, parts

_BODY, _RELATIONS, _TYPES = (
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "[Content_Types].xml",
)
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_COLOURS = ("0072B2", "E69F00")
_WIDTH, _BAR, _GAP, _FRAME = 5_760_000, 120_000, 180_000, 1_250_000
"""In EMU: 16 cm wide, and as high as its bars need."""


class Series(Frozen):
    """One colour of bars: its name, and a number for each word; None is no bar."""

    name: str
    values: tuple[float | None, ...]


class BarChart(Frozen):
    """Horizontal bars: title, words for those who can't see it, a word for each group of bars.

    `number_format` is Excel's: 0 % or #,##0.
    """

    title: str
    alt: str
    words: tuple[str, ...]
    series: tuple[Series, ...]
    number_format: str = "#,##0"


def mark(number: int) -> str:
    """What stands in the document until the chart with this number is drawn there."""
    return f"⟦diagram {number}⟧"


def with_charts(document: bytes, charts: Sequence[BarChart]) -> bytes:
    """The document with each chart at its mark; one without a mark is left out."""
    content = parts(document)
    body = content[_BODY].decode()
    for number, chart in enumerate(charts):
        place = _paragraph_with(mark(number)).search(body)
        if place:
            body = f"{body[: place.start()]}{_drawing(number, chart)}{body[place.end() :]}"
            content[f"word/charts/chart{number + 1}.xml"] = _chart(chart).encode()
            content[_RELATIONS] = _added(content[_RELATIONS], _relation(number))
            content[_TYPES] = _added(content[_TYPES], _override(number))
    content[_BODY] = body.encode()
    return packed(content)


def _paragraph_with(text: str) -> re.Pattern[str]:
    return re.compile(rf"<w:p\b(?:(?!</w:p>).)*{re.escape(text)}(?:(?!</w:p>).)*</w:p>", re.DOTALL)


def _added(part: bytes, element: str) -> bytes:
    """The part with one more element, before its last end tag."""
    text = part.decode()
    at = text.rindex("</")
    return f"{text[:at]}{element}{text[at:]}".encode()


def _relation(number: int) -> str:
    target = f"charts/chart{number + 1}.xml"
    return f'<Relationship Id="diagram{number + 1}" Type="{_OFFICE}/chart" Target="{target}"/>'


def _override(number: int) -> str:
    return f'<Override PartName="/word/charts/chart{number + 1}.xml" ContentType="{_KIND}"/>'


def _drawing(number: int, chart: BarChart) -> str:
    height = _FRAME + (_GAP + _BAR * len(chart.series)) * len(chart.words)
    return (
        '<w:p><w:pPr><w:pStyle w:val="Stycke"/></w:pPr><w:r><w:drawing>'
        f'<wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0"'
        f' distR="0"><wp:extent cx="{_WIDTH}" cy="{height}"/><wp:docPr id="{900 + number}"'
        f' name="Diagram {number + 1}" descr={quoteattr(chart.alt)}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/chart">'
        f'<c:chart xmlns:c="{_DRAWING}/chart" xmlns:r="{_OFFICE}" r:id="diagram{number + 1}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


def _chart(chart: BarChart) -> str:
    several = len(chart.series) > 1
    bars = "".join(_series(at, chart, each) for at, each in enumerate(chart.series))
    legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' if several else ""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace xmlns:c="{_DRAWING}/chart" xmlns:a="{_DRAWING}/main">'
        '<c:lang val="sv-SE"/><c:roundedCorners val="0"/><c:chart>'
        "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>"
        '<a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="sv-SE" sz="1200" b="1">'
        '<a:latin typeface="Calibri"/></a:rPr>'
        f"<a:t>{escape(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>"
        '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>'
        '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{bars}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>'
        f"{_axes(chart)}</c:plotArea>{legend}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"><a:latin typeface="Calibri"/>'
        '</a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr></c:chartSpace>'
    )


def _series(at: int, chart: BarChart, each: Series) -> str:
    name = f"<c:v>{escape(each.name)}</c:v>"
    words = "".join(
        f'<c:pt idx="{n}"><c:v>{escape(word)}</c:v></c:pt>' for n, word in enumerate(chart.words)
    )
    numbers = "".join(
        f'<c:pt idx="{n}"><c:v>{value!r}</c:v></c:pt>'
        for n, value in enumerate(each.values)
        if value is not None
    )
    form, count = quoteattr(chart.number_format), len(chart.words)
    return (
        f'<c:ser><c:idx val="{at}"/><c:order val="{at}"/><c:tx>{name}</c:tx><c:spPr><a:solidFill>'
        f'<a:srgbClr val="{_COLOURS[at % len(_COLOURS)]}"/></a:solidFill></c:spPr>'
        '<c:invertIfNegative val="0"/><c:dLbls>'
        f'<c:numFmt formatCode={form} sourceLinked="0"/><c:showLegendKey val="0"/>'
        '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>'
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
        f'<c:cat><c:strLit><c:ptCount val="{count}"/>{words}</c:strLit></c:cat>'
        f"<c:val><c:numLit><c:formatCode>{escape(chart.number_format)}</c:formatCode>"
        f'<c:ptCount val="{count}"/>{numbers}</c:numLit></c:val></c:ser>'
    )


def _axes(chart: BarChart) -> str:
    """The first word stands at the top."""
    form = quoteattr(chart.number_format)
    return (
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        '<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>'
        '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/>'
        f'</c:scaling><c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode={form}'
        ' sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        '<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>'
    )

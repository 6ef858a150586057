"""Whether a workbook holds texts that Excel finds equal and the engine does not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.xml_text import unescaped

_ITEM = re.compile(rb"<(si|is)(?=[\s>])[^>]*>(.*?)</\1>", re.DOTALL)
_SHOWN = re.compile(rb'\st="str"[^>]*>(?:<f(?=[\s/>])[^>]*?(?:/>|>[^<]*</f>))?<v>([^<]*)</v>')
_TEXT = re.compile(rb"<t(?=[\s>])[^>]*>([^<]*)</t>")
_FORMULA = re.compile(rb"<f(?=[\s>])[^>]*>([^<]*)</f>")
_QUOTED_RAW = re.compile(rb'(?:"|&quot;)(?:(?!"|&quot;).)*(?:"|&quot;)', re.DOTALL)
_QUOTED = re.compile(r'"((?:[^"]|"")*)"')
_SMALL = {ord(letter): ord(letter.lower()) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def has_look_alikes(file: OpenFile) -> bool:
    """Whether two texts differ only in capital and small letters beyond a to z, as Å and å do.

    Comparing with = the engine folds a to z alone; its COUNTIFS, SUMIFS and MATCH fold them all.
    """
    spellings: dict[str, str] = {}
    for text in _texts(file):
        if not text.isascii():
            spelling = text.translate(_SMALL)
            if spellings.setdefault(text.casefold(), spelling) != spelling:
                return True
    return False


def folded(xml: bytes) -> bytes:
    """The part with å for Å and so on, in texts and in what formulas quote."""
    if xml.isascii():
        return xml
    plain = _SHOWN.sub(lambda text: _small(text[0]), _TEXT.sub(lambda text: _small(text[0]), xml))
    return _FORMULA.sub(lambda text: _QUOTED_RAW.sub(lambda q: _small(q[0]), text[0]), plain)


def _small(text: bytes) -> bytes:
    """All but a to z, which the engine folds itself, and which are tags here too."""
    return "".join(c if c.isascii() else c.casefold() for c in text.decode()).encode()


def _texts(file: OpenFile) -> Iterator[str]:
    """Every text that stands in a cell or in a formula."""
    sheets = [file.xml(sheet) for sheet in file.layout.sheets]
    shared = [file.package.xml(file.layout.texts)] if file.layout.texts else []
    for xml in (*shared, *sheets):
        for item in _ITEM.finditer(xml):
            yield unescaped(b"".join(_TEXT.findall(item[2])).decode())
    for xml in sheets:
        for shown in _SHOWN.findall(xml):
            yield unescaped(shown.decode())
        for formula in _FORMULA.findall(xml):
            yield from _QUOTED.findall(unescaped(formula.decode()))

"""XML parts of a workbook as bytes: checked before anything is read out of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.parsers import expat

from finsam_xl.books.file.refusals import refusal

_DECLARATION = re.compile(rb"\s*<\?xml[^>]*\?>")
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([\w.-]+)["']""")
_ATTRIBUTE = re.compile(rb"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_ENTITY = re.compile(r"&(#x?)?(\w+);")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_BOM = b"\xef\xbb\xbf"
_TAG = rb"""<%s(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>"""


def check_plain(file: str, part: str, xml: bytes) -> None:
    """Refuse anything but plain UTF-8 XML without definitions, comments or raw sections."""
    declared = _DECLARATION.match(xml.removeprefix(_BOM))
    encoding = _ENCODING.search(declared[0]) if declared else None
    if encoding and encoding[1].lower() not in {b"utf-8", b"utf8", b"us-ascii"}:
        raise refusal("B14", file, part)
    if b"<!" in xml:
        raise refusal("B12", file, part)
    if xml[:2] in {b"\xfe\xff", b"\xff\xfe"} or b"\x00" in xml[:200]:
        raise refusal("B14", file, part)


def check_whole(file: str, part: str, xml: bytes) -> None:
    """Refuse what `check_plain` does, and XML that is cut off or badly nested."""
    check_plain(file, part, xml)
    try:
        expat.ParserCreate().Parse(xml, True)  # noqa: FBT003 - expat's own final flag
    except expat.ExpatError as error:
        raise refusal("B13", file, part) from error


def start_tags(element: bytes, xml: bytes) -> Iterator[dict[str, str]]:
    """The attributes of every such element, in the order they stand."""
    for match in re.finditer(_TAG % element, xml):
        yield attributes(match[1])


def attributes(raw: bytes) -> dict[str, str]:
    """The attributes inside one start tag."""
    return {
        match[1].decode(): unescaped((match[2] or match[3] or b"").decode())
        for match in _ATTRIBUTE.finditer(raw)
    }


def unescaped(text: str) -> str:
    """Text with its entities read."""
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(match: re.Match[str]) -> str:
    if match[1]:
        return chr(int(match[2], 16 if match[1] == "#x" else 10))
    return _ENTITIES[match[2]]


def escaped(text: str) -> str:
    """Text as it stands between two tags or inside a double quoted attribute."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace('"', "&quot;")

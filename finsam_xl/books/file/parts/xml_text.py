"""XML parts of a workbook as bytes: checked before anything is read out of them."""

from __future__ import annotations

import re
import sys
from codecs import iterdecode
from collections.abc import Iterator
from xml.parsers import expat

from finsam_xl.books.file.refusals import refusal

_DECLARATION = re.compile(rb"\s*<\?xml[^>]*\?>")
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([\w.-]+)["']""")
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.ASCII)
_ENTITY = re.compile(r"&(#x?)?(\w+);")
_ODD_ENTITY = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#10|#13);)")
_NUMBERED = re.compile(rb"&#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,10}));")
_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 allows in no text."""
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_PIECE = 1 << 20
_BOM = b"\xef\xbb\xbf"
_TAG = rb"""<%s(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>"""


def check_plain(file: str, part: str, xml: bytes) -> None:
    """Refuse anything but plain UTF-8 XML without definitions, comments or raw sections.

    Every reference in it is to one of the five named characters or to a character by number.
    """
    declared = _DECLARATION.match(xml.removeprefix(_BOM))
    encoding = _ENCODING.search(declared[0]) if declared else None
    if encoding and encoding[1].lower() not in {b"utf-8", b"utf8", b"us-ascii"}:
        raise refusal("B14", file, part)
    if b"<!" in xml:
        raise refusal("B12", file, part)
    if xml[:2] in {b"\xfe\xff", b"\xff\xfe"} or b"\x00" in xml[:200]:
        raise refusal("B14", file, part)
    if any(not _is_character(xml, odd.start()) for odd in _ODD_ENTITY.finditer(xml)):
        raise refusal("B13", file, part)
    if not (xml.isascii() or _is_utf8(xml)):
        raise refusal("B13", file, part)


def check_whole(file: str, part: str, xml: bytes) -> None:
    """Refuse what `check_plain` does, and XML that is cut off or badly nested."""
    check_plain(file, part, xml)
    try:
        expat.ParserCreate().Parse(xml, True)  # noqa: FBT003 - expat's own final flag
    except expat.ExpatError as error:
        raise refusal("B13", file, part) from error


def _is_character(xml: bytes, start: int) -> bool:
    """Whether a character of XML's own is written with its number here."""
    match = _NUMBERED.match(xml, start)
    number = (int(match[1], 16) if match[1] else int(match[2])) if match else 0
    return number <= sys.maxunicode and not _UNSPEAKABLE.match(chr(number))


def _is_utf8(xml: bytes) -> bool:
    pieces = (xml[start : start + _PIECE] for start in range(0, len(xml), _PIECE))
    try:
        for _ in iterdecode(pieces, "utf-8"):
            pass
    except UnicodeDecodeError:
        return False
    return True


def start_tags(element: bytes, xml: bytes) -> Iterator[dict[str, str]]:
    """The attributes of every such element, in the order they stand."""
    for match in re.finditer(_TAG % element, xml):
        yield attributes(match[1])


def attributes(raw: bytes) -> dict[str, str]:
    """The attributes inside one start tag."""
    told = _ATTRIBUTE.findall(raw.decode())
    return {name: unescaped(double or single) for name, double, single in told}


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

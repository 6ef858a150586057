"""Personal identity numbers anywhere in a Word file: its text, margins, notes and properties."""

from __future__ import annotations

import io
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from finsam_xl.basics.identity import holds_identity_number
from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.package import parts

_TYPED = {"t", "delText", "instrText"}
_SIGNS = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-"}
_TOLD_IN = ("descr", "title")


def paragraphs_with_persons(document: bytes, name: str) -> int:
    """How many paragraphs hold an identity number; Refusal D12 for what is no Word file.

    Headers, footers, notes, comments, text boxes, nested tables, tracked changes, what somebody
    has deleted with tracking and the file's own properties are all read.
    """
    try:
        words = (part for part_name, part in parts(document).items() if _is_xml(part_name))
        return sum(holds_identity_number(text) for part in words for text in _paragraphs(part))
    except (SyntaxError, ValueError) as error:
        raise Refusal("D12", f"{name} går inte att läsa som ett Worddokument.") from error


def _is_xml(part_name: str) -> bool:
    return part_name.casefold().endswith((".xml", ".rels"))


def _paragraphs(part: bytes) -> Iterator[str]:
    """The words of each paragraph, however many pieces it is in; all else element by element."""
    if b"<!DOCTYPE" in part:
        raise ValueError("Word writes no entities")
    open_paragraphs: list[list[str]] = [[]]
    events = ET.iterparse(io.BytesIO(part), ("start", "end"))  # noqa: S314 - no entities come here
    for event, each in events:
        own = each.tag.rpartition("}")[2]
        if event == "start":
            open_paragraphs += [[]] if own == "p" else []
        elif own == "p":
            yield "".join(open_paragraphs.pop())
        elif own in _TYPED or own in _SIGNS:
            open_paragraphs[-1].append(_SIGNS.get(own, each.text or ""))
        else:
            yield from filter(None, (each.text, *map(each.get, _TOLD_IN)))
    yield "".join(open_paragraphs[0])

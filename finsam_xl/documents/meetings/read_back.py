"""Reads a meeting's Word file back: each item with its parts, as somebody may have edited them."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Sequence

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.meetings.part_texts import HEADINGS, joined, labelled
from finsam_xl.documents.package import parts as package_parts
from finsam_xl.documents.unwrapped import unwrap

_OWN_HEADINGS = {"Bevis", "Bilagor", "Underlag", "Kallade", "Föredragningslista", "Bestyrkande"}
_AFTER_HEADING = (", ärende ", " (bilag", " – ")


class Line(Frozen):
    """A paragraph by the name of its style, or a table's row in the style Tabell."""

    style: str
    text: str


class ReadItem(Frozen):
    """An item as it stands in the document; each part is its label and its text.

    `own_headings` are those in its text that somebody has written in Word.
    """

    number: str
    heading: str
    parts: tuple[tuple[str, str], ...]
    own_headings: tuple[str, ...] = ()

    def text(self, label: str) -> str:
        """The text under a label; "" where there is none."""
        return dict(self.parts).get(label, "")


def lines_of(document: bytes, name: str) -> tuple[Line, ...]:
    """Every paragraph and table row from top to bottom; Refusal D10 for what is no Word file."""
    from docx import Document  # noqa: PLC0415 - slow to load, and only reading needs it
    from docx.opc.exceptions import OpcError  # noqa: PLC0415
    from docx.text.paragraph import Paragraph  # noqa: PLC0415

    try:
        package_parts(document)  # bounds it before anything is parsed
        found: list[Line] = []
        opened = Document(io.BytesIO(document))
        unwrap(opened)
        for each in opened.iter_inner_content():
            if isinstance(each, Paragraph):
                style = each.style.name if each.style else ""
                found.append(Line(style or "", _plain(each.text)))
            else:
                rows = ([_plain(cell.text) for cell in row.cells] for row in each.rows)
                found += [Line("Tabell", _row(cells)) for cells in rows]
    except (OpcError, SyntaxError, LookupError, AttributeError, ValueError) as error:
        raise Refusal("D10", f"{name} går inte att läsa som ett Worddokument.") from error
    return tuple(found)


def items_of(
    lines: tuple[Line, ...], headings: Collection[str] | None = None
) -> tuple[ReadItem, ...]:
    """The items among the lines: a numbered heading begins one, and so does one of `headings`.

    Any other heading is text of the item it stands in. Without `headings` each of the lowest
    level begins an item.
    """
    groups = _grouped(lines, headings)
    return tuple(_item(head, body) for head, body in groups if _is_item(head, headings))


def lines_outside(
    lines: Sequence[Line], headings: Collection[str] | None = None
) -> tuple[tuple[str, Line], ...]:
    """The lines that no item holds, each with the heading that it stands under."""
    groups = _grouped(lines, headings)
    outside = (each for each in groups if not _is_item(each[0], headings))
    return tuple((head.text, line) for head, body in outside for line in body)


def _grouped(
    lines: Sequence[Line], headings: Collection[str] | None
) -> Iterator[tuple[Line, list[Line]]]:
    """Each heading of an item or beside them, with what stands under it."""
    head, body = Line("", ""), list[Line]()
    for line in lines:
        if line.style in HEADINGS and (_begins_item(line, headings) or _ends_item(line, headings)):
            yield head, body
            head, body = line, []
        else:
            body.append(line)
    yield head, body


def _is_item(head: Line, headings: Collection[str] | None) -> bool:
    return head.style in HEADINGS and _begins_item(head, headings)


def _begins_item(line: Line, headings: Collection[str] | None) -> bool:
    if "\t" in line.text:
        return True
    if headings is None:
        return line.style == "Heading 3" and line.text not in _OWN_HEADINGS
    return any(
        line.text == heading or line.text.startswith(tuple(heading + end for end in _AFTER_HEADING))
        for heading in headings
    )


def _ends_item(line: Line, headings: Collection[str] | None) -> bool:
    return headings is None or line.style == "Heading 1" or line.text in _OWN_HEADINGS


def _item(head: Line, body: list[Line]) -> ReadItem:
    number, _, heading = head.text.rpartition("\t")
    texts: dict[str, str] = {}
    label, before = "", ""
    for line in body:
        label, text = labelled(line.style, line.text.strip(), label)
        if text:
            texts[label] = joined(texts.get(label, ""), before, text)
            before = text
    kept = tuple((key, text.strip()) for key, text in texts.items())
    own = tuple(line.text for line in body if line.style in HEADINGS)
    return ReadItem(number.strip(), heading.strip(), kept, own)


def _row(cells: list[str]) -> str:
    """A row as a cell's text has it: the empty cells at its end left out."""
    while len(cells) > 1 and not cells[-1]:
        cells = cells[:-1]
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")

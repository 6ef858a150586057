"""Reads a meeting's Word file back: each item with its parts, as somebody may have edited them."""

from __future__ import annotations

import io
from collections.abc import Iterator

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.package import parts as package_parts

LABELS = (
    *("Jäv", "Bakgrund", "Förslag till beslut", "Yrkanden", "Propositionsordning", "Omröstning"),
    *("Beslut", "Utgång", "Reservation", "Uppdrag", "Expedieras"),
)
"""The labels that parts have; "" is the account itself."""
PRESENTER = "Föredragande"
_OWN_HEADINGS = {"Bevis", "Bilagor", "Underlag", "Kallade", "Föredragningslista", "Bestyrkande"}
_BOXED = {"Beslut"}


class Line(Frozen):
    """A paragraph by the name of its style, or a table's row in the style Tabell."""

    style: str
    text: str


class ReadItem(Frozen):
    """An item as it stands in the document; each part is its label and its text."""

    number: str
    heading: str
    parts: tuple[tuple[str, str], ...]

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
        for each in Document(io.BytesIO(document)).iter_inner_content():
            if isinstance(each, Paragraph):
                style = each.style.name if each.style else ""
                found.append(Line(style or "", _plain(each.text)))
            else:
                rows = ([_plain(cell.text) for cell in row.cells] for row in each.rows)
                found += [Line("Tabell", _row(cells)) for cells in rows]
    except (OpcError, SyntaxError, LookupError, AttributeError, ValueError) as error:
        raise Refusal("D10", f"{name} går inte att läsa som ett Worddokument.") from error
    return tuple(found)


def items_of(lines: tuple[Line, ...]) -> tuple[ReadItem, ...]:
    """The items among the lines: a numbered heading begins one, and so does a lower heading."""
    return tuple(_item(head, body) for head, body in _grouped(lines))


def _grouped(lines: tuple[Line, ...]) -> Iterator[tuple[Line, list[Line]]]:
    head: Line | None = None
    body: list[Line] = []
    for line in lines:
        if line.style in {"Heading 1", "Heading 2", "Heading 3"}:
            if head:
                yield head, body
            head = line if _is_item(line) else None
            body = []
        else:
            body.append(line)
    if head:
        yield head, body


def _is_item(line: Line) -> bool:
    numbered = "\t" in line.text
    return numbered or (line.style == "Heading 3" and line.text not in _OWN_HEADINGS)


def _item(head: Line, body: list[Line]) -> ReadItem:
    number, _, heading = head.text.rpartition("\t")
    texts: dict[str, str] = {}
    label, before = "", ""
    for line in body:
        label, text = _labelled(line, label)
        if text:
            texts[label] = _joined(texts.get(label, ""), before, text)
            before = text
    kept = {key: text.strip() for key, text in texts.items() if key != PRESENTER}
    return ReadItem(number.strip(), heading.strip(), tuple(kept.items()))


def _labelled(line: Line, label: str) -> tuple[str, str]:
    """The label that holds from this line on, and what the line adds under it."""
    text = line.text.strip()
    if line.style == "Delrubrik" and text in LABELS:
        return text, ""
    if line.style in _BOXED:
        named, _, rest = text.partition(": ")
        boxed = label if label in {"Beslut", "Förslag till beslut"} else "Beslut"
        label, text = (named, rest) if named in LABELS else (boxed, text)
        return label, f"- {text[2:]}" if text.startswith("– ") else text
    if text.startswith(f"{PRESENTER}: "):
        return label, ""
    if line.style == "List Bullet":
        return label, f"- {text}"
    if line.style == "Delrubrik":
        return label, f"# {text}"
    return "" if label in {"Beslut", "Förslag till beslut"} else label, text


def _joined(text: str, before: str, more: str) -> str:
    """Points and rows follow on each other; all else begins a paragraph."""
    if not text:
        return more
    tight = any(more.startswith(sign) and before.startswith(sign) for sign in ("- ", "| "))
    return f"{text}\n{more}" if tight else f"{text}\n\n{more}"


def _row(cells: list[str]) -> str:
    """A row as a cell's text has it: the empty cells at its end left out."""
    while len(cells) > 1 and not cells[-1]:
        cells = cells[:-1]
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")

"""A cell's long text as what stands on paper: paragraphs, lists and headings."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen

PARAGRAPH, LIST, HEADING = "stycke", "lista", "rubrik"
_BULLET, _HEADING_SIGN = "- ", "# "


class TextBlock(Frozen):
    """One paragraph or heading (one line), or a list (a line for each point)."""

    kind: str
    lines: tuple[str, ...]


def blocks(text: str) -> tuple[TextBlock, ...]:
    """The blocks of a text: a blank line parts paragraphs, "- " begins a point, "# " a heading.

    Lines that follow on each other without a blank line are one paragraph, or one point.
    """
    found: list[TextBlock] = []
    joins = False
    for line in (line.strip() for line in text.strip().splitlines()):
        kind = _kind(line)
        if line and kind == PARAGRAPH and joins:
            found[-1] = _joined(found[-1], line)
        elif line and kind == LIST and found and found[-1].kind == LIST:
            found[-1] = TextBlock(LIST, (*found[-1].lines, _bare(line)))
        elif line:
            found.append(TextBlock(kind, (_bare(line),)))
        joins = bool(line) and kind != HEADING
    return tuple(found)


def _kind(line: str) -> str:
    if line.startswith(_BULLET):
        return LIST
    return HEADING if line.startswith(_HEADING_SIGN) else PARAGRAPH


def _bare(line: str) -> str:
    return line.removeprefix(_BULLET).removeprefix(_HEADING_SIGN).strip()


def _joined(block: TextBlock, line: str) -> TextBlock:
    """The block with the line added to its last one."""
    return block._replace(lines=(*block.lines[:-1], f"{block.lines[-1]} {line}"))

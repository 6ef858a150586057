"""A cell's long text as what stands on paper: paragraphs, lists, headings and tables."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.basics.frozen import Frozen

PARAGRAPH, LIST, HEADING, TABLE = "stycke", "lista", "rubrik", "tabell"
_SIGNS = {LIST: "- ", HEADING: "# ", TABLE: "|"}
_GROWS = {LIST, TABLE}


class TextBlock(Frozen):
    """One paragraph or heading (one line), a list (a line a point), or a table (a line a row)."""

    kind: str
    lines: tuple[str, ...]

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """A table's cells, row by row."""
        return tuple(tuple(cell.strip() for cell in line.split("|")) for line in self.lines)


def blocks(text: str) -> tuple[TextBlock, ...]:
    """The blocks of a text: a blank line parts paragraphs, "- " begins a point, "# " a heading.

    Lines that follow on each other without a blank line are one paragraph, or one point; those
    that begin with "|" are the rows of a table: | Håbo | 303 834 |.
    """
    found: list[TextBlock] = []
    joins = False
    for line in (line.strip() for line in text.strip().splitlines()):
        kind = _kind(line)
        if line and kind == PARAGRAPH and joins:
            found[-1] = _joined(found[-1], line)
        elif line and kind in _GROWS and found and found[-1].kind == kind:
            found[-1] = TextBlock(kind, (*found[-1].lines, _bare(line)))
        elif line:
            found.append(TextBlock(kind, (_bare(line),)))
        joins = bool(line) and kind not in {HEADING, TABLE}
    return tuple(found)


def text_of(parts: Iterable[TextBlock]) -> str:
    """The blocks as a cell holds them; `blocks` reads the same blocks back."""
    return "\n\n".join(
        "\n".join(_written(block.kind, line) for line in block.lines) for block in parts
    )


def _written(kind: str, line: str) -> str:
    return f"| {line} |" if kind == TABLE else f"{_SIGNS.get(kind, '')}{line}"


def _kind(line: str) -> str:
    return next((kind for kind, sign in _SIGNS.items() if line.startswith(sign)), PARAGRAPH)


def _bare(line: str) -> str:
    kind = _kind(line)
    if kind == TABLE:
        return line.removeprefix("|").removesuffix("|").strip()
    return line.removeprefix(_SIGNS.get(kind, "")).strip()


def _joined(block: TextBlock, line: str) -> TextBlock:
    """The block with the line added to its last one."""
    return block._replace(lines=(*block.lines[:-1], f"{block.lines[-1]} {line}"))

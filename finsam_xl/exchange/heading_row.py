"""A grid of cells as labelled rows: the heading row found, empty rows and columns left out."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.basics.place import column_letters
from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.raw import MOST_COLUMNS, Raw, RawRows, as_text, checked, narrow
from finsam_xl.exchange.refusals import empty_table, wide_row

Line = tuple[int, Sequence[Raw]]
"""A line's number in the file, counted from 1, and its cells."""
_TITLE_ROWS = 30


def labelled(lines: Sequence[Line], name: str) -> RawRows:
    """The first row with two headings or more heads the rest, so that a title above is no matter.

    One column alone may be without heading, as the names' corner in a wide table; its label is "".
    """
    filled = [(number, _trimmed(cells)) for number, cells in lines]
    filled = [(number, cells) for number, cells in filled if cells]
    if not filled:
        raise empty_table(name)
    at_heading = _heading(filled)
    labels = [as_text(cell).strip() for cell in filled[at_heading][1]]
    if len(labels) > MOST_COLUMNS:
        narrow(tuple(labels), name)
    body = filled[at_heading + 1 :]
    _refuse_wider(body, len(labels), name)
    rows = [(*cells, *(None,) * (len(labels) - len(cells))) for _, cells in body]
    kept = _kept(labels, rows, name)
    return checked(
        RawRows(
            narrow(tuple(labels[at] for at in kept), name),
            tuple(tuple(row[at] for at in kept) for row in rows),
            tuple(number for number, _ in body),
            as_text(filled[0][1][0]).strip() if at_heading else "",
            () if kept == [*range(len(kept))] else (tuple(at + 1 for at in kept),) * len(rows),
        ),
        name,
    )


def _heading(filled: Sequence[Line]) -> int:
    for at, (_, cells) in enumerate(filled[:_TITLE_ROWS]):
        if sum(not _blank(cell) for cell in cells) > 1:
            return at
    return 0


def _kept(labels: Sequence[str], rows: Sequence[Sequence[Raw]], name: str) -> list[int]:
    """The columns, from 0, with a heading or a value; Refusal where two have no heading."""
    kept = [at for at, label in enumerate(labels) if label or any(not _blank(r[at]) for r in rows)]
    nameless = [at for at in kept if not labels[at]]
    if len(nameless) > 1:
        letters = column_letters(nameless[1] + 1)
        raise Refusal("E09", f"Kolumn {letters} i {name} saknar rubrik; skriv en där.")
    return kept


def _trimmed(cells: Sequence[Raw]) -> Sequence[Raw]:
    end = len(cells)
    while end and _blank(cells[end - 1]):
        end -= 1
    return cells[:end]


def _blank(cell: Raw) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _refuse_wider(body: Sequence[Line], width: int, name: str) -> None:
    for number, cells in body:
        if len(cells) > width:
            raise wide_row(number, name, len(cells), width)

"""The notes and conversations of an open sheet's cells, as far as its engine hands them over.

LibreOffice tells them through our engine, and Excel for Windows through its own objects. Excel for
Mac is not asked, as no way to ask has been seen to work: there they are found when the closed
workbook is read.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.place import Place
from finsam_xl.books.live.bridge import bridge_faults

if TYPE_CHECKING:
    from xlwings import Sheet

Told = tuple[int, int, str]


class _Cell(Protocol):
    Row: int
    Column: int


class _Said(Protocol):
    def Text(self) -> str: ...  # noqa: N802 - Excel's own word


class _Talk(_Said, Protocol):
    Parent: _Cell
    Replies: Iterable[_Said]


def comments_of(sheet: Sheet) -> Iterator[Comment]:
    """Each comment of a sheet; one call tells that there is none."""
    ours: Callable[[], Iterable[Told]] | None = getattr(sheet.impl, "comments", None)
    told: Iterable[Told] = _excels(sheet) if sys.platform == "win32" else ()
    if ours is not None:
        told = ours()
    return (Comment(Place(sheet.name, row, column), text) for row, column, text in told)


def _excels(sheet: Sheet) -> Iterator[Told]:
    for note in sheet.api.Comments:
        yield note.Parent.Row, note.Parent.Column, note.Text()
    for talk in _conversations(sheet.api):
        for said in (talk, *talk.Replies):
            yield talk.Parent.Row, talk.Parent.Column, said.Text()


def _conversations(api: object) -> Sequence[_Talk]:
    """None in an Excel that was made before there were any; xlwings tells that as a fault."""
    try:
        return tuple(getattr(api, "CommentsThreaded", ()))
    except bridge_faults():
        return ()

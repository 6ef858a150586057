"""Excel for Windows hands over notes and conversations; another Excel is not asked."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import cast

import pytest
import xlwings

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.place import Place
from finsam_xl.books.live.comments import comments_of

D7, E9 = SimpleNamespace(Row=7, Column=4), SimpleNamespace(Row=9, Column=5)


class OldExcel:
    """Knows notes alone; xlwings says so with a fault of the bridge."""

    Comments = (SimpleNamespace(Parent=D7, Text=lambda: "en anteckning"),)

    @property
    def CommentsThreaded(self) -> object:  # noqa: N802 - Excel's own word
        """Not there before Excel 365."""
        raise xlwings.XlwingsError("unknown name")


ANSWER = SimpleNamespace(Text=lambda: "ett svar")
TALK = SimpleNamespace(Parent=E9, Text=lambda: "en fråga", Replies=(ANSWER,))
NEW = SimpleNamespace(Comments=OldExcel.Comments, CommentsThreaded=(TALK,))
NOTE = Comment(Place("Start", 7, 4), "en anteckning")


def told(api: object, platform: str) -> list[Comment]:
    sheet = SimpleNamespace(name="Start", impl=object(), api=api)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "platform", platform)
        patch.setattr(
            "finsam_xl.books.live.comments.bridge_faults", lambda: (xlwings.XlwingsError,)
        )
        return list(comments_of(cast("xlwings.Sheet", sheet)))


def test_notes_and_conversations_with_their_answers_are_told() -> None:
    place = Place("Start", 9, 5)
    assert told(NEW, "win32") == [NOTE, Comment(place, "en fråga"), Comment(place, "ett svar")]


def test_an_excel_without_conversations_tells_its_notes() -> None:
    assert told(OldExcel(), "win32") == [NOTE]


def test_excel_for_mac_is_not_asked() -> None:
    assert told(None, "darwin") == []

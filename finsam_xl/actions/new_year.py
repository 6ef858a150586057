"""Nytt år: next year's workbook out of the one in hand, which is left as it is."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.workbooks.next_year import following
from finsam_xl.actions.workbooks.stayed import MOST_TOLD, list_name, stayed_list
from finsam_xl.documents.document_file import DocumentFile


def decide(given: Given) -> Decision:
    """The new workbook among the documents, and what did not come along; Refusal without a year.

    What is more than the button tells stands in a file beside it, which no later click writes over.
    """
    made = following(given.book, given.contents, given.day)
    name = f"{given.contents.workbook.key} {made.year}.xlsm"
    told = f"{name} är gjord{_given(made.brought)}{_stayed(made.left, name)}"
    return Decision((), told, (*stayed_list(made.left, name), DocumentFile(name, made.content)))


def _given(brought: tuple[str, ...]) -> str:
    """The first of what the year brings; all of it stands on the new workbook's Start."""
    return f"; {brought[0]}" if brought else ""


def _stayed(left: tuple[str, ...], name: str) -> str:
    """The first of what stayed behind; all of it stands on the new workbook's Start too."""
    if not left:
        return ""
    more = len(left) - MOST_TOLD
    rest = f" och {more} till, se {list_name(name)}" if more > 0 else ""
    return f"; följde inte med: {', '.join(left[:MOST_TOLD])}{rest}"

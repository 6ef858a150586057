"""Umeå with two versions of its budget saved and compared, and a scenario beside it."""

from __future__ import annotations

from datetime import date
from functools import cache

from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.planted.edits import add, all_of
from tests.planted.shipped import DAY, example, request

CLICKS = ("recalculate-budget", "save-version", "compare-versions", "run-scenarios")


def versioned_umea() -> MemoryBook:
    """A draft and the decided budget, locked, and five percent less money."""
    book = _versioned_umea()
    return MemoryBook(book.stand, book.blocks, set(book.dated), DAY)


@cache
def _versioned_umea() -> MemoryBook:
    book = example("umea")
    versions = add(
        "tblVersioner",
        {"Version": "förslag", "Datum": date(2020, 10, 1)},
        {"Version": "beslutad", "Datum": date(2020, 11, 27), "Beslut": "§ 62", "Låst": "ja"},
    )
    less: dict[str, CellValue] = {
        "Scenario": "Mindre",
        "Antagande": "tilldelning",
        "Ändring": -0.05,
    }
    book.apply(all_of(versions, add("tblScenario", less))(book))
    for action in CLICKS:
        perform(book, request(action))
    return book

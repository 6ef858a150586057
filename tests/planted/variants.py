"""The examples in other states: Umeå with key values, a year with reports, and a closed one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache

from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.closable import clicked, closable, closed
from tests.planted.edits import all_of, put
from tests.planted.shipped import DAY, example, request
from tests.planted.versioned import versioned_umea

REPORT: Mapping[str, CellValue] = {
    "Insats": "Torget",
    "Period": "2016-01",
    "Förbrukat t.o.m.": 900.0,
    "Inlämnad": date(2016, 2, 10),
}
PRINTED = {
    2021: {"Umeå": 2359, "Vännäs": 146, "Nordmaling": 113, "Vindeln": 83, "Robertsfors": 106}
    | {"Bjurholm": 37},
    2022: {"Umeå": 2353, "Vännäs": 148, "Nordmaling": 114, "Vindeln": 85, "Robertsfors": 108}
    | {"Bjurholm": 37},
}
PRINTED[2023] = PRINTED[2022]
STATUS = {2021: "beslutad", 2022: "preliminär", 2023: "preliminär"}


def reckoned_umea() -> MemoryBook:
    """Twenty inhabitants of working age for each decided tkr, and one more each year."""
    book = _reckoned_umea()
    return MemoryBook(book.stand, book.blocks, set(book.dated), DAY)


@cache
def _reckoned_umea() -> MemoryBook:
    book = example("umea")
    values = [
        put("tblAvgifter", f"{name} {year}", Nyckeltal=20.0 * tkr + year - 2021)
        for year, amounts in PRINTED.items()
        for name, tkr in amounts.items()
    ]
    dates = [
        put("tblTilldelning", f"{year} {status}", Mätdatum=date(year - 1, 11, 1))
        for year, status in STATUS.items()
    ]
    book.apply(all_of(*values, *dates)(book))
    perform(book, request("allocate-fees"))
    return book


def reported() -> MemoryBook:
    """A year in which every owner has reported January in time."""
    asked: Mapping[str, CellValue] = {
        "Rapportperiod": "2016-01",
        "Rapporter senast": date(2016, 2, 15),
    }
    return clicked(closable({"tblInsatsrapport": (REPORT,)}, asked))


VARIANTS: Mapping[str, Callable[[], MemoryBook]] = {
    "umea med nyckeltal": reckoned_umea,
    "rapporter": reported,
    "stängt år": closed,
    "umea med versioner": versioned_umea,
}
WITH_BUDGET = {"rapporter", "stängt år", "umea med versioner"}
"""Those whose faults are of the year's budget and outcome."""

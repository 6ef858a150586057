"""The dimension whose objects tell the interventions apart in the ledger."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.exchange.sie.findings import objects as found
from finsam_xl.exchange.sie.months import LedgerAmount, dimensions
from finsam_xl.exchange.sie.read import EMPLOYEE
from finsam_xl.exchange.sie.records import SieFile

SETTING = "ledger_dimension"
NOT_ALLOCATED = "ej fördelat"


class Cut(Frozen):
    """The dimension that accounts are cut by, "" for none, and what there is to say of it."""

    dimension: str
    findings: tuple[Finding, ...] = ()


def chosen_cut(contents: Contents, sie: SieFile, year: int, file: str) -> Cut:
    """The dimension that the settings name by number or name, else the only one the file has."""
    asked, at = contents.settings.text(SETTING).strip(), contents.settings.place(SETTING)
    used = dimensions(sie, year)
    may = tuple(each for each in used if each != EMPLOYEE)
    if not asked:
        several = (found.e40_several_dimensions(at, file, _names(sie, may)),) if may[1:] else ()
        return Cut("" if several or not may else may[0], several)
    number = _number(sie, asked)
    if number == EMPLOYEE:
        return Cut("", (found.e50_objects_are_employees(at, file),))
    if number not in used:
        return Cut("", (found.e41_dimension_not_in_file(at, file, asked, _names(sie, may)),))
    return Cut(number)


def object_names(sie: SieFile, rows: Sequence[LedgerAmount]) -> list[str]:
    """What the sheet calls each row's object; with its dimension where the code is not enough.

    The rest of an account that has objects is called ej fördelat; an account without any has none.
    """
    parted = {row.account for row in rows if row.object}
    elsewhere: dict[str, set[str]] = {}
    for each in sie.objects:
        elsewhere.setdefault(each.code.strip(), set()).add(each.dimension)
    return [_name(row, elsewhere.get(row.object.strip(), set()), parted) for row in rows]


def _name(row: LedgerAmount, dimensions_with_code: set[str], parted: set[str]) -> str:
    code = row.object.strip()
    if not code:
        return NOT_ALLOCATED if row.account in parted else ""
    is_plain = dimensions_with_code <= {row.dimension} and ":" not in code
    return code if is_plain else f"{row.dimension}:{code}"


def _number(sie: SieFile, asked: str) -> str:
    named = {each.name.strip().casefold(): each.number for each in sie.dimensions}
    return named.get(asked.casefold(), asked)


def _names(sie: SieFile, numbers: tuple[str, ...]) -> list[str]:
    names = {each.number: each.name.strip() for each in sie.dimensions}
    return [f"{each} {names.get(each, '')}".strip() for each in numbers]

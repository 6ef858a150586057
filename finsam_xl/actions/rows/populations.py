"""SCB's populations into the key values of the workbook's own year."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.fees.fee_input import ALLOCATIONS, FEES, MEMBERS
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given, SourceFile
from finsam_xl.basics.edit import Edit, Value
from finsam_xl.basics.swedish import listed
from finsam_xl.exchange.population import (
    ALL_AGES,
    WORKING_AGE,
    Ages,
    Matched,
    Populations,
    population_of,
    read_populations,
)
from finsam_xl.rules.fees.records import (
    POPULATION_KEYS,
    STATE,
    FeeRow,
    FeeSettings,
    Member,
    StateAllocation,
)
from finsam_xl.rules.fees.records import WORKING_AGE as BY_WORKING_AGE
from finsam_xl.rules.fees.rows import deciding, with_party


def population_decision(given: Given, file: SourceFile) -> Decision:
    """Each member's population on the allocation's key date, in the column Nyckeltal."""
    contents = given.contents
    settings = contents.settings.read(FeeSettings).record
    allocation = _allocation(contents, settings)
    if allocation is None:
        return Decision((), "inget är inläst: skriv årets tilldelning, nyckel och mätdatum först")
    of_year = [row for row in _rows(contents) if row.year == allocation.year]
    rows = [row for row in of_year if _shares(row, allocation)]
    if not rows:
        told = f"inget är inläst: skriv en rad per medlem för {allocation.year} först"
        return Decision((), told)
    populations = read_populations(file.content, file.name)
    matched = _matched(populations, rows, allocation)
    edits = tuple(
        _edit(row, each) for each in matched for row in rows if row.member in each.numbers
    )
    return Decision(edits, _told(matched, file.name, populations.notes))


def _allocation(contents: Contents, settings: FeeSettings | None) -> StateAllocation | None:
    rows = deciding(contents.table(ALLOCATIONS, StateAllocation).records)
    return next((row for row in rows if settings and row.year == settings.year), None)


def _rows(contents: Contents) -> tuple[FeeRow, ...]:
    members = contents.table(MEMBERS, Member).records
    return with_party(contents.table(FEES, FeeRow).records, members)


def _shares(row: FeeRow, allocation: StateAllocation) -> bool:
    """True for a member whose party is shared by population."""
    return row.party != STATE and allocation.key_of(row.party) in POPULATION_KEYS


def _matched(
    populations: Populations, rows: list[FeeRow], allocation: StateAllocation
) -> list[Matched]:
    """The members' populations, each by the ages that its own party's key counts."""
    when: int | date = allocation.key_date or allocation.year - 1
    by_ages: dict[Ages, list[str]] = {}
    for row in rows:
        working = allocation.key_of(row.party) == BY_WORKING_AGE
        by_ages.setdefault(WORKING_AGE if working else ALL_AGES, []).append(row.member)
    return [population_of(populations, names, when, ages) for ages, names in by_ages.items()]


def _edit(row: FeeRow, matched: Matched) -> Edit:
    return Value(row.at.cell("key_value"), float(matched.numbers[row.member]))


def _told(matched: list[Matched], file: str, notes: tuple[str, ...]) -> str:
    count = sum(len(each.numbers) for each in matched)
    told = f"{count} nyckeltal lästa ur {file}" if count else f"inget passade i {file}"
    unmatched = [each for one in matched for each in one.unmatched]
    if unmatched:
        names = listed([each.name for each in unmatched])
        told += f"; utan tal: {names}. {unmatched[0].why}"
    every = dict.fromkeys((*notes, *(note for each in matched for note in each.notes)))
    return ". ".join((told.rstrip("."), *(note.rstrip(".") for note in every)))

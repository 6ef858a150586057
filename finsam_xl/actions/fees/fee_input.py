"""What the fee actions read from ekonomi.xlsm, and each year's fees reckoned from it."""

from __future__ import annotations

from functools import lru_cache

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place, RowPlace
from finsam_xl.rules.fees.allocate import reckoned
from finsam_xl.rules.fees.records import FeeRow, FeeSettings, FeeYear, Member, StateAllocation
from finsam_xl.rules.fees.rows import deciding, with_party

ALLOCATIONS, FEES, MEMBERS = "tblTilldelning", "tblAvgifter", "tblMedlemmar"
MODEL = "tblFordelningsmodell"


class WrittenFee(Frozen):
    """What stands in finsam's fee column of a row."""

    at: RowPlace
    fee: Kr | None


class YearOfRow(Frozen):
    """The year of an allocation or a fee row, whatever else in it can't be read."""

    at: RowPlace
    year: int


class FeeInput(Frozen):
    """All input to the fees.

    `unread` are the cells that could not be read, `lost` the years of rows that could not be used;
    `unusable` tells that a row's very year, or a member, could not be read, and no year is safe.
    """

    settings: FeeSettings | None
    allocation_rows: tuple[StateAllocation, ...]
    members: tuple[Member, ...]
    rows: tuple[FeeRow, ...]
    unread: frozenset[Place]
    lost: frozenset[int]
    unusable: bool


class Reckoned(Frozen):
    """Every year that has an allocation, with its fees where nothing stopped them, and findings."""

    years: tuple[FeeYear, ...]
    findings: tuple[Finding, ...]

    def of(self, year: int) -> FeeYear | None:
        """A year with fees; None where it has none."""
        return next((each for each in self.years if each.year == year and each.fees), None)


def read_fee_input(contents: Contents) -> FeeInput:
    """Settings, members, allocations and fee rows, and what of them could not be read."""
    return contents.once(_read)


def _read(contents: Contents) -> FeeInput:
    settings = contents.settings.read(FeeSettings)
    allocations = contents.table(ALLOCATIONS, StateAllocation)
    members = contents.table(MEMBERS, Member)
    rows = contents.table(FEES, FeeRow)
    years = [contents.table(name, YearOfRow) for name in (ALLOCATIONS, FEES)]
    used = {row.at for row in allocations.records} | {row.at for row in rows.records}
    findings = (*allocations.findings, *members.findings, *rows.findings)
    return FeeInput(
        settings=settings.record,
        allocation_rows=allocations.records,
        members=members.records,
        rows=with_party(rows.records, members.records),
        unread=frozenset(f.at for f in findings if f.at and f.level is Level.ERROR),
        lost=frozenset(row.year for read in years for row in read.records if row.at not in used),
        unusable=members.dropped > 0 or any(read.dropped for read in years),
    )


@lru_cache(maxsize=4)  # an action reckons to write, and again to check what it wrote
def reckon(given: FeeInput) -> Reckoned:
    """Each allocation's year; a year whose input holds an error has no fees."""
    settings = given.settings
    if settings is None:
        return Reckoned((), ())
    years: list[FeeYear] = []
    findings: list[Finding] = []
    for allocation in deciding(given.allocation_rows):
        rows = tuple(row for row in given.rows if row.year == allocation.year)
        year = FeeYear(allocation, rows, given.members, settings)
        if not _faulty(year, given):
            fees, told = reckoned(year, given.allocation_rows)
            year = year._replace(fees=fees)
            findings += told
        years.append(year)
    return Reckoned(tuple(years), tuple(findings))


def written_fees(contents: Contents, rows: tuple[FeeRow, ...]) -> dict[FeeRow, Kr | None]:
    """What each fee row shows now."""
    shown = {row.at.row: row.fee for row in contents.table(FEES, WrittenFee).records}
    return {row: shown.get(row.at.row) for row in rows}


def _faulty(year: FeeYear, given: FeeInput) -> bool:
    """True when a cell that this year's fees rest on could not be read."""
    if given.unusable or year.year in given.lost:
        return True
    places = (year.allocation.at, *(r.at for r in year.rows), *(m.at for m in given.members))
    return any(at.cell(key) in given.unread for at in places for key in at.columns)

"""What the fee actions read from ekonomi.xlsm, and each year's fees reckoned from it."""

from __future__ import annotations

from typing import NamedTuple

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place, RowPlace
from finsam_xl.rules.fee_records import Fee, FeeRow, FeeSettings, Member, StateAllocation
from finsam_xl.rules.fees import allocate, deciding, with_party
from finsam_xl.sheets.settings import TABLE, read_settings

ALLOCATIONS, FEES, MEMBERS = "tblTilldelning", "tblAvgifter", "tblMedlemmar"


class WrittenFee(NamedTuple):
    """What stands in finsam's fee column of a row."""

    at: RowPlace
    fee: Kr | None


class YearOfRow(NamedTuple):
    """The year of an allocation or a fee row, whatever else in it can't be read."""

    at: RowPlace
    year: int


class FeeInput(NamedTuple):
    """All input to the fees.

    `lost` are the years of rows that could not be used; `unusable` tells that a row's very year, or
    a member, could not be read, so that no year is safe.
    """

    settings: FeeSettings | None
    allocation_rows: tuple[StateAllocation, ...]
    members: tuple[Member, ...]
    rows: tuple[FeeRow, ...]
    findings: tuple[Finding, ...]
    lost: frozenset[int]
    unusable: bool


class YearFees(NamedTuple):
    """A year's fees, or none where a fault stopped them."""

    allocation: StateAllocation
    fees: tuple[Fee, ...]
    findings: tuple[Finding, ...]


def read_fee_input(contents: Contents) -> FeeInput:
    """Settings, members, allocations and fee rows, with everything that could not be read."""
    settings = read_settings(contents.workbook, contents.grids[TABLE], FeeSettings)
    allocations = contents.table(ALLOCATIONS, StateAllocation)
    members = contents.table(MEMBERS, Member)
    rows = contents.table(FEES, FeeRow)
    years = [contents.table(name, YearOfRow) for name in (ALLOCATIONS, FEES)]
    used = {row.at for row in allocations.records} | {row.at for row in rows.records}
    return FeeInput(
        settings=settings.record,
        allocation_rows=allocations.records,
        members=members.records,
        rows=with_party(rows.records, members.records),
        findings=(
            *settings.findings,
            *allocations.findings,
            *members.findings,
            *rows.findings,
        ),
        lost=frozenset(row.year for read in years for row in read.records if row.at not in used),
        unusable=members.dropped > 0 or any(read.dropped for read in years),
    )


def reckon(economy: FeeInput) -> tuple[YearFees, ...]:
    """Each allocation's year; a year whose input holds an error has no fees."""
    settings = economy.settings
    return tuple(
        YearFees(allocation, (), ())
        if settings is None or _faulty(allocation, economy)
        else _year(allocation, economy, settings)
        for allocation in deciding(economy.allocation_rows)
    )


def written_fees(contents: Contents, rows: tuple[FeeRow, ...]) -> dict[FeeRow, Kr | None]:
    """What each fee row shows now."""
    shown = {row.at.row: row.fee for row in contents.table(FEES, WrittenFee).records}
    return {row: shown.get(row.at.row) for row in rows}


def _year(allocation: StateAllocation, economy: FeeInput, settings: FeeSettings) -> YearFees:
    rows = tuple(row for row in economy.rows if row.year == allocation.year)
    fees, findings = allocate(allocation, rows, economy.members, settings)
    return YearFees(allocation, fees, findings)


def _faulty(allocation: StateAllocation, economy: FeeInput) -> bool:
    """True when a cell that this year's fees rest on could not be read."""
    if economy.unusable or allocation.year in economy.lost:
        return True
    errors = {finding.at for finding in economy.findings if finding.level is Level.ERROR}
    rows = [row.at for row in economy.rows if row.year == allocation.year]
    rows += [member.at for member in economy.members]
    return any(errors & set(_cells(at)) for at in (allocation.at, *rows))


def _cells(at: RowPlace) -> list[Place]:
    return [at.cell(key) for key in at.columns]

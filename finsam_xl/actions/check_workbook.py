"""Kontrollera: everything in the workbook that should be mended, explained or known."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import (
    FeeInput,
    YearFees,
    read_fee_input,
    reckon,
    written_fees,
)
from finsam_xl.actions.journey.contents import Contents, stops_reports, structure_findings
from finsam_xl.actions.journey.decision import Decision
from finsam_xl.basics.finding import Finding, gravest_first
from finsam_xl.rules.fee_check import (
    check_allocations,
    check_current,
    check_decided,
    check_names,
    check_years,
)
from finsam_xl.rules.fee_findings import f17_no_allocation_for_the_year
from finsam_xl.rules.fee_register import check_membership
from finsam_xl.sheets.settings import TABLE as SETTINGS
from finsam_xl.sheets.settings import setting_findings, setting_place


def decide(contents: Contents) -> Decision:
    """Write nothing but what every action writes: the findings."""
    tables = sum(name in contents.grids for name in contents.workbook.tables)
    return Decision((), f"{tables} tabeller lästa")


def findings(contents: Contents) -> list[Finding]:
    """All findings of the workbook as it stands, errors first."""
    structure = structure_findings(contents)
    if stops_reports(structure):
        return gravest_first(list(structure))
    settings = setting_findings(contents.workbook, contents.grids[SETTINGS])
    economy = read_fee_input(contents)
    fees = _fee_findings(contents, economy)
    return gravest_first([*structure, *settings, *economy.findings, *fees])


def _fee_findings(contents: Contents, economy: FeeInput) -> list[Finding]:
    years = reckon(economy)
    written = written_fees(contents, economy.rows)
    found = [
        finding
        for year in years
        for part in (year.findings, _decided(economy, year), check_current(year.fees, written))
        for finding in part
    ]
    if not economy.unusable:
        allocated = {year.allocation.year for year in years} | economy.lost
        found += check_years(economy.rows, allocated)
        found += check_names(economy.rows, economy.members)
        found += check_membership(economy.rows, economy.members)
        found += check_allocations(economy.allocation_rows)
        found += _without_allocation(contents, economy, allocated)
    return found


def _without_allocation(
    contents: Contents, economy: FeeInput, allocated: set[int]
) -> tuple[Finding, ...]:
    """The workbook's own year must have an allocation."""
    settings = economy.settings
    if settings is None or settings.year in allocated:
        return ()
    at = setting_place(contents.workbook, contents.grids[SETTINGS], "year")
    return (f17_no_allocation_for_the_year(at, settings.year),)


def _decided(economy: FeeInput, year: YearFees) -> tuple[Finding, ...]:
    if economy.settings is None or not year.fees:
        return ()
    return check_decided(year.allocation, year.fees, economy.settings)

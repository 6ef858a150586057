"""Fördela avgifter: each member's fee for every year that has an allocation, and the fee table."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_block import fee_block
from finsam_xl.actions.fees.fee_input import FEES, FeeInput, YearFees, read_fee_input, reckon
from finsam_xl.actions.fees.fee_table import fee_table
from finsam_xl.actions.journey.contents import Contents, is_broken, structure_findings
from finsam_xl.actions.journey.decision import Decision
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.fee_records import Fee
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import fill_block, fill_own_columns

TABLE_BLOCK = "finsam_avgiftstabell"


def decide(contents: Contents) -> Decision:
    """Fill finsam's columns and the fee table; years with a fault are left empty."""
    structure = structure_findings(contents)
    if is_broken(structure):
        return Decision((), "inga avgifter, en tabell eller kolumn saknas")
    economy = read_fee_input(contents)
    exposed = any(finding.code == "P01" for finding in structure)
    years = () if exposed else reckon(economy)
    return Decision(
        (*_column_edits(contents, years), *_block_edits(contents, economy, years)),
        _outcome(years, economy.lost),
    )


def _column_edits(contents: Contents, years: tuple[YearFees, ...]) -> list[Edit]:
    table, grid = contents.workbook.tables[FEES], contents.grids[FEES]
    rows = {fee.row.at.row: _cells(fee) for year in years for fee in year.fees}
    return fill_own_columns(table, grid, rows)


def _cells(fee: Fee) -> dict[str, Exact]:
    return {"share": fee.share, "fee": fee.fee, "working": fee.working}


def _block_edits(contents: Contents, economy: FeeInput, years: tuple[YearFees, ...]) -> list[Edit]:
    grid = contents.grids.get(TABLE_BLOCK)
    if grid is None:
        return []
    return fill_block(grid, fee_block(fee_table(contents, economy, years), grid))


def _outcome(years: tuple[YearFees, ...], lost: frozenset[int]) -> str:
    done = [year for year in years if year.fees]
    count = sum(len(year.fees) for year in done)
    names = listed([str(year.allocation.year) for year in done])
    without = {year.allocation.year for year in years if not year.fees}
    failed = listed([str(year) for year in sorted(without | lost)])
    told = f"{count} avgifter fördelade för {names}" if done else "inga avgifter fördelade"
    return f"{told}; {failed} kunde inte räknas" if failed else told

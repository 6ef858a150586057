"""All that Fördela avgifter writes: finsam's columns, the fee table and the instalments."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import FEES, FeeInput, Reckoned
from finsam_xl.actions.fees.fee_table import fee_table
from finsam_xl.actions.fees.instalment_rows import instalment_edits
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.report_block import report_block
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.fees.records import Fee
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import fill_block, fill_own_columns

TABLE_BLOCK = "finsam_avgiftstabell"


def fee_edits(contents: Contents, given: FeeInput, reckoned: Reckoned) -> tuple[Edit, ...]:
    """The edits that make the workbook show these fees; years without fees are left empty."""
    return (
        *column_edits(contents, reckoned),
        *block_edits(contents, given, reckoned),
        *instalment_edits(contents, given, reckoned),
    )


def column_edits(contents: Contents, reckoned: Reckoned) -> list[Edit]:
    """Finsam's columns of the fee rows."""
    rows = {fee.row.at.row: _cells(fee) for year in reckoned.years for fee in year.fees}
    return fill_own_columns(contents.tables[FEES], contents.grids[FEES], rows)


def block_edits(contents: Contents, given: FeeInput, reckoned: Reckoned) -> list[Edit]:
    """The fee table on its sheet; nothing where its place is gone."""
    grid = contents.grids.get(TABLE_BLOCK)
    if grid is None:
        return []
    return fill_block(grid, report_block(fee_table(contents, given, reckoned.years), grid))


def cut_rows(contents: Contents, given: FeeInput, reckoned: Reckoned) -> int:
    """How many rows of the fee table its sheet has no room for."""
    grid = contents.grids.get(TABLE_BLOCK)
    if grid is None:
        return 0
    rows = report_block(fee_table(contents, given, reckoned.years), grid)
    return max(0, len(rows) - grid.height)


def _cells(fee: Fee) -> dict[str, Exact]:
    return {
        "share": fee.share,
        "fee": fee.fee,
        "earlier": fee.earlier,
        "change": fee.change,
        "working": fee.working,
    }

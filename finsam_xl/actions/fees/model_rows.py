"""The sheet Fördelningsmodell: what the state's public model would give, year by year."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import ALLOCATIONS, MODEL
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.fees.allocation_model import Modelled, ModelSettings, ModelYear, simulate
from finsam_xl.rules.fees.records import StateAllocation
from finsam_xl.rules.fees.rows import deciding
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import fill_own_columns


class ModelRow(Frozen):
    """A year of the sheet and what the model gives; None where it can't be reckoned.

    What a cell that can't be read leaves out is told of that cell alone.
    """

    row: ModelYear
    modelled: Modelled | None
    allocated: Kr | None
    findings: list[Finding]


def model_rows(contents: Contents) -> list[ModelRow]:
    """Every year on the sheet, each beside what the state has allotted."""
    settings = contents.settings.read(ModelSettings).record
    if MODEL not in contents.grids or settings is None:
        return []
    allocations = deciding(contents.table(ALLOCATIONS, StateAllocation).records)
    allotted = {row.year: row.state_allocation for row in allocations}
    read = contents.table(MODEL, ModelYear)
    unread = {finding.at.row for finding in read.findings if finding.at}
    made = []
    for row in read.records:
        modelled, findings = simulate(row, settings)
        told = [] if row.at.row in unread else findings
        made.append(ModelRow(row, modelled, allotted.get(row.year), told))
    return made


def model_findings(contents: Contents) -> list[Finding]:
    """What the model lacks to be reckoned."""
    return [finding for row in model_rows(contents) for finding in row.findings]


def model_edits(contents: Contents, rows: list[ModelRow]) -> list[Edit]:
    """Finsam's columns of the sheet."""
    table, grid = contents.tables[MODEL], contents.grids[MODEL]
    return fill_own_columns(table, grid, {each.row.at.row: _cells(each) for each in rows})


def _cells(each: ModelRow) -> dict[str, Exact]:
    modelled = each.modelled
    if modelled is None:
        return {}
    return {
        "base": modelled.base,
        "by_need": modelled.by_need,
        "by_inhabitants": modelled.by_inhabitants,
        "modelled": modelled.amount,
        "difference": None if each.allocated is None else each.allocated - modelled.amount,
        "working": modelled.explanation.line,
    }

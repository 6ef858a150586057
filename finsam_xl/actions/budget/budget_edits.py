"""All that Räkna om budget writes: fees on their lines, costs, follow-up and the printed table."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_input import Budgeting
from finsam_xl.actions.budget.budget_table import BUDGET_BLOCK, budget_table
from finsam_xl.actions.budget.fee_lines import fee_line_edits, with_fees
from finsam_xl.actions.budget.staff_rows import staff_edits
from finsam_xl.actions.follow_up.follow_up_rows import follow_up_edits
from finsam_xl.actions.follow_up.intervention_rows import intervention_edits
from finsam_xl.actions.follow_up.outcome_input import read_outcome, standings
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.report_block import report_block
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.budget.records import Plan
from finsam_xl.sheets.writer import fill_block


def budget_edits(contents: Contents, budgeting: Budgeting) -> tuple[Edit, ...]:
    """The edits that make the workbook show what its budget and its outcome give."""
    plan = with_fees(budgeting)
    return (*fee_line_edits(contents, budgeting), *result_edits(contents, plan))


def result_edits(contents: Contents, plan: Plan) -> list[Edit]:
    """Everything but the fees' lines: costs of staff, follow-up, and the printed table."""
    followed = read_outcome(contents, plan)
    return [
        *staff_edits(contents, plan),
        *follow_up_edits(contents, plan, followed),
        *intervention_edits(contents, standings(contents, plan, followed.outcome)),
        *table_edits(contents, plan),
    ]


def table_edits(contents: Contents, plan: Plan) -> list[Edit]:
    """The budget as it is printed; nothing where its place is gone."""
    grid = contents.grids.get(BUDGET_BLOCK)
    if grid is None:
        return []
    return fill_block(grid, report_block(budget_table(contents, plan), grid))

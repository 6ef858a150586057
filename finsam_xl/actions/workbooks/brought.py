"""What a year's budget and outcome bring into the next one's workbook, beside what is carried."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.budget.budget_input import read_budget
from finsam_xl.actions.budget.budget_sheets import intervention_rows
from finsam_xl.actions.budget.fee_lines import with_fees
from finsam_xl.actions.closing.closing_input import books, closing_settings
from finsam_xl.actions.follow_up.outcome_input import read_outcome
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.workbooks.next_equity import next_opening
from finsam_xl.actions.workbooks.next_outcome import (
    outcome_before,
    outcome_by_month,
    paid_so_far,
)
from finsam_xl.actions.workbooks.old_year import Brought, Year
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.budget.intervention_records import Intervention


def brought(old: Contents) -> Brought:
    """All that the year brings; nothing of a workbook whose budget can't be read."""
    own, budgeting = closing_settings(old), read_budget(old)
    if own is None or budgeting is None:
        return Brought({}, {})
    plan = with_fees(budgeting)
    year = Year(old, plan, books(old, own), read_outcome(old, plan).outcome)
    parts = [bring(year) for bring in (next_opening, outcome_by_month, outcome_before, paid_so_far)]
    return Brought(
        settings={key: value for part in parts for key, value in part.settings.items()},
        given={at: cells for part in parts for at, cells in part.given.items()},
        last_year=tuple(row for part in parts for row in part.last_year),
        told=tuple(text for part in parts for text in part.told),
        lacking=tuple(text for part in parts for text in part.lacking),
    )


def ended(old: Contents, year: int) -> tuple[Intervention, ...]:
    """The interventions that end before the year after this one begins."""
    first = date(year + 1, 1, 1)
    return tuple(row for row in intervention_rows(old) if row.end is not None and row.end < first)


def ended_words(row: Intervention) -> str:
    """An intervention that has ended, as it is told."""
    return f"{row.intervention}, som slutar {date_text(row.end)}" if row.end else row.intervention

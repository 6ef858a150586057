"""The checks of fees: what stands in the tables against what the law and the key give."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_edits import block_edits
from finsam_xl.actions.fees.fee_input import (
    ALLOCATIONS,
    FEES,
    MEMBERS,
    MODEL,
    FeeInput,
    Reckoned,
    read_fee_input,
    reckon,
    written_fees,
)
from finsam_xl.actions.fees.instalment_rows import INSTALMENTS, instalment_edits, standing
from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.fees.all_checks import check_all
from finsam_xl.rules.fees.check import check_allocations, check_current, check_years
from finsam_xl.rules.fees.findings.fees import f17_no_allocation_for_the_year
from finsam_xl.rules.fees.reason_check import check_member_list, check_preliminary, check_reason
from finsam_xl.rules.fees.register import check_membership
from finsam_xl.rules.fees.rows import deciding
from finsam_xl.rules.fees.schedule import check_invoiced
from finsam_xl.sheets.findings import s18_not_current
from finsam_xl.sheets.settings import TABLE

NEEDS = (TABLE, MEMBERS, ALLOCATIONS, FEES)
_BUTTON = "Fördela avgifter"


def findings(contents: Contents) -> list[Finding]:
    """All that the fee rules find in the workbook as it stands."""
    given = read_fee_input(contents)
    reckoned = reckon(given)
    written = written_fees(contents, given.rows)
    stale = [f for year in reckoned.years for f in check_current(year.fees, written)]
    return [
        *reckoned.findings,
        *_judged(given, reckoned),
        *stale,
        *([] if stale else _not_shown(contents, given, reckoned)),
        *_rows(contents, given),
        *_invoiced(contents, given, reckoned),
        *_modelled(contents),
    ]


def _judged(given: FeeInput, reckoned: Reckoned) -> list[Finding]:
    """What the years say, but not of what can't be read: that is told by itself."""
    lacking = {
        year.year
        for year in reckoned.years
        for at in [year.allocation.at]
        if given.unusable or any(at.cell(key) in given.unread for key in at.columns)
    }
    found = (*check_all(reckoned.years, given.lost | lacking), *check_reason(reckoned.years))
    return [finding for finding in found if finding.at not in given.unread]


def _rows(contents: Contents, given: FeeInput) -> list[Finding]:
    """What the rows say of each other; nothing while a row's very year can't be read."""
    if given.unusable:
        return []
    allocated = {row.year for row in given.allocation_rows} | given.lost
    settings = given.settings
    own_year = settings.year if settings else None
    found = [
        *check_years(given.rows, allocated),
        *check_membership(given.rows, given.members, own_year),
        *check_allocations(given.allocation_rows),
        *check_member_list(given.members),
    ]
    if own_year is not None:
        found += check_preliminary(deciding(given.allocation_rows), own_year)
    if settings is not None and settings.year not in allocated:
        at = contents.settings.place("year")
        found.append(f17_no_allocation_for_the_year(at, settings.year))
    return found


def _not_shown(contents: Contents, given: FeeInput, reckoned: Reckoned) -> list[Finding]:
    """Reports that do not show the fees that the fee rows show."""
    if given.settings is None or reckoned.of(given.settings.year) is None:
        return []
    found = []
    changed = real_changes(contents, block_edits(contents, given, reckoned))
    if changed:
        at = next(edit.at for edit in changed if not isinstance(edit, ReplaceRows))
        found.append(s18_not_current(at, _BUTTON))
    if real_changes(contents, instalment_edits(contents, given, reckoned)):
        grid = contents.grids[INSTALMENTS]
        found.append(s18_not_current(Place(grid.sheet, grid.row, grid.column), _BUTTON))
    return found


def _invoiced(contents: Contents, given: FeeInput, reckoned: Reckoned) -> tuple[Finding, ...]:
    """Members of whom another amount is invoiced than their fee gives."""
    if given.settings is None or INSTALMENTS not in contents.grids:
        return ()
    year = reckoned.of(given.settings.year)
    if year is None:
        return ()
    rows = (row for row in standing(contents) if row.year == year.year)
    return check_invoiced(tuple(row for row in rows if row.invoiced or row.paid), year)


def _modelled(contents: Contents) -> list[Finding]:
    """What the allocation model lacks; most workbooks have no row of it."""
    if MODEL not in contents.grids or not contents.typed(MODEL).rows:
        return []
    from finsam_xl.actions.fees.model_rows import model_findings  # noqa: PLC0415 - seldom needed

    return model_findings(contents)

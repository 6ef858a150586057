"""What finsam tells of each intervention: paid, used, pace, unspent, and what may be returned."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.actions.budget.budget_sheets import INTERVENTIONS
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.journey.unread import unread_cells, with_unread
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.budget.same_names import nth_of_each
from finsam_xl.rules.budget.text import month_name
from finsam_xl.rules.outcome.intervention_follow_up import Standing
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, fill_own_columns, replace_rows

STANDINGS = "tblInsatsuppfoljning"


class CauseRow(Frozen):
    """The cause that the office has given for an intervention's unspent money."""

    at: RowPlace
    intervention: str
    cause: str


def intervention_edits(contents: Contents, standings: Sequence[Standing]) -> list[Edit]:
    """Finsam's columns of Insatser, and Insatsuppföljning anew with each cause on its row."""
    edits: list[Edit] = []
    if is_whole(contents, INTERVENTIONS):
        rows = {each.row.at.row: _columns(each) for each in standings}
        table, grid = contents.tables[INTERVENTIONS], contents.grids[INTERVENTIONS]
        edits += fill_own_columns(table, grid, rows)
    if is_whole(contents, STANDINGS):
        edits.append(_standing_rows(contents, standings))
    return edits


def causes(contents: Contents) -> dict[str, str]:
    """The cause by intervention."""
    return {row.intervention: row.cause for row in reversed(_cause_rows(contents))}


def _cause_rows(contents: Contents) -> tuple[CauseRow, ...]:
    return contents.table(STANDINGS, CauseRow).records


def _columns(standing: Standing) -> dict[str, Exact]:
    returned = standing.to_return
    return {
        "paid": standing.paid,
        "used": standing.used,
        "to_return": returned,
        "return_by": standing.return_by if returned else None,
    }


def _standing_rows(contents: Contents, standings: Sequence[Standing]) -> Edit:
    table, grid = contents.tables[STANDINGS], contents.grids[STANDINGS]
    given = _cause_rows(contents)
    before = dict(zip(nth_of_each(row.intervention for row in given), given, strict=True))
    unread = unread_cells(contents, STANDINGS)
    rows = [
        _row(each, before.pop((each.row.intervention, 0), None), grid.first_row)
        for each in standings
    ]
    rows += [
        Row({"intervention": row.intervention, "cause": row.cause}, row.at.row - grid.first_row)
        for row in before.values()
        if row.cause
    ]
    return with_unread(replace_rows(table, grid, rows), rows, unread)


def _month(month: int | None) -> str | None:
    return None if month is None else month_name(month)


def _row(standing: Standing, before: CauseRow | None, first_row: int) -> Row:
    values: dict[str, Exact] = {
        "intervention": standing.row.intervention,
        "local_group": standing.row.local_group,
        "granted": standing.row.granted,
        "year_frame": standing.year_frame,
        "used_share": standing.used_share,
        "expected_use": standing.expected_use,
        "owner_unspent": standing.owner_unspent,
        "association_unspent": standing.association_unspent,
        "expected_unspent": standing.expected_unspent,
        "co_financing": standing.co_financing,
        "reported_through": _month(standing.reported_month),
        **_columns(standing),
    }
    if before is None:
        return Row(values)
    return Row(values | {"cause": before.cause}, before.at.row - first_row)

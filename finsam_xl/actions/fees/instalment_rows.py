"""The table of instalments: what each payer pays and when, with the days the user has noted."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.actions.fees.fee_input import FeeInput, Reckoned
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.journey.unread import unread_cells, with_unread
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Grid
from finsam_xl.rules.fees.instalments import Instalment, InvoicedInstalment
from finsam_xl.rules.fees.records import FeeYear
from finsam_xl.rules.fees.schedule import scheduled
from finsam_xl.sheets.writer import Row, replace_rows

INSTALMENTS = "tblRater"
Key = tuple[int, str, int]
Noted = Mapping[Key, InvoicedInstalment]


def instalments_of(contents: Contents, given: FeeInput, year: FeeYear) -> tuple[Instalment, ...]:
    """The year's instalments as they are to stand, by due day and then in the fee rows' order.

    What is invoiced or paid has the amount it was invoiced with; the others share the rest.
    """
    of_member: dict[str, list[InvoicedInstalment]] = {}
    for row in noted_rows(contents).values():
        of_member.setdefault(row.member, []).append(row)
    made = [
        part
        for fee in year.fees
        for noted in [tuple(of_member.get(fee.row.member, ()))]
        for part in scheduled(fee, given.members, year.settings, noted)
    ]
    return tuple(sorted(made, key=lambda part: part.due))


def standing(contents: Contents) -> tuple[InvoicedInstalment, ...]:
    """The instalments as they stand in the sheet."""
    return contents.table(INSTALMENTS, InvoicedInstalment).records


def noted_rows(contents: Contents) -> Noted:
    """The instalments that have been invoiced or paid; a day that can't be read counts as noted.

    None where the table is not whole.
    """
    if not is_whole(contents, INSTALMENTS):
        return {}
    grid = contents.grids[INSTALMENTS]
    unread = unread_cells(contents, INSTALMENTS)
    rows = standing(contents)
    return {
        _row_key(row): row for row in rows if row.invoiced or row.paid or _was(row, grid) in unread
    }


def instalment_edits(contents: Contents, given: FeeInput, reckoned: Reckoned) -> list[Edit]:
    """The workbook's own year anew; what has been invoiced or paid keeps its amount and its row.

    A day that can't be read counts as noted, and its cell stays as the user wrote it.
    """
    if not is_whole(contents, INSTALMENTS):
        return []
    table, grid = contents.tables[INSTALMENTS], contents.grids[INSTALMENTS]
    unread = unread_cells(contents, INSTALMENTS)
    before = {_row_key(row): row for row in standing(contents)}
    noted = noted_rows(contents)
    year = reckoned.of(given.settings.year) if given.settings else None
    parts = instalments_of(contents, given, year) if year else ()
    now = {instalment_key(part): part for part in parts}
    rows = [_row(part, before.get(key), grid) for key, part in now.items()]
    rows += [_kept(row, grid, contents) for key, row in noted.items() if key not in now]
    return [with_unread(replace_rows(table, grid, rows), rows, unread)]


def _row(part: Instalment, before: InvoicedInstalment | None, grid: Grid) -> Row:
    values = part._asdict()
    if before is None:
        return Row(values)
    return Row(values | {"invoiced": before.invoiced, "paid": before.paid}, _was(before, grid))


def _kept(row: InvoicedInstalment, grid: Grid, contents: Contents) -> Row:
    """A noted row that today's fees do not give: it stays, just as it stands."""
    at = _was(row, grid)
    typed = contents.typed(INSTALMENTS)
    position = typed.rows.index(at)
    values = {c.key: typed.column(c.key)[position] for c in typed.table.columns}
    return Row({key: value for key, value in values.items() if not isinstance(value, Finding)}, at)


def _was(row: InvoicedInstalment, grid: Grid) -> int:
    return row.at.row - grid.first_row


def instalment_key(part: Instalment) -> Key:
    """What tells an instalment from all others: its year, its member and its number."""
    return part.year, part.member, part.number


def _row_key(row: InvoicedInstalment) -> Key:
    return row.year, row.member, row.number

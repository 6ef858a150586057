"""The table of instalments: what each payer pays and when, with the days the user has noted."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import FeeInput, Reckoned
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Grid
from finsam_xl.rules.fees.instalments import Instalment, InvoicedInstalment, instalments
from finsam_xl.rules.fees.records import FeeYear
from finsam_xl.sheets.writer import Row, replace_rows

INSTALMENTS = "tblRater"
Key = tuple[int, str, int]


def instalments_of(given: FeeInput, year: FeeYear) -> tuple[Instalment, ...]:
    """The year's instalments, in the order of due day and then of the fee rows."""
    made = [part for fee in year.fees for part in instalments(fee, given.members, year.settings)]
    return tuple(sorted(made, key=lambda part: part.due))


def standing(contents: Contents) -> tuple[InvoicedInstalment, ...]:
    """The instalments as they stand in the sheet."""
    return contents.table(INSTALMENTS, InvoicedInstalment).records


def instalment_edits(contents: Contents, given: FeeInput, reckoned: Reckoned) -> list[Edit]:
    """The workbook's own year anew; what has been invoiced or paid keeps its amount and its row."""
    if not is_whole(contents, INSTALMENTS):
        return []
    table, grid = contents.workbook.tables[INSTALMENTS], contents.grids[INSTALMENTS]
    before = {(row.year, row.member, row.number): row for row in standing(contents)}
    year = reckoned.of(given.settings.year) if given.settings else None
    now = instalments_of(given, year) if year else ()
    rows = [_row(part, before.get(_key(part)), grid) for part in now]
    keys = {_key(part) for part in now}
    gone = [row for key, row in before.items() if key not in keys and _noted(row)]
    rows += [_kept(row, grid, contents) for row in gone]
    return [replace_rows(table, grid, rows)]


def _row(part: Instalment, before: InvoicedInstalment | None, grid: Grid) -> Row:
    values = {**part._asdict()}
    if before is None:
        return Row(values)
    values |= {"invoiced": before.invoiced, "paid": before.paid}
    if _noted(before) and before.amount is not None:
        values["amount"] = before.amount
    return Row(values, before.at.row - grid.first_row)


def _kept(row: InvoicedInstalment, grid: Grid, contents: Contents) -> Row:
    """A noted row that today's fees do not give: it stays, just as it stands."""
    at = row.at.row - grid.first_row
    typed = contents.typed(INSTALMENTS)
    position = typed.rows.index(at)
    values = {c.key: typed.column(c.key)[position] for c in typed.table.columns}
    return Row({key: value for key, value in values.items() if not isinstance(value, Finding)}, at)


def _noted(row: InvoicedInstalment) -> bool:
    return bool(row.invoiced or row.paid)


def _key(part: Instalment) -> Key:
    return part.year, part.member, part.number

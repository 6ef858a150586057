"""The table of instalments: what each payer pays and when, with the days the user has noted."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import FeeInput, Reckoned
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellValue, Grid
from finsam_xl.basics.kr import Kr
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
    """The workbook's own year anew; what has been invoiced or paid keeps its amount and its row.

    A day that can't be read counts as noted, and its cell stays as the user wrote it.
    """
    if not is_whole(contents, INSTALMENTS):
        return []
    table, grid = contents.workbook.tables[INSTALMENTS], contents.grids[INSTALMENTS]
    unread = _unread(contents, grid)
    before = {(row.year, row.member, row.number): row for row in standing(contents)}
    noted = {key for key, row in before.items() if _noted(row) or _was(row, grid) in unread}
    year = reckoned.of(given.settings.year) if given.settings else None
    now = {_key(part): part for part in (instalments_of(given, year) if year else ())}
    rows = [
        _row(part, before.get(key), grid, _amount(part, before.get(key) if key in noted else None))
        for key, part in now.items()
    ]
    rows += [_kept(before[key], grid, contents) for key in before if key in noted - now.keys()]
    return [_with_unread(replace_rows(table, grid, rows), rows, unread)]


def _row(part: Instalment, before: InvoicedInstalment | None, grid: Grid, amount: Kr) -> Row:
    values = {**part._asdict(), "amount": amount}
    if before is None:
        return Row(values)
    return Row(values | {"invoiced": before.invoiced, "paid": before.paid}, _was(before, grid))


def _amount(part: Instalment, noted: InvoicedInstalment | None) -> Kr:
    """What the row shows: what was invoiced, else what the instalment is now."""
    return part.amount if noted is None or noted.amount is None else noted.amount


def _kept(row: InvoicedInstalment, grid: Grid, contents: Contents) -> Row:
    """A noted row that today's fees do not give: it stays, just as it stands."""
    at = _was(row, grid)
    typed = contents.typed(INSTALMENTS)
    position = typed.rows.index(at)
    values = {c.key: typed.column(c.key)[position] for c in typed.table.columns}
    return Row({key: value for key, value in values.items() if not isinstance(value, Finding)}, at)


def _unread(contents: Contents, grid: Grid) -> dict[int, dict[int, CellValue]]:
    """The user's cells that can't be read, by body row and then by column, both from 0."""
    unread: dict[int, dict[int, CellValue]] = {}
    for finding in contents.typed(INSTALMENTS).findings():
        if finding.at is not None:
            row, column = finding.at.row - grid.first_row, finding.at.column - grid.column
            unread.setdefault(row, {})[column] = grid.columns[column][row]
    return unread


def _with_unread(
    edit: ReplaceRows, rows: list[Row], unread: dict[int, dict[int, CellValue]]
) -> ReplaceRows:
    cells = tuple(
        tuple(unread.get(row.was, {}).get(at, cell) for at, cell in enumerate(made))
        if row.was is not None
        else made
        for row, made in zip(rows, edit.rows, strict=True)
    )
    return edit._replace(rows=cells)


def _was(row: InvoicedInstalment, grid: Grid) -> int:
    return row.at.row - grid.first_row


def _noted(row: InvoicedInstalment) -> bool:
    return bool(row.invoiced or row.paid)


def _key(part: Instalment) -> Key:
    return part.year, part.member, part.number

"""The annual report's tables: the statements with their notes, and the operations account."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.report import RowKind
from finsam_xl.documents.annual.records import AnnualReport, OperatedLine
from finsam_xl.documents.annual.rows import StatementRow
from finsam_xl.documents.word_table import WordRow, WordTable, amount_cells


def noted_table(report: AnnualReport, rows: Iterable[StatementRow]) -> WordTable:
    """A statement with the number of each row's note before its amounts."""
    table = statement_table(report, rows)
    noted = tuple(
        row._replace(cells=(_note_number(report, row.text), *row.cells)) if row.cells else row
        for row in table.rows
    )
    return table._replace(columns=("Not", *table.columns), rows=noted)


def statement_table(report: AnnualReport, rows: Iterable[StatementRow]) -> WordTable:
    """A statement: each row with the amounts of the year and of the year before."""
    columns = (str(report.year), str(report.year - 1))
    made = tuple(_statement_row(report, row) for row in rows)
    return WordTable(report.unit.heading, columns, made)


def _statement_row(report: AnnualReport, row: StatementRow) -> WordRow:
    pair = row.amounts
    cells = amount_cells((pair.this, pair.last), report.unit) if pair is not None else ()
    return WordRow(row.kind, row.text, cells)


def _note_number(report: AnnualReport, text: str) -> str:
    """The number of the note that explains the row; "" without one."""
    numbers = (at for at, note in enumerate(report.notes, start=1) if note.row == text)
    return next(map(str, numbers), "")


def operations_table(report: AnnualReport) -> WordTable:
    """Each line with its budget, its outcome, the deviation, and the year before if it is known."""
    columns: tuple[str, ...] = (
        *(f"Budget {report.year}", f"Utfall {report.year}", "Avvikelse"),
        f"Utfall {report.year - 1}",
    )
    rows = tuple(_operated(report))
    if not _tells_last_year(report):
        columns, rows = columns[:-1], tuple(row._replace(cells=row.cells[:-1]) for row in rows)
    return WordTable(report.unit.heading, columns, rows)


def _tells_last_year(report: AnnualReport) -> bool:
    """False where no line has it: then it is left out, not asked for on every row."""
    groups, totals = report.operations.groups, report.operations.totals
    rows = [*(row for group in groups for row in (*group.lines, group.sum)), *totals]
    return any(row.last_year is not None for row in rows)


def _operated(report: AnnualReport) -> Iterator[WordRow]:
    for group in report.operations.groups:
        yield WordRow(RowKind.LABEL, group.group)
        for line in group.lines:
            yield _operated_row(RowKind.MEMBER, line, report)
        yield _operated_row(RowKind.SUM, group.sum, report)
    for line in report.operations.totals:
        yield _operated_row(RowKind.TOTAL, line, report)


def _operated_row(kind: RowKind, line: OperatedLine, report: AnnualReport) -> WordRow:
    amounts = (line.budget, line.actual, _deviation(line), line.last_year)
    return WordRow(kind, line.line, amount_cells(amounts, report.unit))


def _deviation(line: OperatedLine) -> Kr | None:
    if line.budget is None or line.actual is None:
        return None
    return line.actual - line.budget


def is_rounded(report: AnnualReport, rows: Iterable[StatementRow]) -> bool:
    """True where some printed amount is not the whole of it, so that sums may seem to differ."""
    pairs = [row.amounts for row in rows if row.amounts is not None]
    amounts = [amount for pair in pairs for amount in (pair.this, pair.last)]
    lines = [line for group in report.operations.groups for line in group.lines]
    amounts += [amount for line in lines for amount in (line.actual, line.last_year)]
    return report.unit.rounds(amounts)

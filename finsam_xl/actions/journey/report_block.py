"""A report as the rows of its block in a sheet: amounts as numbers, sums as live formulas."""

from __future__ import annotations

from itertools import count

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.place import column_letters
from finsam_xl.basics.report import Report, ReportRow, RowKind
from finsam_xl.sheets.values import cell
from finsam_xl.sheets.writer import Cells

_FIRST_AMOUNT = 2
"""The block's columns are the row's kind, its text, and one for each column of the report."""
_BLANK: Cells = ()


def report_block(report: Report, grid: Grid) -> list[Cells]:
    """The block's rows from its top; the first cell of each is its kind."""
    head = _head(report)
    at = _sheet_rows(report, grid.first_row + len(head))
    rows = [*head]
    for place, row in enumerate(report.rows):
        if row.kind is RowKind.LABEL:
            rows.append(_BLANK)
        rows.append(_cells(report, place, at, grid.column))
    if report.rows:
        rows.append(_BLANK)
    return [*rows, *((RowKind.NOTE.value, note) for note in _notes(report))]


def _head(report: Report) -> list[Cells]:
    head: list[Cells] = [
        (RowKind.TITLE.value, report.title),
        (RowKind.NAME.value, report.association),
        _BLANK,
    ]
    if report.columns:
        head.append((RowKind.HEADING.value, report.unit, *report.columns))
    return head


def _notes(report: Report) -> tuple[str, ...]:
    return (*report.notes, *((f"Beslut: {report.decision}",) if report.decision else ()))


def _sheet_rows(report: Report, first: int) -> list[int]:
    """Where each of the report's rows stands: a label has a blank row above it."""
    at: list[int] = []
    place = count(first)
    for row in report.rows:
        if row.kind is RowKind.LABEL:
            next(place)
        at.append(next(place))
    return at


def _cells(report: Report, place: int, at: list[int], column: int) -> Cells:
    """One row of the report, the `place`th of them; `at` is where each stands."""
    row = report.rows[place]
    if row.sums:
        return (
            row.kind.value,
            row.text,
            *_sums(row, [at[place + step] for step in row.sums], column),
        )
    amounts = (None if each is None else cell(report.in_unit(each)) for each in row.amounts)
    return (row.kind.value, row.text, *amounts)


def _sums(row: ReportRow, added: list[int], column: int) -> list[FormulaText]:
    """A live sum of these sheet rows in each of the report's columns."""
    letters = [column_letters(column + _FIRST_AMOUNT + each) for each in range(len(row.amounts))]
    runs = _runs(added)
    return [
        FormulaText(f"=SUM({','.join(_range(letter, *run) for run in runs)})") for letter in letters
    ]


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """The rows as first and last of each unbroken run."""
    runs: list[tuple[int, int]] = []
    for row in sorted(rows):
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _range(letter: str, first: int, last: int) -> str:
    return f"{letter}{first}" if first == last else f"{letter}{first}:{letter}{last}"

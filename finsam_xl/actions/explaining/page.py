"""One readable page about a figure: as rows of a sheet, as text, and for programs."""

from __future__ import annotations

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.place import Place
from finsam_xl.basics.report import RowKind
from finsam_xl.sheets.writer import Cells

_HEADINGS = ("Så räknas det", "Cell", "Stöd")
_MOST_CELLS = 3


def page_rows(told: Explanation, association: str) -> list[Cells]:
    """The rows of the block on the sheet Förklaring; the first cell of each is its kind."""
    where = f"{told.at}" if told.at else ""
    return [
        (RowKind.TITLE.value, told.title),
        (RowKind.NAME.value, association),
        (),
        (RowKind.TOTAL.value, told.figure, where),
        (),
        (RowKind.HEADING.value, *_HEADINGS),
        *((RowKind.PART.value, step.told, _where(step), step.basis) for step in told.steps),
    ]


def page_text(told: Explanation) -> str:
    """The same page as a terminal shows it."""
    where = f"  {told.at}" if told.at else ""
    lines = [f"{told.title}: {told.figure}{where}", ""]
    for number, step in enumerate(told.steps, 1):
        lines.append(f"{number}. {step.told}")
        notes = " · ".join(note for note in (_where(step), step.basis) if note)
        lines += [f"   {notes}"] if notes else []
    return "\n".join(lines)


def page_object(told: Explanation) -> dict[str, object]:
    """The same page for programs."""
    steps = [
        {"told": step.told, "cells": [str(cell) for cell in step.cells], "basis": step.basis}
        for step in told.steps
    ]
    at = str(told.at) if told.at else ""
    return {"title": told.title, "figure": told.figure, "at": at, "steps": steps}


def _where(step: Step) -> str:
    """The step's cells; of a run of cells only the first and the last, of many only some.

    A sheet is named where another one's cells begin, so that they fit on two lines.
    """
    runs = _runs(step.cells)
    more = f" och {len(runs) - _MOST_CELLS} till" if len(runs) > _MOST_CELLS else ""
    befores = [None, *(run[0].sheet for run in runs)]
    told = [_named(run, before) for run, before in zip(runs, befores, strict=False)]
    return ", ".join(told[:_MOST_CELLS]) + more


def _named(run: list[Place], before: str | None) -> str:
    first = run[0].address if run[0].sheet == before else str(run[0])
    return first if len(run) == 1 else f"{first}:{run[-1].address}"


def _runs(cells: tuple[Place, ...]) -> list[list[Place]]:
    runs: list[list[Place]] = []
    for cell in cells:
        if runs and _follows(runs[-1][-1], cell):
            runs[-1].append(cell)
        else:
            runs.append([cell])
    return runs


def _follows(before: Place, cell: Place) -> bool:
    same = (before.sheet, before.column) == (cell.sheet, cell.column)
    return same and cell.row == before.row + 1

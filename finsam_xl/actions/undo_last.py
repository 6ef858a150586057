"""Ångra senaste: puts back what the last action changed, if it still stands as it left it."""

from __future__ import annotations

from collections import Counter
from datetime import date

from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given, LastRun
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.swedish import listed, thousands


def decide(given: Given) -> Decision:
    """The inverse edits of the last action; nothing where the workbook has changed since."""
    if given.last is None:
        return Decision((), "det finns inget kvar att ångra")
    named = _named(given.last, given.day)
    if not given.last.back:
        return Decision((), f"arbetsboken har ändrats efter {named}; inget är ångrat")
    written = _written(given.contents, real_changes(given.contents, given.last.back))
    return Decision(given.last.back, f"{named} ångrad: {written}")


def _named(run: LastRun, day: date) -> str:
    """Räkna om budget kl. 10.12, with the day where it is another."""
    clock = f"kl. {run.moment:%H.%M}"
    when = clock if run.moment.date() == day else f"{run.moment:%Y-%m-%d} {clock}"
    return f"{run.label} {when}"


def _written(contents: Contents, edits: tuple[Edit, ...]) -> str:
    """14 celler på Budget och raderna i tblUtfall."""
    cells = Counter(edit.at.sheet for edit in edits if not isinstance(edit, ReplaceRows))
    rows = [edit.table for edit in edits if isinstance(edit, ReplaceRows)]
    told = [
        f"{'1 cell' if count == 1 else f'{thousands(count)} celler'} på {sheet}"
        for sheet, count in cells.items()
    ]
    told += [f"raderna i {table} på {contents.grids[table].sheet}" for table in rows]
    return listed(told) if told else "allt stod redan som förut"

"""What falls due in several workbooks as one list, each line with the workbook that says so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from finsam_xl.actions.journey.deliver import delivered
from finsam_xl.actions.registers.due_papers import DueList, due_calendar, due_paper
from finsam_xl.actions.registers.workbook_dues import WorkbookDues
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.documents.due_list import due_document
from finsam_xl.rules.registers.due import Due, by_owner, late_told, on_the_way, standing
from finsam_xl.rules.registers.settings import DUE_WEEKS

Seen = tuple[tuple[Path, WorkbookDues], ...]
"""Each workbook that could be read, and what falls due in it."""


class FolderLine(Frozen):
    """Something that falls due: whose, when, how it stands, and in which workbook and cell.

    `sheet` and `cell` are "" for what no cell says or can meet, such as a day that the law sets.
    """

    owner: str
    day: date
    standing: str
    what: str
    workbook: Path
    sheet: str
    cell: str
    basis: str


class FolderDues(Frozen):
    """All lines, owner by owner, and the list that they make as documents.

    `unread` is a cell of each row that is not there, since its day can't be read.
    """

    lines: tuple[FolderLine, ...]
    listed: DueList
    unread: tuple[tuple[Path, Place], ...] = ()

    @property
    def told(self) -> str:
        """1 försenad, 7 på gång inom 6 veckor."""
        late = sum(due.is_late(self.listed.day) for due in self.listed.dues)
        coming = len(self.lines) - late
        return f"{late_told(late)}, {coming} på gång inom {self.listed.weeks} veckor"


def folder_dues(seen: Seen, day: date, weeks: int | None) -> FolderDues:
    """What is late and what is coming; as far ahead as the workbooks say where nobody else does."""
    ahead = weeks or _weeks(seen)
    homes = _homes(seen, day, ahead)
    unread = tuple((path, place) for path, told in seen for place in told.unread)
    cells = tuple(f"{path.name} {place}" for path, place in unread)
    listed = DueList(_association(seen), day, ahead, tuple(due for due, _ in homes), cells)
    workbooks = {id(due): path for due, path in homes}
    lines = tuple(
        _line(of.owner, due, workbooks[id(due)], day)
        for of in by_owner(listed.dues)
        for due in of.dues
    )
    return FolderDues(lines, listed, unread)


def put_documents(listed: DueList, folder: Path) -> tuple[Path, ...]:
    """The list in Word and as a calendar file, in a folder."""
    with delivered((due_document(due_paper(listed)), due_calendar(listed)), folder) as put:
        return put


def _homes(seen: Seen, day: date, weeks: int) -> list[tuple[Due, Path]]:
    """What two workbooks of a folder both say stands once, by the first."""
    every: dict[tuple[Path, str, date], tuple[Due, Path]] = {}
    for path, told in seen:
        for due in on_the_way(told.dues, day, weeks):
            every.setdefault((path.parent, due.what, due.day), (due, path))
    return list(every.values())


def _weeks(seen: Seen) -> int:
    """The weeks that the first workbook with such a setting names."""
    named = (told.weeks for _, told in seen if told.weeks)
    return next(named, DUE_WEEKS)


def _association(seen: Seen) -> str:
    """Whose they are; nobody's where the workbooks are of several associations."""
    names = {told.association for _, told in seen} - {""}
    return names.pop() if len(names) == 1 else ""


def _line(owner: str, due: Due, workbook: Path, day: date) -> FolderLine:
    at = due.shown_at
    sheet, cell = (at.sheet, at.address) if at else ("", "")
    return FolderLine(
        owner, due.day, standing(due, day), due.what, workbook, sheet, cell, due.basis
    )

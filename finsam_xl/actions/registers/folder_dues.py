"""What falls due in several workbooks as one list, each line with the workbook that says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from itertools import groupby
from os.path import commonpath
from pathlib import Path

from finsam_xl.actions.journey.deliver import delivered
from finsam_xl.actions.registers.due_links import cell_link
from finsam_xl.actions.registers.due_papers import DueList, due_calendar, due_paper, unchanged
from finsam_xl.actions.registers.workbook_dues import WorkbookDues
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.documents.due_list import DueLine, DueOwner, due_document
from finsam_xl.rules.meetings.text import folded
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


def folder_dues(seen: Seen, moment: datetime, weeks: int | None) -> FolderDues:
    """What is late and what is coming; as far ahead as the workbooks say where nobody else does."""
    day, ahead = moment.date(), weeks or _weeks(seen)
    homes = _homes(seen, day, ahead)
    unread = tuple((path, place) for path, told in seen for place in told.unread)
    names = _names(path for path, _ in unread)
    cells = tuple(f"{names[path]} {place}" for path, place in unread)
    listed = DueList(_association(seen), moment, ahead, tuple(due for due, _ in homes), cells)
    workbooks = {id(due): path for due, path in homes}
    lines = tuple(
        _line(of.owner, due, workbooks[id(due)], day)
        for of in by_owner(listed.dues)
        for due in of.dues
    )
    return FolderDues(lines, listed, unread)


def put_documents(dues: FolderDues, folder: Path) -> tuple[Path, ...]:
    """The list in Word and as a calendar file, in a folder."""
    listed = dues.listed
    paper = due_paper(listed)._replace(owners=_owners(dues.lines, folder))
    calendar = unchanged(due_calendar(listed), folder)
    with delivered((due_document(paper), calendar), folder) as put:
        return put


def _owners(lines: tuple[FolderLine, ...], folder: Path) -> tuple[DueOwner, ...]:
    """The lines of the document, each with its workbook: moten.xlsm Risker!G8."""
    names = _names([line.workbook for line in lines])
    return tuple(
        DueOwner(owner, tuple(_shown(line, names[line.workbook], folder) for line in own))
        for owner, own in groupby(lines, key=lambda line: line.owner)
    )


def _shown(line: FolderLine, name: str, folder: Path) -> DueLine:
    """The line as the document in this folder shows it."""
    if not line.sheet:
        return DueLine(line.day, line.standing, line.what, "", line.basis)
    place = f"{name} {line.sheet}!{line.cell}"
    link = cell_link(line.workbook, line.sheet, line.cell, folder)
    return DueLine(line.day, line.standing, line.what, place, line.basis, link)


def _names(workbooks: Iterable[Path]) -> Mapping[Path, str]:
    """Each workbook from the folder that holds them all: moten.xlsm, or a/moten.xlsm."""
    whole = {path: path.resolve() for path in workbooks}
    if len({path.anchor for path in whole.values()}) != 1:  # none, or on several drives
        return {path: str(path) for path in whole}
    root = commonpath(path.parent for path in whole.values())
    return {path: found.relative_to(root).as_posix() for path, found in whole.items()}


def _homes(seen: Seen, day: date, weeks: int) -> list[tuple[Due, Path]]:
    """What two workbooks of a folder both say stands once, by the first."""
    every: dict[tuple[Path, str, date, str, int], tuple[Due, Path]] = {}
    for path, told in seen:
        times: Counter[tuple[str, date, str]] = Counter()
        for due in on_the_way(told.dues, day, weeks):
            same = due.what, due.day, folded(due.owner)
            every.setdefault((path.parent, *same, times[same]), (due, path))
            times[same] += 1
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

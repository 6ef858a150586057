"""What two workbooks of a folder say stands once; what one of them says twice stands twice."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from finsam_xl.actions.registers.folder_dues import folder_dues
from finsam_xl.actions.registers.workbook_dues import WorkbookDues
from finsam_xl.rules.registers.due import Due

DAY = datetime(2025, 4, 20, 9, 30, tzinfo=UTC)
PAPERS = Due(date(2025, 5, 1), "Lämna underlag", "Ada Ek", "Uppdrag")
MEETINGS, ECONOMY = Path("kansli/moten.xlsm"), Path("kansli/ekonomi.xlsm")


def listed(*seen: tuple[Path, tuple[Due, ...]]) -> list[tuple[str, str]]:
    told = tuple((path, WorkbookDues("Förbundet", dues)) for path, dues in seen)
    return [(line.owner, line.what) for line in folder_dues(told, DAY, 4).lines]


def test_two_people_with_the_same_task_have_a_line_each() -> None:
    both = (PAPERS, PAPERS._replace(owner="Bo Alm"))
    assert listed((MEETINGS, both)) == [("Ada Ek", PAPERS.what), ("Bo Alm", PAPERS.what)]


def test_the_same_task_twice_in_one_workbook_is_two_tasks() -> None:
    assert len(listed((MEETINGS, (PAPERS, PAPERS)))) == 2


def test_the_same_task_in_two_workbooks_is_one() -> None:
    assert listed((MEETINGS, (PAPERS,)), (ECONOMY, (PAPERS,))) == [("Ada Ek", PAPERS.what)]

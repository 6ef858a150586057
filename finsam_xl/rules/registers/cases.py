"""The register of cases (ärenderegister): numbers such as 2014:18, and the meetings of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.records import Item
from finsam_xl.rules.meetings.text import folded, same
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.findings import cases as found

_NUMBER = re.compile(r"((?:19|20|21)\d\d):([1-9]\d*)")


class Case(Frozen):
    """A row of tblArenderegister: a case that may come up at several meetings.

    Ärendenummer number · Ärende name · Upplagt opened · Handläggare owner · Svar senast due ·
    Avslutat closed
    """

    at: RowPlace
    number: str
    name: str = ""
    opened: date | None = None
    owner: str = ""
    due: date | None = None
    closed: date | None = None

    @property
    def year(self) -> int | None:
        """The year of its number; None where that can't be read."""
        match = _NUMBER.fullmatch(self.number.strip())
        return int(match[1]) if match else None


def items_of(case: Case, year: MeetingYear) -> tuple[Item, ...]:
    """The items that the case has been at meetings, in the meetings' order."""
    return tuple(
        item
        for full in year.full_meetings
        for item in full.items
        if same(item.case_number, case.number)
    )


def due_cases(rows: tuple[Case, ...]) -> Iterator[Due]:
    """The last day to answer, until the case is closed."""
    for row in rows:
        if row.due and row.closed is None:
            what = f"Svara i ärende {row.number} {row.name}".rstrip()
            yield Due(row.due, what, row.owner, found.SHEET, row.at.cell("due"))


def check_cases(rows: tuple[Case, ...], year: MeetingYear, day: date) -> Iterator[Finding]:
    """Numbers that can't be read or are used twice, answers that are late, unknown cases."""
    seen: set[str] = set()
    for row in rows:
        if folded(row.number) in seen:
            yield found.r51_case_is_listed_twice(row.at.cell("number"), row.number)
        seen.add(folded(row.number))
        yield from _numbered(row)
        if row.due and row.closed is None and row.due < day:
            yield found.r56_answer_is_late(row.at.cell("due"), row.number, row.due, day)
        yield from _closed(row, year)
    if rows:
        yield from _unknown(seen, year)


def _numbered(row: Case) -> Iterator[Finding]:
    if row.year is None:
        yield found.r50_number_cant_be_read(row.at.cell("number"), row.number)
    elif row.opened and row.opened.year != row.year:
        yield found.r52_opened_another_year(row.at.cell("opened"), row.number, row.opened)


def _closed(row: Case, year: MeetingYear) -> Iterator[Finding]:
    """A case that has been closed is not taken up again."""
    for item in items_of(row, year):
        meeting = year.meeting(item.meeting)
        if row.closed and meeting and meeting.start_date > row.closed:
            at, when = row.at.cell("closed"), meeting.start_date
            yield found.r54_taken_up_after_closing(at, row.number, row.closed, when)
            return


def _unknown(known: set[str], year: MeetingYear) -> Iterator[Finding]:
    """Case numbers of items that the register does not hold, each once."""
    told = set(known)
    for item in year.items:
        number = item.case_number.strip()
        if number and folded(number) not in told:
            told.add(folded(number))
            yield found.r53_case_is_not_listed(item.at.cell("case_number"), number, item.heading)

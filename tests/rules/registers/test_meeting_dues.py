"""What falls due about meetings: whose it is, when it is late, and what nobody may forget."""

from __future__ import annotations

from datetime import date

from finsam_xl.rules.meetings.records import CALLED, HELD, PLANNED, Meeting
from finsam_xl.rules.meetings.register_records import Approval, DelegatedDecision
from finsam_xl.rules.meetings.settings import DECIDING, Organ
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.rules.registers.due import Due, standing
from finsam_xl.rules.registers.meeting_dues import due_in_meetings
from tests.rules.meetings.worksheet import board, held, row, year_with

MAY = date(2025, 5, 15)


def in_rows(year: MeetingYear, day: date) -> list[Due]:
    """All but the law's own days."""
    return [due for due in due_in_meetings(year, day) if due.at]


def told(year: MeetingYear, day: date) -> list[tuple[str, str, str]]:
    return [(due.day.isoformat(), due.what, due.owner) for due in in_rows(year, day)]


def test_a_posting_that_may_come_down_is_never_late() -> None:
    """Posted on 23 May; three weeks of appeal end on Friday 13 June; it may come down on the 14th.

    From there to 20 June are six days.
    """
    days = {"approved": date(2025, 5, 22), "posted": date(2025, 5, 23)}
    approval = row(Approval, meeting="M1", secretary="Eva Ek", **days)
    year = year_with(meetings=(held(MAY),), approvals=(approval,))
    [due] = in_rows(year, date(2025, 6, 20))
    assert due.day == date(2025, 6, 14)
    assert standing(due, date(2025, 6, 10)) == "om 4 dagar"
    assert standing(due, date(2025, 6, 20)) == "kan göras sedan 6 dagar"
    assert not due.is_late(date(2025, 6, 20))


def test_a_decision_after_the_last_meeting_waits_for_one_to_be_planned() -> None:
    row_of = row(DelegatedDecision, day=date(2025, 12, 10), delegate="Eva Ek", what="Lokalen")
    year = year_with(meetings=(held(MAY),), delegated=(row_of,))
    what = "Anmäl delegationsbeslutet Lokalen till nästa möte med Styrelsen, som inte är planerat"
    assert (("2025-12-31", what, "Eva Ek")) in told(year, date(2025, 12, 11))


def test_a_meeting_that_has_passed_without_minutes_is_told() -> None:
    """The minutes of 15 May are approved fourteen days later at the latest, on the 29th.

    That is Ascension Day, so the last day is Friday the 30th.
    """
    for status in (PLANNED, CALLED):
        year = year_with(meetings=(held(MAY, status=status),))
        assert told(year, date(2025, 5, 15))[1:] == []
        what = "Skriv protokollet från Styrelsen 15 maj 2025 och sätt Status till hållet"
        assert told(year, date(2025, 5, 16)) == [("2025-05-30", what, "")]


def test_a_preparing_organs_passed_meeting_asks_for_its_notes() -> None:
    organ = Organ(None, "Beredningen", "", document="minnesanteckningar", convenor="Bo Ek")
    meeting = held(MAY, status=PLANNED, organ="Beredningen")
    what = "Skriv minnesanteckningarna från Beredningen 15 maj 2025 och sätt Status till hållet"
    year = year_with(meetings=(meeting,), organs=(organ,))
    assert told(year, date(2025, 5, 20)) == [("2025-05-15", what, "Bo Ek")]


def test_the_notice_is_the_convenors_and_else_the_chairs() -> None:
    year = year_with(
        meetings=(held(MAY, status=PLANNED),),
        seats=board("Ada Berg | Region Syd | ordförande"),
    )
    [notice] = in_rows(year, date(2025, 4, 1))
    assert (notice.what, notice.owner) == (
        "Skicka kallelsen till Styrelsen 15 maj 2025",
        "Ada Berg",
    )
    organ = Organ(None, "Styrelsen", DECIDING, convenor="Eva Ek")
    [notice] = in_rows(year._replace(organs=(organ,)), date(2025, 4, 1))
    assert notice.owner == "Eva Ek"


def test_what_the_law_asks_for_leads_to_the_boards_next_meeting() -> None:
    """The budget for 2026 before December: the meeting of October can take it up, May is held."""
    autumn = row(Meeting, 2, meeting="M2", start_date=date(2025, 10, 9))
    year = year_with(meetings=(held(MAY, status=HELD), autumn))
    dues = [due for due in due_in_meetings(year, date(2025, 9, 1)) if "Budgeten" in due.what]
    assert [str(due.shown_at) for due in dues if "2026" in due.what] == ["Mötesplan!M6"]
    none = [due for due in due_in_meetings(year_with(), date(2025, 9, 1)) if "Budgeten" in due.what]
    assert none[0].shown_at is None

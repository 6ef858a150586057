"""Calendar events: hours, ranges of days, status, and an identity that outlives a move."""

from __future__ import annotations

from datetime import date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.rules.meetings.calendar import CalendarEvent, event_of, events_of, is_as_exported
from finsam_xl.rules.meetings.records import CALLED, CANCELLED, HELD, PLANNED, Meeting
from tests.rules.meetings.worksheet import SETTINGS, Value, row, year_of

PLAN = year_of("meetings_umea_plan")


def meeting(**values: Value) -> Meeting:
    given: dict[str, Value] = {"meeting": "S1", "start_date": date(2025, 5, 15)}
    return row(Meeting, **{**given, "start_time": time(9), "end_time": time(12), **values})


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def event(**values: Value) -> CalendarEvent:
    return event_of(meeting(**values), SETTINGS)


def test_a_range_of_days_goes_from_the_first_hour_to_the_last() -> None:
    """2021-10-07 -- 2021-10-08, 12.00-12.00."""
    october = event_of(PLAN.meetings[4], PLAN.settings)
    assert (october.start, october.end) == (at("2021-10-07T12:00"), at("2021-10-08T12:00"))
    assert not october.is_all_day
    assert october.summary == "Styrelsen: Planering med strategiska gruppen"


def test_without_hours_it_takes_whole_days() -> None:
    days = event(start_time=None, end_time=None, end_date=date(2025, 5, 16))
    assert days.is_all_day
    assert (days.start, days.end) == (at("2025-05-15T00:00"), at("2025-05-17T00:00"))


def test_without_an_end_it_ends_when_it_starts_and_never_before() -> None:
    assert event(end_time=None).end == at("2025-05-15T09:00")
    assert event(end_time=time(8)).end == at("2025-05-15T09:00")
    assert event(end_date=date(2025, 5, 14)).end == at("2025-05-15T09:00")


def test_the_status_of_an_event() -> None:
    each = {status: event(status=status).status for status in (PLANNED, CALLED, HELD, CANCELLED)}
    assert each == {
        PLANNED: "TENTATIVE",
        CALLED: "CONFIRMED",
        HELD: "CONFIRMED",
        CANCELLED: "CANCELLED",
    }


def test_a_moved_meeting_keeps_its_identity_and_gets_the_next_number() -> None:
    first = event()
    assert first.sequence == 0
    same = event(calendar_version=first.version)
    assert (same.uid, same.sequence, same.version) == (first.uid, 0, first.version)
    moved = event(calendar_version=first.version, start_date=date(2025, 5, 22))
    assert (moved.uid, moved.sequence) == (first.uid, 1)
    called_off = event(calendar_version=moved.version, status=CANCELLED)
    assert (called_off.uid, called_off.sequence) == (first.uid, 2)


def test_a_meeting_that_moves_and_is_renamed_is_the_same_event() -> None:
    """Föreslå mötesplan names meetings by their day, and so does who moves one."""
    first = event(meeting="2025-05-15")
    moved = event(
        meeting="2025-05-22", start_date=date(2025, 5, 22), calendar_version=first.version
    )
    assert (moved.uid, moved.sequence) == (first.uid, 1)
    again = event(
        meeting="2025-05-29", start_date=date(2025, 5, 29), calendar_version=moved.version
    )
    assert (again.uid, again.sequence) == (first.uid, 2)


def test_a_version_from_before_identities_were_kept_goes_on() -> None:
    first = event()
    old = " ".join(first.version.split()[:2])
    assert is_as_exported(meeting(calendar_version=old), event(calendar_version=old))
    assert event(calendar_version=old).version == first.version


def test_meetings_and_organs_have_their_own_identity() -> None:
    each = [event(), event(meeting="S2"), event(organ="Arbetsutskottet"), event(meeting="S-1")]
    assert len({one.uid for one in each}) == 4
    assert event(meeting="S 1 Å").uid.endswith("-s-1@finsam-xl")
    assert event(meeting="Ö").uid.endswith("-mote@finsam-xl")


def test_a_version_that_somebody_has_overwritten_begins_anew() -> None:
    assert event(calendar_version="två").sequence == 0


def test_one_cancelled_before_it_was_exported_is_never_sent() -> None:
    known = meeting(meeting="S2", status=CANCELLED, calendar_version="0 00000000")
    found = events_of((meeting(), meeting(meeting="S3", status=CANCELLED), known), SETTINGS)
    assert [each.status for each in found] == ["TENTATIVE", "CANCELLED"]


@given(
    st.dates(date(2004, 1, 1), date(2100, 1, 1)),
    st.none() | st.times(),
    st.none() | st.dates(date(2004, 1, 1), date(2100, 1, 1)),
    st.none() | st.times(),
)
def test_an_event_never_ends_before_it_starts_and_exporting_it_again_changes_nothing(
    first: date, start: time | None, last: date | None, end: time | None
) -> None:
    values = {"start_date": first, "start_time": start, "end_date": last, "end_time": end}
    found = event(**values)
    assert found.start <= found.end
    assert event(**values, calendar_version=found.version) == found

"""What every document of a meeting begins with: who meets, when and where."""

from __future__ import annotations

from datetime import date, time

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.text import clock, span_text
from finsam_xl.rules.meetings.year import FullMeeting


class MeetingHead(Frozen):
    """The association, the organ, and the meeting's days, hours and place."""

    association: str
    organ: str
    first_day: date
    last_day: date
    start_time: time | None
    end_time: time | None
    place: str
    link: str
    distance: str

    @property
    def days(self) -> str:
        """30 oktober 2020."""
        return span_text(self.first_day, self.last_day)

    @property
    def hours(self) -> str:
        """08.30–12.00; 08.30 where no end is given; "" without hours."""
        given = [clock(hour) for hour in (self.start_time, self.end_time) if hour]
        return "–".join(given) if self.start_time else ""


def head_of(full: FullMeeting) -> MeetingHead:
    """The head of a meeting's documents."""
    meeting = full.meeting
    return MeetingHead(
        association=full.settings.name,
        organ=meeting.organ,
        first_day=meeting.start_date,
        last_day=meeting.last_day,
        start_time=meeting.start_time,
        end_time=meeting.end_time,
        place=meeting.place,
        link=meeting.link,
        distance=meeting.distance,
    )

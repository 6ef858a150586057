"""Kalender: one file, Swedish time, and the same event when a meeting moves."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from pathlib import Path

from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.rows.plan_import import plan_import
from finsam_xl.books.memory import MemoryBook
from finsam_xl.documents.calendar import CalendarEntry, calendar_file
from finsam_xl.exchange.rows import from_csv
from tests.meetings.shipped import DAYS, click, column, example
from tests.planted.edits import put

DAY = DAYS["umea"]
FILE = "Möten Samordningsförbundet Umeåregionen 2021.ics"


def events(content: bytes) -> list[dict[str, str]]:
    """Each event's properties by name, lines unfolded."""
    text = content.decode().replace("\r\n ", "")
    found = [part.split("END:VEVENT")[0] for part in text.split("BEGIN:VEVENT\r\n")[1:]]
    return [
        dict(line.split(":", 1) for line in each.split("\r\n") if ":" in line) for each in found
    ]


def exported(book: MemoryBook, day: date, out: Path) -> list[dict[str, str]]:
    report = click(book, "export-calendar", day, out)
    return events(report.documents[0].content)


def test_every_meeting_with_its_hours_place_and_status(tmp_path: Path) -> None:
    book = example("umea")
    report = click(book, "export-calendar", DAY, tmp_path)
    assert report.outcome == f"9 möten i {FILE}, 9 nya och 0 ändrade"
    told = events((tmp_path / FILE).read_bytes())
    assert len({each["UID"] for each in told}) == 9
    first = told[0]
    assert first["DTSTART;TZID=Europe/Stockholm"] == "20201030T083000"
    assert first["DTEND;TZID=Europe/Stockholm"] == "20201030T120000"
    assert first["LOCATION"] == "Sveagatan 8 i Umeå"
    assert [each["STATUS"] for each in told[:3]] == ["CONFIRMED", "CONFIRMED", "TENTATIVE"]
    october = told[6]
    assert october["SUMMARY"] == "Styrelsen: Planering med strategiska gruppen"
    assert october["DTSTART;TZID=Europe/Stockholm"] == "20211007T120000"
    assert october["DTEND;TZID=Europe/Stockholm"] == "20211008T120000"


def test_a_meeting_that_moves_is_the_same_event_in_a_later_version(tmp_path: Path) -> None:
    book = example("umea")
    before = exported(book, DAY, tmp_path)
    book.apply(put("tblMoten", "2021-05-07", Startdatum=date(2021, 5, 12))(book))
    report = click(book, "export-calendar", date(2021, 1, 20), tmp_path)
    after = events(report.documents[0].content)
    assert report.outcome.endswith("0 nya och 1 ändrade")
    assert [each["UID"] for each in after] == [each["UID"] for each in before]
    assert [each["SEQUENCE"] for each in after] == ["0", "0", "0", "0", "1", "0", "0", "0", "0"]
    assert after[4]["DTSTAMP"] == "20210120T000000Z"
    assert after[3] == before[3]


def test_a_meeting_that_moves_and_is_renamed_is_the_same_event(tmp_path: Path) -> None:
    book = example("umea")
    before = exported(book, DAY, tmp_path)
    name = str(column(book, "tblMoten", "Möte")[0])
    book.apply(put("tblMoten", name, Möte="Flyttat", Startdatum=date(2020, 12, 30))(book))
    after = exported(book, DAY, tmp_path)
    assert [each["UID"] for each in after] == [each["UID"] for each in before]
    assert after[0]["SEQUENCE"] == "1"


def test_nothing_is_written_when_nothing_has_moved(tmp_path: Path) -> None:
    book = example("umea")
    click(book, "export-calendar", DAY, tmp_path)
    assert click(book, "export-calendar", DAY, tmp_path).edits == ()
    click(book, "export-calendar", date(2021, 2, 2), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_plan_that_is_read_in_anew_keeps_each_meetings_version(tmp_path: Path) -> None:
    """The office moves May's meeting in the file it was given, and adds a new one last."""
    book = example("umea")
    click(book, "export-calendar", DAY, tmp_path)
    before = column(book, "tblMoten", "Kalenderversion")
    text = "Möte;Organ;Startdatum\n2021-05-07;Styrelsen;2021-05-12\nNytt;Styrelsen;2021-08-20\n"
    rows = from_csv(text.encode(), "plan.csv")
    book.apply(plan_import(read_contents(book, DAY), "tblMoten", rows, "plan.csv").edits)
    assert column(book, "tblMoten", "Kalenderversion")[:2] == [before[4], None]
    told = exported(book, date(2021, 1, 20), tmp_path)
    assert [each["SEQUENCE"] for each in told] == ["1", "0"]


def test_a_cancelled_meeting_is_withdrawn_if_it_was_ever_sent(tmp_path: Path) -> None:
    book = example("umea")
    click(book, "export-calendar", DAY, tmp_path)
    book.apply(put("tblMoten", "2021-05-07", Status="inställt")(book))
    told = exported(book, date(2021, 1, 20), tmp_path)
    assert (told[4]["STATUS"], told[4]["SEQUENCE"]) == ("CANCELLED", "1")
    never = example("umea", put("tblMoten", "2021-05-07", Status="inställt"))
    assert len(exported(never, DAY, tmp_path)) == 8
    assert column(never, "tblMoten", "Kalenderversion")[4] is None


def entry(**values: object) -> CalendarEntry:
    given: dict[str, object] = {
        "uid": "a@b",
        "sequence": 0,
        "stamp": date(2026, 1, 2),
        "start": datetime(2026, 3, 27, 8, 30),  # noqa: DTZ001 - local time
        "end": datetime(2026, 3, 27, 12),  # noqa: DTZ001
        "is_all_day": False,
        "summary": "Styrelsen",
        "place": "",
        "link": "",
        "description": "",
        "status": "CONFIRMED",
    }
    return CalendarEntry(**{**given, **values})  # type: ignore[arg-type]


def test_lines_are_short_and_signs_say_nothing_to_the_calendar() -> None:
    content = calendar_file(
        "Möten", [entry(summary="Å" * 60 + "; budget, mål", place="Rum 1\nStorgatan 2")]
    )
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    [told] = events(content)
    assert told["SUMMARY"] == "Å" * 60 + "\\; budget\\, mål"
    assert told["LOCATION"] == "Rum 1\\nStorgatan 2"


def test_the_zone_is_a_rule_and_an_all_day_event_has_days_alone() -> None:
    content = calendar_file(
        "Möten",
        [entry(is_all_day=True, end=datetime(2026, 3, 28))],  # noqa: DTZ001
    )
    text = content.decode()
    assert "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" in text
    assert "RDATE" not in text
    [told] = events(content)
    assert (told["DTSTART;VALUE=DATE"], told["DTEND;VALUE=DATE"]) == ("20260327", "20260328")


def test_a_meeting_keeps_its_hour_on_both_sides_of_summer_time() -> None:
    """Summer time goes from 29 March to 25 October 2026; half past eight is 07.30 or 06.30 UTC."""
    each = (
        (datetime(2026, 3, 27, 8, 30), datetime(2026, 3, 27, 7, 30)),  # noqa: DTZ001
        (datetime(2026, 3, 30, 8, 30), datetime(2026, 3, 30, 6, 30)),  # noqa: DTZ001
        (datetime(2026, 10, 23, 8, 30), datetime(2026, 10, 23, 6, 30)),  # noqa: DTZ001
        (datetime(2026, 10, 26, 8, 30), datetime(2026, 10, 26, 7, 30)),  # noqa: DTZ001
    )
    for local, utc in each:
        content = calendar_file("Möten", [entry(start=local, end=local)])
        [told] = events(content)
        assert told["DTSTART;TZID=Europe/Stockholm"] == f"{local:%Y%m%dT%H%M%S}"
        assert local - offset(content, local) == utc


def offset(content: bytes, local: datetime) -> timedelta:
    """How far ahead of UTC the file's own zone says that a local time is."""
    zone = content.decode().split("BEGIN:VTIMEZONE")[1].split("END:VTIMEZONE")[0]
    begun = []
    for part in re.findall(r"BEGIN:(?:DAYLIGHT|STANDARD)(.*?)END:", zone, re.DOTALL):
        said = dict(line.split(":", 1) for line in part.split("\r\n") if ":" in line)
        rule = re.fullmatch(r"FREQ=YEARLY;BYMONTH=(\d+);BYDAY=-1SU", said["RRULE"])
        assert rule
        clock = datetime.strptime(said["DTSTART"], "%Y%m%dT%H%M%S")  # noqa: DTZ007 - local time
        ahead = timedelta(hours=int(said["TZOFFSETTO"][:3]))
        begun += [(_last_sunday(year, int(rule[1]), clock), ahead) for year in (2025, 2026)]
    return max((when, ahead) for when, ahead in begun if when <= local)[1]


def _last_sunday(year: int, month: int, clock: datetime) -> datetime:
    """March and October both have 31 days."""
    last = clock.replace(year=year, month=month, day=31)
    return last - timedelta((last.weekday() + 1) % 7)


def test_only_a_link_is_a_link() -> None:
    [told] = events(calendar_file("Möten", [entry(link="länk kommer i Outlook-bokning")]))
    assert "URL" not in told
    assert told["DESCRIPTION"] == "länk kommer i Outlook-bokning"
    [told] = events(calendar_file("Möten", [entry(link="https://exempel.se/mote")]))
    assert told["URL"] == "https://exempel.se/mote"

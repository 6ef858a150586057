"""Tasks, decisions by delegation, and what a coming meeting is offered."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.rules.meetings.agenda import DEFERRED, PREPARED, REPORT_BACK, STANDING, offered
from finsam_xl.rules.meetings.checks.every import check_all
from finsam_xl.rules.meetings.checks.notices import check_deferred
from finsam_xl.rules.meetings.checks.tasks import check_delegated, check_tasks
from finsam_xl.rules.meetings.papers.task_list import task_list
from finsam_xl.rules.meetings.records import Item, Meeting
from finsam_xl.rules.meetings.register_records import DelegatedDecision, Task
from finsam_xl.rules.meetings.tasks import due_at, due_of, is_late, report_meeting
from finsam_xl.rules.meetings.year import MeetingYear
from tests.rules.meetings.worksheet import (
    DAY,
    Value,
    codes,
    held,
    items,
    row,
    rows,
    year_of,
    year_with,
)


def task(due: str = "2021-02", /, **values: Value) -> Task:
    named: dict[str, Value] = {"meeting": "2020-10-30", "section": "53", "what": "Analys"}
    return row(Task, **{**named, "owner": "Kansliet", "due": due, **values})


def umea() -> MeetingYear:
    """The meetings of 2020, with those planned for 2021 after them."""
    year, plan = year_of("meetings_umea"), year_of("meetings_umea_plan")
    return year._replace(meetings=(*year.meetings, *plan.meetings))


@pytest.mark.parametrize(
    ("due", "first", "last"),
    [
        ("2021-02", date(2021, 2, 1), date(2021, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2020-12", date(2020, 12, 1), date(2020, 12, 31)),
        (" 2021-02-19 ", date(2021, 2, 19), date(2021, 2, 19)),
    ],
)
def test_a_task_is_due_on_a_day_or_in_a_month(due: str, first: date, last: date) -> None:
    found = due_of(task(due))
    assert found
    assert tuple(found) == (first, last)


@pytest.mark.parametrize("due", ["", "snart", "2021-13", "2021-02-30", "9999-12", "2021", "0"])
def test_a_day_that_cant_be_read_is_none_and_is_told(due: str) -> None:
    assert due_of(task(due)) is None
    year = year_with(tasks=(task(due),))
    assert codes(check_tasks(year, date(2025, 1, 1))) == ["N91"]


def test_a_task_is_late_the_day_after_its_last_unless_it_is_done() -> None:
    assert not is_late(task(), date(2021, 2, 28))
    assert is_late(task(), date(2021, 3, 1))
    assert not is_late(task(done=date(2021, 4, 1)), date(2021, 5, 1))
    assert not is_late(task(status="klart"), date(2021, 5, 1))


def test_what_is_due_in_february_is_reported_at_the_boards_meeting_in_february() -> None:
    year = umea()
    reported = [report_meeting(each, year) for each in year.tasks]
    assert [meeting and meeting.meeting for meeting in reported] == [
        "2021-02-19",
        "2021-02-19",
        "2021-06-04",
    ]
    assert report_meeting(task("2021-02-20"), year) == year.meeting("2021-03-26")
    assert report_meeting(task(report_at="2021-05-07"), year) == year.meeting("2021-05-07")
    assert report_meeting(task("2022-01"), year) is None
    assert report_meeting(task("snart"), year) is None


def test_a_meeting_gets_its_tasks_and_those_that_are_late_the_oldest_first() -> None:
    year = umea()
    february, march = year.meeting("2021-02-19"), year.meeting("2021-03-26")
    assert february
    assert march
    assert [each.section for each in due_at(february, year)] == ["53", "52"]
    late = task("2021-01-15", what="Gammalt")
    assert due_at(march, year._replace(tasks=(late, *year.tasks)))[0] == late
    done = tuple(each._replace(done=date(2021, 2, 1)) for each in year.tasks)
    assert due_at(february, year._replace(tasks=done)) == []


def test_the_list_of_open_tasks_with_the_late_first() -> None:
    year = umea()
    done = task("2021-01", what="Klart", done=date(2021, 1, 9))
    whole = year._replace(tasks=(task("snart", what="Utan dag"), done, *year.tasks))
    found = task_list(whole, date(2021, 3, 1))
    assert [(row.section, row.last_day, row.is_late) for row in found] == [
        ("53", date(2021, 2, 28), True),
        ("52", date(2021, 2, 28), True),
        ("52", date(2021, 6, 30), False),
        ("53", None, False),
    ]
    assert found[0].reported_to == date(2021, 2, 19)
    assert found[2].reported_to == date(2021, 6, 4)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"done": date(2020, 12, 1), "status": "klart"}, []),
        ({"done": date(2020, 12, 1), "status": ""}, []),
        ({"done": date(2020, 12, 1), "status": "pågår"}, ["N95"]),
        ({"status": "klart"}, ["N95"]),
        ({"section": "52"}, ["N93"]),
        ({"section": "99"}, ["N84"]),
        ({"section": ""}, []),
        ({"report_at": "2020-11-27"}, []),
        ({"report_at": "2020-10-30"}, []),
        ({"report_at": "Nästa"}, ["N94"]),
        ({"owner": " "}, ["N92"]),
    ],
)
def test_what_is_told_of_a_task(values: dict[str, Value], expected: list[str]) -> None:
    year = year_of("meetings_umea")._replace(tasks=(task(**values),))
    assert codes(check_tasks(year, date(2020, 12, 31))) == expected


def test_a_preparing_organ_gives_tasks_without_decisions() -> None:
    year = year_of("meetings_uppsala")
    assert codes(check_tasks(year, date(2016, 3, 4))) == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ["N96"]),
        ({"reported_at": "M1"}, []),
        ({"day": date(2025, 5, 15)}, []),
        ({"day": date(2025, 5, 16)}, ["N159"]),
        ({"reported_at": "M1", "group": "Mål och riktlinjer"}, ["N97"]),
        ({"reported_at": "M1", "group": "Målning av lokal"}, []),
        ({"reported_at": "M1", "position": "Tjänsteperson hos förbundet"}, []),
        ({"reported_at": "M1", "position": "kommunchef"}, ["N98"]),
    ],
)
def test_what_is_told_of_a_delegated_decision(
    values: dict[str, Value], expected: list[str]
) -> None:
    named: dict[str, Value] = {"day": date(2025, 5, 2), "delegate": "Ada", "what": "Inköp"}
    own = row(DelegatedDecision, **{**named, **values})
    assert codes(check_delegated(year_with(meetings=(held(),), delegated=(own,)), DAY)) == expected


def test_before_the_board_has_met_again_nothing_is_told() -> None:
    own = row(DelegatedDecision, day=date(2025, 5, 2), delegate="Ada", what="Inköp")
    planned = row(Meeting, meeting="M1", start_date=date(2025, 5, 15))
    other = held(meeting="M2", organ="Arbetsutskottet")
    assert check_delegated(year_with(meetings=(planned, other), delegated=(own,)), DAY) == ()


def test_a_coming_meeting_is_offered_its_standing_items_and_due_tasks() -> None:
    year = umea()
    meeting = year.meeting("2021-02-19")
    assert meeting
    found = offered(meeting, year)
    standing = [each.heading for each in found if each.why == STANDING]
    assert standing[:4] == [
        "Mötets öppnande",
        "Val av justerare",
        "Incheckning",
        "Föregående protokoll",
    ]
    back = [each for each in found if each.why == REPORT_BACK]
    assert [each.presenter for each in back] == ["Kansliet", "Styrelsen"]
    assert {each.comes_from for each in back} == {"2020-10-30"}


def test_what_is_on_the_agenda_already_is_not_offered() -> None:
    year = umea()
    november = year.meeting("2020-11-27")
    assert november
    assert STANDING not in {each.why for each in offered(november, year)}


def chain() -> MeetingYear:
    """The working committee prepares § 3 for the board; the board tabled its own § 8 before."""
    meetings = rows(
        Meeting,
        {"meeting": "S1", "start_date": date(2025, 3, 1), "status": "hållet"},
        {
            "meeting": "AU",
            "organ": "Arbetsutskottet",
            "start_date": date(2025, 4, 1),
            "status": "hållet",
        },
        {"meeting": "S2", "start_date": date(2025, 5, 15)},
    )
    each: tuple[dict[str, Value], ...] = (
        {"meeting": "S1", "order": 1, "heading": "Nytt avtal", "outcome": "bordlagt"},
        {
            "meeting": "AU",
            "order": 1,
            "heading": "Processtödjare",
            "type": "beslut",
            "proposal": "att godkänna kostnaden",
            "case_number": "2017:4",
        },
        {"meeting": "AU", "order": 2, "heading": "Läget", "type": "information"},
    )
    return year_with(meetings=meetings, items=rows(Item, *each))


def test_the_committees_proposals_and_the_boards_tabled_items_are_carried_on() -> None:
    year = chain()
    found = {each.why: each for each in offered(year.meetings[2], year)}
    assert found[DEFERRED].heading == "Nytt avtal"
    prepared = found[PREPARED]
    assert (prepared.heading, prepared.proposed_by, prepared.proposal) == (
        "Processtödjare",
        "Arbetsutskottet",
        "att godkänna kostnaden",
    )
    assert (prepared.comes_from, prepared.case_number) == ("AU", "2017:4")
    assert len(found) == 2


def test_a_tabled_item_is_known_again_by_its_case_number() -> None:
    year = chain()
    named = tuple(
        item._replace(case_number="2025:7") if item.heading == "Nytt avtal" else item
        for item in year.items
    )
    later = row(Meeting, 4, meeting="S3", start_date=date(2025, 9, 1))

    def deferred(case_number: str) -> list[str]:
        again = items("| Annan rubrik", "S2")[0]._replace(case_number=case_number)
        whole = year._replace(meetings=(*year.meetings, later), items=(*named, again))
        return [each.heading for each in offered(later, whole) if each.why == DEFERRED]

    assert deferred("2025:7") == []
    assert deferred("2025:8") == ["Nytt avtal"]
    assert deferred("") == ["Nytt avtal"]


def test_what_was_prepared_on_the_day_of_the_meeting_before_is_still_offered() -> None:
    year = chain()
    first, committee, second = year.meetings
    same_day = committee._replace(start_date=first.start_date)
    whole = year._replace(meetings=(first, same_day, second))
    assert PREPARED in {each.why for each in offered(second, whole)}
    the_same_morning = committee._replace(start_date=second.start_date)
    whole = year._replace(meetings=(first, the_same_morning, second))
    assert PREPARED in {each.why for each in offered(second, whole)}


def test_a_tabled_item_is_asked_about_once_a_later_meeting_has_been_called() -> None:
    year = chain()
    first, _, second = year.meetings

    def told(*later: Meeting) -> list[str]:
        whole = year._replace(meetings=(first, *later))
        return codes(check_deferred(whole.full(first), whole))

    assert told() == []
    assert told(second) == []
    assert told(second._replace(status="kallat")) == ["N15"]
    assert told(second._replace(status="kallat", organ="Arbetsutskottet")) == []


def test_tasks_go_to_later_meetings_of_the_organ_that_gave_them() -> None:
    year = umea()
    committee = held(date(2021, 3, 5), meeting="AU", organ="Arbetsutskottet", status="planerat")
    whole = year._replace(meetings=(*year.meetings, committee))
    assert due_at(committee, whole) == []
    gave = year.meeting("2020-10-30")
    assert gave
    late = year._replace(tasks=(task("2020-01"),))
    assert due_at(gave, late) == []
    unknown = year._replace(tasks=(task("2020-01", meeting="Okänt"),))
    assert due_at(year.meetings[-1], unknown) == []


def test_what_was_prepared_before_the_last_meeting_or_taken_up_since_is_not_offered() -> None:
    year = chain()
    later = row(Meeting, 4, meeting="S3", start_date=date(2025, 9, 1))
    again = items("| Nytt avtal", "S2")
    held_now = year.meetings[2]._replace(status="hållet")
    whole = year._replace(
        meetings=(*year.meetings[:2], held_now, later), items=(*year.items, *again)
    )
    assert offered(later, whole) == ()


def test_unreported_delegations_are_one_item_for_the_board_alone() -> None:
    year = chain()._replace(
        delegated=rows(
            DelegatedDecision,
            {"day": date(2025, 4, 2), "delegate": "Ada", "what": "Inköp"},
            {"day": date(2025, 4, 9), "delegate": "Bo", "what": "Resa", "reported_at": "S1"},
            {"day": date(2025, 6, 9), "delegate": "Bo", "what": "Senare"},
        )
    )
    texts = [e.text for e in offered(year.meetings[2], year) if "delegation" in e.why]
    assert texts == ["- 2 april 2025: Inköp, Ada"]
    assert not [e for e in offered(year.meetings[1], year) if "delegation" in e.why]


def test_a_section_that_only_the_minutes_show_is_known() -> None:
    """The second item is § 2 in Word, though nobody has typed it; there is no § 3."""
    unnumbered = items("| Öppnande | Mötet öppnades.\n| Hyra | | Hyran höjs.")
    for section, told in (("2", 0), ("3", 1)):
        own = task("2025-06", meeting="M1", section=section)
        year = year_with(meetings=(held(),), items=unnumbered, tasks=(own,))
        assert codes(check_all(year, date(2025, 5, 16))).count("N84") == told

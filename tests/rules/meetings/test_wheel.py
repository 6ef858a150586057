"""The year wheel's rings and events."""

from __future__ import annotations

from datetime import date

from finsam_xl.rules.meetings.register_records import Task
from finsam_xl.rules.meetings.wheel import WheelEvent, rings_of, wheel_of
from tests.rules.meetings.worksheet import held, rows, year_of


def test_the_plan_of_2021_on_its_rings() -> None:
    plan = year_of("meetings_umea_plan")
    committee = held(date(2021, 2, 5), meeting="AU", organ="Arbetsutskottet", theme="")
    tasks = rows(
        Task,
        {"meeting": "S", "section": "", "what": "Analys", "due": "2021-02"},
        {"meeting": "S", "section": "", "what": "Klar", "due": "2021-03", "status": "klart"},
        {"meeting": "S", "section": "", "what": "Sen", "due": "2022-01"},
    )
    found = wheel_of(plan._replace(meetings=(committee, *plan.meetings), tasks=tasks))
    assert rings_of(found) == (
        "Styrelsen",
        "Arbetsutskottet",
        "Lag",
        "Ekonomi",
        "Uppdrag",
    )
    assert [event.label for event in found if event.ring == "Lag"] == [
        "Årsredovisningen för 2020",
        "Budgeten för 2022",
    ]
    assert [event.last for event in found if event.ring == "Lag"] == [
        date(2021, 3, 31),
        date(2021, 11, 30),
    ]
    assert len([event for event in found if event.ring == "Styrelsen"]) == 7
    assert len([event for event in found if event.ring == "Ekonomi"]) == 3
    assert found[-1]._replace(at=None) == WheelEvent(
        "Uppdrag", date(2021, 2, 1), date(2021, 2, 28), "Analys"
    )


def test_a_meeting_of_two_days_and_one_without_theme() -> None:
    plan = year_of("meetings_umea_plan")
    events = {event.first: event for event in wheel_of(plan)}
    assert events[date(2021, 10, 7)].last == date(2021, 10, 8)
    assert events[date(2021, 5, 7)].label == "Styrelsen"


def test_a_meeting_that_ends_before_it_starts_is_not_drawn() -> None:
    wrong = held(date(2021, 5, 7), end_date=date(2021, 5, 6))
    plan = year_of("meetings_umea_plan")
    assert not [e for e in wheel_of(plan._replace(meetings=(wrong,))) if e.ring == "Styrelsen"]

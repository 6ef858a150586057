"""The smallest rows that have each fault of plan, notice, numbers and board."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.board_records import Seat
from finsam_xl.rules.meetings.checks.board import board_on, check_board, check_in_force
from finsam_xl.rules.meetings.checks.every import check_all
from finsam_xl.rules.meetings.checks.plan import check_plan
from finsam_xl.rules.meetings.records import CALLED, Item, Meeting, StandingItem
from finsam_xl.rules.meetings.register_records import Approval
from finsam_xl.rules.meetings.settings import Organ
from tests.rules.meetings.worksheet import (
    DAY,
    SETTINGS,
    Value,
    board,
    held,
    items,
    members,
    row,
    rows,
    year_of,
    year_with,
)

Found = tuple[Finding, ...]
THEME = "Budget, ÅR, tertial"
BLOCKED = (date(2025, 9, 10),)
TWO = ("Arbetsförmedlingen", "Håbo kommun")
SEATS = """
Ada Ek | Arbetsförmedlingen | ordförande
Bo Alm | Håbo kommun | vice ordförande
Cia Lind | Arbetsförmedlingen | ersättare
Dan Rönn | Håbo kommun | ersättare
"""


def planned(*each: Meeting) -> Found:
    return check_plan(year_with(meetings=each), BLOCKED)


def meeting(day: date, number: int = 1, /, **values: Value) -> Meeting:
    named: dict[str, Value] = {"meeting": f"M{number}", "start_date": day, "theme": THEME}
    return row(Meeting, number, **{**named, **values})


def agenda(*each: Mapping[str, Value], **values: Value) -> Found:
    """A called meeting 15 May with these items, looked at a week before."""
    given: dict[str, Value] = {"start_time": time(9), "place": "Kansliet", "status": CALLED}
    called = meeting(DAY, **{**given, "notice_sent": date(2025, 5, 1), **values})
    listed = rows(Item, *({"meeting": "M1", **item} for item in each))
    return check_all(year_with(meetings=(called,), items=listed), date(2025, 5, 12))


def numbered(text: str) -> Found:
    return check_all(year_with(meetings=(held(),), items=items(text)), DAY)


def seated(text: str = SEATS, day: date = DAY, **values: Value) -> Found:
    settings = SETTINGS._replace(**values)  # type: ignore[arg-type]
    year = year_with(seats=board(text), members=members(*TWO), settings=settings)
    return check_board(board_on(day, year))


def seat(**values: Value) -> Found:
    """The board, one seat otherwise."""
    whole = (*board(SEATS)[:3], row(Seat, 4, name="Dan Rönn", post="ersättare", **values))
    return check_board(board_on(DAY, year_with(seats=whole, members=members(*TWO))))


def two_years() -> Found:
    """§ 12 in May, and the next meeting begins with § 14."""
    meetings = (held(), held(date(2025, 6, 12), meeting="M2"))
    numbers = (*items("12 | Öppnande | x"), *items("14 | Öppnande | x", "M2"))
    return check_all(year_with(meetings=meetings, items=numbers), DAY)


def in_force(*days: date, start: date | None = None, day: date = DAY) -> Found:
    """Meetings on these days, of a board whose seats all end with March 2027."""
    seats = tuple(each._replace(start=start, end=date(2027, 3, 31)) for each in board(SEATS))
    meetings = tuple(meeting(each, number) for number, each in enumerate(days, 1))
    settings = SETTINGS._replace(year=2027)
    year = year_with(settings=settings, seats=seats, meetings=meetings)
    return tuple(check_in_force(year, day))


def deferred() -> Found:
    first = row(Item, 1, meeting="M1", order=1, heading="Nytt avtal", outcome="bordlagt")
    again = held(date(2025, 6, 12), meeting="M2")
    return check_all(year_with(meetings=(held(), again), items=(first,)), DAY)


def standing() -> Found:
    point = row(StandingItem, heading="Lägesrapport", order=1)
    called = meeting(DAY, status=CALLED)
    one = row(Item, 1, meeting="M1", order=1, heading="Öppnande")
    return check_all(year_with(meetings=(called,), items=(one,), standing=(point,)), DAY)


CASES = {
    "N01": lambda: planned(meeting(date(2025, 5, 29))),
    "N02": lambda: planned(meeting(DAY), meeting(DAY, 2, organ="Arbetsutskottet")),
    "N03": lambda: check_plan(year_of("meetings_umea_plan")),
    "N04": lambda: check_plan(year_of("meetings_umea_plan")),
    "N05": lambda: planned(meeting(date(2025, 4, 1))),
    "N06": lambda: planned(meeting(DAY, theme="Samverkan")),
    "N07": lambda: check_plan(year_of("meetings_umea_plan")),
    "N08": lambda: planned(meeting(DAY, start_time=time(12), end_time=time(9))),
    "N09": lambda: planned(meeting(BLOCKED[0])),
    "N10": lambda: planned(meeting(DAY), meeting(date(2025, 6, 12), 2, meeting="M1")),
    "N11": lambda: agenda(notice_sent=date(2025, 5, 11)),
    "N12": lambda: agenda({"order": 3, "heading": "Budget", "type": "beslut"}),
    "N13": lambda: agenda(place=""),
    "N14": lambda: agenda(notice_sent=None),
    "N15": deferred,
    "N16": lambda: agenda({"order": 1, "meeting": "M7"}),
    "N17": lambda: agenda({"order": 1, "heading": "Budget"}, {"order": 1, "heading": "Avtal"}),
    "N18": standing,
    "N19": lambda: check_all(year_with(meetings=(meeting(date(2125, 5, 15)),)), DAY),
    "N20": lambda: numbered("7 | Öppnande | x\n7 | Budget | x"),
    "N21": lambda: numbered("7 | Öppnande | x\n9 | Budget | x"),
    "N22": lambda: numbered("7 | Öppnande | x\n6 | Budget | x"),
    "N23": lambda: check_all(year_of("meetings_uppsala"), date(2016, 3, 4)),
    "N24": lambda: check_all(year_of("meetings_uppsala"), date(2016, 3, 4)),
    "N25": lambda: agenda({"order": 1, "heading": "Avtal", "case_number": "18/2014"}),
    "N26": lambda: check_all(year_of("meetings_uppsala"), date(2016, 3, 4)),
    "N27": lambda: check_all(year_of("meetings_uppsala"), date(2016, 3, 4)),
    "N28": two_years,
    "N160": lambda: check_all(
        year_with(meetings=(held(),), items=items("| Val | Ada valdes.\n| Hyra | | Hyran höjs.")),
        DAY,
    ),
    "N30": lambda: seated("Ada Ek | Arbetsförmedlingen | ordförande"),
    "N31": lambda: seated("Ada Ek | Arbetsförmedlingen | ordförande"),
    "N32": lambda: seated("Ada Ek | Arbetsförmedlingen | ordförande"),
    "N33": lambda: seat(member=TWO[1], end=date(2027, 12, 31)),
    "N34": lambda: seated(SEATS.replace("vice ordförande", "ledamot")),
    "N35": lambda: seated(board_size=9, charter_section="4 §"),
    "N36": lambda: seat(member=TWO[1], eligible_by="tjänstgöring"),
    "N37": lambda: seated(SEATS + "Eva Gran | Håbo kommun | ersättare"),
    "N38": lambda: seat(member="Knivsta kommun"),
    "N120": lambda: tuple(check_in_force(year_with(meetings=(meeting(DAY),)), DAY)),
    "N121": lambda: in_force(date(2027, 5, 21), day=date(2027, 5, 25)),
    "N122": lambda: in_force(date(2027, 2, 19), date(2027, 5, 21), day=date(2027, 3, 10)),
    "N123": lambda: planned(
        meeting(DAY, start_time=time(9), end_time=time(11)),
        meeting(DAY, 2, organ="Arbetsutskottet", start_time=time(13), end_time=time(15)),
    ),
    "N124": lambda: check_plan(
        year_with(
            meetings=(meeting(DAY, organ="Okänt organ"),),
            organs=(Organ(None, "Arbetsutskottet", ""),),
        )
    ),
    "N125": lambda: check_all(year_with(meetings=(held(),)), date(2025, 5, 14)),
    "N126": lambda: check_all(
        year_with(
            meetings=(held(),),
            approvals=(row(Approval, meeting="M1", approved=date(2025, 5, 28)),),
        ),
        DAY,
    ),
    "N157": lambda: check_all(
        year_with(meetings=(meeting(DAY, status=CALLED),)), date(2025, 5, 16)
    ),
    "N39": lambda: seated(SEATS + "Ada Ek | Håbo kommun | ersättare | 2"),
}

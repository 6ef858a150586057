"""Makes records of meetings from a case file or from words, so that a test reads like its sheet."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.board_records import Member, Seat
from finsam_xl.rules.meetings.records import (
    HELD,
    Appendix,
    Attendance,
    Item,
    Meeting,
    StandingItem,
    Vote,
)
from finsam_xl.rules.meetings.register_records import Approval, DelegatedDecision, Posting, Task
from finsam_xl.rules.meetings.settings import MeetingSettings
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear

CASES = Path(__file__).parents[2] / "cases"
Value = str | int | date | time | Fraction | None
Record = TypeVar("Record")
SHEETS: dict[str, tuple[str, type]] = {
    "meetings": ("Mötesplan", Meeting),
    "items": ("Ärenden", Item),
    "appendices": ("Bilagor", Appendix),
    "attendance": ("Närvaro", Attendance),
    "votes": ("Röster", Vote),
    "approvals": ("Justering", Approval),
    "postings": ("Anslag", Posting),
    "tasks": ("Uppdrag", Task),
    "delegated": ("Delegationsbeslut", DelegatedDecision),
    "standing": ("Stående punkter", StandingItem),
    "seats": ("Styrelse", Seat),
    "members": ("Inställningar", Member),
}
BOARD = "Styrelsen"
SETTINGS = MeetingSettings("Samordningsförbundet Exempel", 2025, kept_at="Kansliet")
DAY = date(2025, 5, 15)
_DEFAULTS: dict[type, dict[str, Value]] = {
    Meeting: {"organ": BOARD, "type": "ordinarie"},
    StandingItem: {"organ": BOARD},
    Seat: {"organ": BOARD},
}


def row(kind: type[Record], number: int = 1, /, **values: Value) -> Record:
    """A record of one row; its columns stand from A in the order of its fields."""
    keys = [key for key in kind.__annotations__ if key != "at"]
    sheet = next(sheet for sheet, each in SHEETS.values() if each is kind)
    at = RowPlace(sheet, 4 + number, {key: column for column, key in enumerate(keys, 1)})
    make: Callable[..., Record] = kind
    return make(at=at, **{**_DEFAULTS.get(kind, {}), **values})


def rows(kind: type[Record], *each: Mapping[str, Value]) -> tuple[Record, ...]:
    """A record for each row."""
    return tuple(row(kind, number, **values) for number, values in enumerate(each, 1))


def year_of(name: str) -> MeetingYear:
    """The year of a case file."""
    data = tomllib.loads((CASES / f"{name}.toml").read_text("utf-8"))
    tables: dict[str, tuple[object, ...]] = {
        key: rows(kind, *data[key]) for key, (_, kind) in SHEETS.items() if key in data
    }
    settings = MeetingSettings(**data["settings"])
    return year_with(settings=settings, **tables)


def items(text: str, meeting: str = "M1") -> tuple[Item, ...]:
    """An item for each line of `§ | heading | account | decision`; two spaces before: level 2."""
    lines = [line for line in text.splitlines() if line.strip()]
    return tuple(_item(number, line, meeting) for number, line in enumerate(lines, 1))


def _item(number: int, line: str, meeting: str) -> Item:
    section, heading, account, decision = [part.strip() for part in (*line.split("|"), "", "", "")][
        :4
    ]
    level = 2 if line.startswith("  ") else 1
    return row(
        Item,
        number,
        meeting=meeting,
        order=number,
        level=level,
        section=section,
        heading=heading,
        account=account,
        decision=decision,
    )


def people(text: str, meeting: str = "M1") -> tuple[Attendance, ...]:
    """A row of attendance for each line of `name | member | role | for | from § | to §`."""
    keys = ("name", "organisation", "role", "serves_for", "from_section", "to_section")
    lines = [line.split("|") for line in text.splitlines() if line.strip()]
    return rows(
        Attendance,
        *(
            {"meeting": meeting, **dict(zip(keys, map(str.strip, parts), strict=False))}
            for parts in lines
        ),
    )


def board(text: str) -> tuple[Seat, ...]:
    """A seat for each line of `name | member | post | order of calling | substitute for`."""
    keys = ("name", "member", "post")
    found: list[Mapping[str, Value]] = []
    for line in (line for line in text.splitlines() if line.strip()):
        parts = [part.strip() for part in (*line.split("|"), "", "")]
        order = int(parts[3]) if parts[3] else None
        named = dict(zip(keys, parts[:3], strict=True))
        found.append({**named, "calling_order": order, "substitute_for": parts[4]})
    return rows(Seat, *found)


def members(*names: str) -> tuple[Member, ...]:
    """Members whose party is told by the name: "… kommun", "Region …", else the state."""
    return rows(Member, *({"member": name, "party": _party(name)} for name in names))


def _party(name: str) -> str:
    if name.startswith("Region"):
        return "region"
    return "kommun" if name.endswith("kommun") else "stat"


def held(day: date = DAY, /, **values: Value) -> Meeting:
    """A meeting M1 of the board that has been held."""
    given: dict[str, Value] = {"meeting": "M1", "start_date": day, "status": HELD}
    return row(Meeting, **{**given, **values})


def year_with(**tables: object) -> MeetingYear:
    """A year of some tables, with the settings above."""
    return MeetingYear(settings=SETTINGS)._replace(**tables)  # type: ignore[arg-type]


def full(year: MeetingYear, name: str = "M1") -> FullMeeting:
    """A meeting of the year with all its rows."""
    meeting = year.meeting(name)
    assert meeting
    return year.full(meeting)


def codes(findings: Iterable[Finding]) -> list[str]:
    """The findings' codes in their order."""
    return [finding.code for finding in findings]

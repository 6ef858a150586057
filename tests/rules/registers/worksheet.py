"""Makes records of registers, so that a test reads like its sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import TypeVar

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.records import Item, Meeting
from finsam_xl.rules.meetings.settings import Organ
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.rules.registers.agreements import Agreement
from finsam_xl.rules.registers.board_duties import BoardDuty
from finsam_xl.rules.registers.cases import Case
from finsam_xl.rules.registers.evaluations import Evaluation
from finsam_xl.rules.registers.every import check_registers, due_in
from finsam_xl.rules.registers.groups import Representative
from finsam_xl.rules.registers.initiatives import Initiative
from finsam_xl.rules.registers.nominations import Nomination
from finsam_xl.rules.registers.points import DevelopmentPoint
from finsam_xl.rules.registers.premises import Lease
from finsam_xl.rules.registers.projects import Project
from finsam_xl.rules.registers.ranking import Criterion, Grade
from finsam_xl.rules.registers.recommendations import Recommendation
from finsam_xl.rules.registers.recurring import Recurring
from finsam_xl.rules.registers.registers import Registers
from finsam_xl.rules.registers.risks import Risk
from finsam_xl.rules.registers.seminars import Seminar
from finsam_xl.rules.registers.settings import RegisterSettings
from finsam_xl.rules.registers.staffing import Staff
from finsam_xl.rules.registers.values import IndicatorValue
from tests.rules.meetings.worksheet import SETTINGS as MEETING_SETTINGS
from tests.rules.meetings.worksheet import members

Value = str | int | date | Fraction | Kr | None
Record = TypeVar("Record")
SHEETS: dict[type, str] = {
    Agreement: "Avtal",
    Risk: "Risker",
    Recommendation: "Rekommendationer",
    BoardDuty: "Styrelsens uppgifter",
    Recurring: "Återkommande",
    Nomination: "Nomineringar",
    Staff: "Bemanning",
    Lease: "Lokaler",
    Initiative: "Initiativ",
    Criterion: "Viktning",
    Grade: "Viktning",
    IndicatorValue: "Indikatorvärden",
    DevelopmentPoint: "Utvecklingspunkter",
    Project: "Projekt",
    Seminar: "Seminarier",
    Case: "Ärenderegister",
    Representative: "Representanter",
    Organ: "Grupper",
    Meeting: "Mötesplan",
    Item: "Ärenden",
    Evaluation: "Utvärderingar",
}
DAY = date(2025, 5, 15)
SETTINGS = RegisterSettings(2025)
YEAR = MeetingYear(MEETING_SETTINGS, members=members("Region Syd", "Håbo kommun"))


def row(kind: type[Record], number: int = 1, /, **values: Value) -> Record:
    """A record of one row; its columns stand from A in the order of its fields."""
    keys = [key for key in kind.__annotations__ if key != "at"]
    at = RowPlace(SHEETS[kind], 4 + number, {key: column for column, key in enumerate(keys, 1)})
    make: Callable[..., Record] = kind
    return make(at=at, **values)


def registers(year: MeetingYear = YEAR, /, **rows: object) -> Registers:
    """Registers with these rows, beside a year of meetings; without any unless one is given."""
    make: Callable[..., Registers] = Registers
    return make(settings=SETTINGS, meetings=year, **rows)


def found(day: date = DAY, **rows: object) -> list[Finding]:
    """What is found in them."""
    return list(check_registers(registers(**rows), day))


def dues(day: date = DAY, **rows: object) -> list[tuple[str, str]]:
    """The days on which they fall due and what, but for the law's own days."""
    every = (each for each in due_in(registers(**rows), day) if each.at)
    return [(each.day.isoformat(), each.what) for each in every]

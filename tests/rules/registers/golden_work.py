"""The smallest rows that have each fault of projects, seminars, cases, groups and evaluations."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.meetings.records import Item, Meeting
from finsam_xl.rules.meetings.settings import Organ
from finsam_xl.rules.registers.cases import Case
from finsam_xl.rules.registers.evaluations import Evaluation
from finsam_xl.rules.registers.every import check_registers
from finsam_xl.rules.registers.groups import Representative
from finsam_xl.rules.registers.initiatives import Initiative
from finsam_xl.rules.registers.projects import Project
from finsam_xl.rules.registers.seminars import Seminar
from tests.rules.registers.worksheet import DAY, YEAR, Value, found, registers, row

LATE, SENT = date(2025, 5, 14), date(2025, 5, 9)


def applied(**values: Value) -> list[Finding]:
    return found(projects=(row(Project, name="Sociala företag", **values),))


def held(**values: Value) -> list[Finding]:
    given: dict[str, Value] = {"name": "Dialogseminarium", "day": date(2025, 6, 4)}
    return found(seminars=(row(Seminar, **(given | values)),))


def cases(*rows: Case, met: date | None = None) -> list[Finding]:
    """The register beside a meeting, held on this day, that took up case 2014:18."""
    year = YEAR
    if met:
        meeting = row(Meeting, meeting="M1", organ="Beredningen", type="", start_date=met)
        item = row(Item, meeting="M1", order=1, heading="Roll", case_number="2014:18")
        year = YEAR._replace(meetings=(meeting,), items=(item,))
    return list(check_registers(registers(year, cases=rows), DAY))


def case(number: str, at: int = 1, **values: Value) -> Case:
    return row(Case, at, number=number, name="Långsiktig samverkan", **values)


def grouped(
    *names: str, convenor: str = "", level: str = "strategisk", whom: str = ""
) -> list[Finding]:
    """A group with these from Region Syd, beside one whose level is told."""
    organs = (
        row(Organ, organ="Samverkansgruppen", level=level, convenor=convenor, represents=whom),
        row(Organ, 2, organ="Styrelsen", level="beslutande"),
    )
    rows = tuple(
        row(Representative, at, group="Samverkansgruppen", name=name, member="Region Syd")
        for at, name in enumerate(names, 1)
    )
    given = registers(YEAR._replace(organs=organs), representatives=rows)
    return list(check_registers(given, DAY))


def backwards() -> list[Finding]:
    days = {"start": date(2025, 1, 1), "end": date(2024, 12, 31)}
    return found(representatives=(row(Representative, group="AU", name="Ada Berg", **days),))


def evaluated(**values: Value) -> list[Finding]:
    return found(evaluations=(row(Evaluation, name="Vuxentorget", **values),))


CASES = {
    "R40": lambda: applied(apply_by=LATE),
    "R41": lambda: applied(apply_by=SENT, submitted=LATE),
    "R42": lambda: applied(outcome="avslagen"),
    "R43": lambda: applied(submitted=SENT, outcome="avslagen", granted=Kr.of(400_000)),
    "R44": lambda: applied(submitted=SENT, outcome="beviljad", report_by=LATE),
    "R45": lambda: applied(sought=Kr.of(300_000), granted=Kr.of(400_000)),
    "R46": lambda: held(register_by=date(2025, 6, 5)),
    "R47": lambda: held(places=40, registered=43),
    "R48": lambda: held(invite_by=LATE),
    "R49": lambda: held(day=LATE),
    "R50": lambda: cases(case("18/2014")),
    "R51": lambda: cases(case("2014:18"), case("2014:18", 2)),
    "R52": lambda: cases(case("2014:18", opened=date(2015, 6, 4))),
    "R53": lambda: cases(case("2015:23"), met=SENT),
    "R54": lambda: cases(case("2014:18", closed=date(2025, 5, 8)), met=SENT),
    "R56": lambda: cases(case("2014:18", due=LATE)),
    "R60": lambda: grouped(whom="alla parter"),
    "R61": lambda: grouped("Ada Berg"),
    "R62": lambda: grouped("Ada Berg", convenor="Bo Ek"),
    "R63": lambda: grouped("Ada Berg", "Ada Berg", convenor="Ada Berg"),
    "R64": backwards,
    "R65": lambda: grouped(level=""),
    "R67": lambda: evaluated(deliver_by=LATE),
    "R68": lambda: evaluated(ordered=LATE, delivered=SENT, taken_up_at="M1"),
    "R69": lambda: evaluated(agreed=Kr.of(60_000), cost=Kr.of(72_500)),
    "R73": lambda: evaluated(delivered=SENT),
    "R87": lambda: found(
        evaluations=(row(Evaluation, name="Granskning", about="Snabspår mot bristyrken"),),
        initiatives=(row(Initiative, name="Snabbspår mot bristyrken"),),
    ),
}

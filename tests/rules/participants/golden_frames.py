"""The smallest worksheets that have each fault of time, places, quotas, waits and follow-up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from finsam_xl.basics.place import Place
from finsam_xl.rules.participants.findings.frames import (
    t75_no_such_eve,
    t76_eve_is_a_working_day,
)
from finsam_xl.rules.participants.findings.quality import (
    t40_report_period_is_not_understood,
    t64_bounds_are_not_rising,
    t70_year_is_weeded,
)
from finsam_xl.rules.participants.frame_records import (
    ArchivedTotal,
    InterventionFrame,
    NationalCount,
)
from tests.rules.participants.golden_rows import Found, told
from tests.rules.participants.test_waits_and_limits import SEED_004
from tests.rules.participants.worksheet import frame, occasions, quotas, row_place

NEW = "Insats | Inskriven\nTorget | 2021-03-01\nTorget | 2021-03-01"


def arena(**values: object) -> tuple[InterventionFrame]:
    return (frame(intervention="Arbetsforum", **values),)


def by_quota(*entries: str) -> Found:
    rows = "\n".join(f"Arbetsforum | Bergsjön | {entry} | 2021-03-01" for entry in entries)
    return told(f"Insats | Område | Ingång | Inskriven\n{rows}", quotas=quotas(SEED_004))


def national(period: str, exception: str = "") -> Found:
    place = row_place("Avstämning", 0, NationalCount._fields[1:])
    return told(NEW, national=(NationalCount(place, "Torget", period, 3, 0, 2, exception),))


def old(*years: int) -> Found:
    """An episode of 2014 and 2015, with the years frozen that are given."""
    archived = tuple(total(year, 0) for year in years)
    return told(
        "Insats | Inskriven | Avslutad\nTorget | 2014-03-01 | 2015-03-01", archived=archived
    )


def total(year: int, count: int) -> ArchivedTotal:
    place = row_place("Arkiv", 0, ArchivedTotal._fields[1:])
    return ArchivedTotal(place, year, "", "nya", "", "", count)


def incomplete() -> Found:
    return told(
        """
Insats | Inskriven  | Kommun | Kön | Födelseår | Anvisad av | Samtycke | Sysselsättning före
Torget | 2021-03-01 | Umeå   | K   | 1990      | FK         | nej      | arbetar
Torget | 2021-03-01 | Umeå   | K   |           | FK         | nej      |
""",
        frames=(frame(),),
    )


CASES: dict[str, Callable[[], Found]] = {
    "T21": lambda: told(
        "Insats | Inskriven | Avslutad\nTorget | 2021-01-15 | 2021-07-20",
        frames=(frame(longest_months=6),),
    ),
    "T22": lambda: told("Inskriven | Förlängd till\n2021-01-15 | 2021-08-31"),
    "T23": lambda: told(NEW, day=date(2021, 3, 2), frames=(frame(places=1),)),
    "T24": lambda: by_quota(*["nybesök"] * 41),
    "T25": lambda: by_quota(*["nybesök"] * 41, "gammalt ärende"),
    "T26": lambda: by_quota("AF"),
    "T27": lambda: national("2021-T1"),
    "T28": incomplete,
    "T29": lambda: told(
        "Insats | Inskriven | Registrerad\nTorget | 2021-03-01 | 2021-04-01", frames=(frame(),)
    ),
    "T30": lambda: told("Insats | Inskriven | Första coachtid\nTorget | 2021-03-01 | 2021-03-04"),
    "T31": lambda: told("Insats | Inskriven | Erbjudande\nTorget | 2021-03-01 | 2021-03-16"),
    "T32": lambda: told(
        "Deltagare-ID | Samtycke | Insats | Inskriven\n7 | ja | Torget | 2021-03-01",
        occasions=occasions("8 | Torget | 2021-03-02 | coachsamtal"),
    ),
    "T33": lambda: told(
        "Insats | Inskriven\nArbetsforum | 2021-03-01",
        frames=arena(places=250, longest_months=6),
        quotas=quotas(SEED_004),
    ),
    "T35": lambda: old(2014, 2015),
    "T36": lambda: old(2014),
    "T37": lambda: told(
        """
Insats | Inskriven  | Krav prövade
Torget | 2021-03-01 | 2021-02-28
Torget | 2021-03-02 |
""",
        frames=(frame(),),
    ),
    "T38": lambda: national("våren"),
    "T39": lambda: told(NEW, archived=(total(2021, 1),)),
    "T74": lambda: told(NEW, occasions=occasions("X-99 | Torget | 2021-03-02 | närvaro")),
    "T75": lambda: (
        t75_no_such_eve(Place("Inställningar", 12, 3), ["blåmåndag"], ["julafton", "nyårsafton"]),
    ),
    "T76": lambda: (t76_eve_is_a_working_day(Place("Inställningar", 12, 3), ["midsommarafton"]),),
    "T77": lambda: told(NEW, frames=(frame(age_from=40, age_to=29),)),
    "T70": lambda: (t70_year_is_weeded(Place("Inställningar", 4, 3), 2020),),
    "T64": lambda: (
        t64_bounds_are_not_rising(Place("Inställningar", 20, 3), "Åldersgrupper", "29; 24"),
    ),
    "T40": lambda: (t40_report_period_is_not_understood(Place("Inställningar", 4, 3), "i våras"),),
}

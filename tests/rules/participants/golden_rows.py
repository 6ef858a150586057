"""The smallest worksheets that have each fault of days, codes, persons and consent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.participants.all_checks import check_participants
from finsam_xl.rules.participants.periods import periods_of
from tests.rules.participants.worksheet import (
    TODAY,
    codes,
    followed,
    frame,
)

Found = tuple[Finding, ...]
(YEAR,) = periods_of(2021, "år")
ADULTS = frame(age_from=18, age_to=64)


def told(text: str, day: date = TODAY, **tables: object) -> Found:
    return check_participants(followed(text, day, **tables), YEAR)


def named(name: str, **more: str) -> Found:
    """A row with an ID, consent in time, and what else is given."""
    cells = {
        "Deltagare-ID": name,
        "Samtycke": "ja",
        "Samtyckesdatum": "2021-02-01",
        "Insats": "Torget",
        "Inskriven": "2021-02-01",
        **more,
    }
    return told(f"{'|'.join(cells)}\n{'|'.join(cells.values())}")


def twice(second: str, first: str = "2021-02-01 | 2021-06-30 | 1990 | K") -> Found:
    return told(f"""
Deltagare-ID | Samtycke | Samtyckesdatum | Insats | Inskriven | Avslutad | Födelseår | Kön
7            | ja       | 2021-01-07     | Torget | {first}
7            | ja       | 2021-01-07     | Torget | {second}
""")


CASES: dict[str, Callable[[], Found]] = {
    "T01": lambda: told("Inskriven | Avslutad\n2021-03-02 | 2021-03-01"),
    "T02": lambda: told("Inskriven | Första coachtid\n2021-03-02 | 2021-03-01"),
    "T03": lambda: told("Inskriven\n2022-01-01"),
    "T04": lambda: told("Inskriven | Avslutad\n2021-03-01 | 2021-03-02"),
    "T05": lambda: told("Inskriven | Avslutsorsak\n2021-03-01 | flytt"),
    "T06": lambda: told("Inskriven | Avslutad | Avslutsorsak\n2021-03-01 | 2021-03-02 | flytt"),
    "T07": lambda: told("Inskriven | Sysselsättning före\n2021-03-01 | arbetar; vilar"),
    "T08": lambda: told("Inskriven\n2021-03-01", codes=codes("Sysselsättning | arbetar | jobb |")),
    "T09": lambda: twice("2021-02-01 | 2021-03-01 | 1990 | K"),
    "T10": lambda: twice("2021-06-29 | | 1990 | K"),
    "T11": lambda: twice("2021-06-30 | | 1991 | K"),
    "T12": lambda: told(
        "Insats | Inskriven | Födelseår\nTorget | 2021-03-01 | 2004", frames=(ADULTS,)
    ),
    "T13": lambda: told(
        "Insats | Inskriven | Födelseår\nTorget | 2021-03-01 | 1956", frames=(ADULTS,)
    ),
    "T14": lambda: told("Insats | Inskriven\nTorgen | 2021-03-01", frames=(frame(),)),
    "T15": lambda: told(
        "Insats | Inskriven\nTorget | 2021-03-01", frames=(frame(start=date(2021, 3, 2)),)
    ),
    "T16": lambda: named("7", Samtycke="nej"),
    "T17": lambda: named("7", Samtyckesdatum="2021-02-02"),
    "T18": lambda: named("7", **{"Samtycke återkallat": "2021-12-31"}),
    "T19": lambda: named("P-830412", Födelseår="1983"),
    "T20": lambda: named("ÅL"),
    "T63": lambda: told("Inskriven | Födelseår\n2021-03-01 | 2022"),
    "T65": lambda: told("Inskriven\n1926-03-01"),
    "T34": lambda: told("Insats | Inskriven\nTorget | 2021-03-01"),
}

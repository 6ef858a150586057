"""The printed budget of seed 002 as records, from its case file."""

from __future__ import annotations

import tomllib
from pathlib import Path

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.budget.records import Plan
from tests.rules.budget.worksheet import SETTINGS, line, member, summary_row

_FILE = Path(__file__).parents[2] / "cases/budget_umea.toml"


class Case(Frozen):
    """The case file: each line, the printed sums in tkr, and shares in percent."""

    lines: tuple[tuple[str, str, str, list[int]], ...]
    sums: dict[str, list[int]]
    percent: dict[str, list[str]]


def case() -> Case:
    data = tomllib.loads(_FILE.read_text("utf-8"))
    keys = ("group", "council_group", "line", "amounts")
    rows = tuple(tuple(each[key] for key in keys) for each in data["line"])
    return Case(rows, data["sums"], data["percent"])


def umea() -> Plan:
    """Chapter 13 with its members and the printed sums as the sheet's own."""
    printed = case()
    rows = tuple(
        line(at, [group, council, name, *map(str, amounts)])
        for at, (group, council, name, amounts) in enumerate(printed.lines)
    )
    parties = {"Försäkringskassan": "stat", "Region Västerbotten": "region"}
    members = tuple(
        member(row.line, parties.get(row.line, "kommun"))
        for row in rows
        if row.is_income and row.line != "Anställningsstöd, AF"
    )
    sums = tuple(
        summary_row(at, name, amounts) for at, (name, amounts) in enumerate(printed.sums.items())
    )
    return Plan(rows, SETTINGS, members, sums)

"""The counts of a report with their episodes: every table of it, and each count the same."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from finsam_xl.rules.disclosure.records import Cell
from finsam_xl.rules.participants.counts import MEASURES
from finsam_xl.rules.participants.figures import figures
from finsam_xl.rules.participants.period_report import PeriodReport, period_report
from finsam_xl.rules.participants.periods import periods_of
from finsam_xl.rules.participants.results import MONTH_END
from tests.rules.participants.worksheet import followed

LABELS = (
    "Insats | Kommun | Kön | Födelseår | Inskriven | Första coachtid | Erbjudande | Avslutad"
    " | Avslutsorsak | Gått vidare till | Sysselsättning före | Sysselsättning efter"
    " | Försörjning före | Försörjning efter"
)


def report(unit: str, at: int) -> PeriodReport:
    """Two hundred rows at random over two years, most of them ended."""
    draw = Random(at)  # noqa: S311 - a table, no secret
    lines = [LABELS, *(_line(draw) for _ in range(200))]
    return period_report(followed("\n".join(lines)), periods_of(2021, unit)[at])


def _line(draw: Random) -> str:
    start = date(2020, 1, 1) + timedelta(draw.randrange(700))
    end = start + timedelta(draw.randrange(20, 400))
    cells = [
        draw.choice(("Torget", "Klivet")),
        draw.choice(("Umeå", "Vännäs")),
        draw.choice(("kvinna", "man")),
        str(draw.randrange(1960, 2003)),
        f"{start}",
        draw.choice(("", f"{start + timedelta(draw.randrange(6))}")),
        draw.choice(("", f"{start + timedelta(draw.randrange(20))}")),
    ]
    ended = ("enligt plan", draw.choice(("arbete", "studier", "åter till handläggare")))
    after = [f"{end}", *ended] if end <= date(2021, 12, 31) else ["", "", ""]
    occupations = ("arbetar", "studerar", "söker arbete", "")
    incomes = ("lön", "a-kassa", "")
    standard = [draw.choice(each) for each in (occupations, occupations, incomes, incomes)]
    return " | ".join([*cells, *after, *standard])


@pytest.mark.parametrize(("unit", "at"), [("år", 0), ("tertial", 1), ("månad", 4)])
def test_every_count_of_episodes_is_there_with_as_many(unit: str, at: int) -> None:
    made = report(unit, at)
    everything = frozenset(name for cell in made.published.release.counts for name, _ in cell.where)
    found = {
        each.cell: len(each.episodes) for each in figures(made, everything | {*MEASURES, "Månad"})
    }
    counts = made.published.release.counts
    assert {cell: counts[cell] for cell in found} == found
    assert {cell for cell, count in counts.items() if count and of_episodes(cell)} <= found.keys()


def of_episodes(cell: Cell) -> bool:
    return cell.measure in {*MEASURES, MONTH_END}


def test_only_what_looks_at_no_more_is_made() -> None:
    made = report("år", 0)
    found = {each.cell for each in figures(made, frozenset({"nya", "Insats"}))}
    assert found == {
        Cell("nya"),
        Cell.of("nya", Insats="Torget"),
        Cell.of("nya", Insats="Klivet"),
    }

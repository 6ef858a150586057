"""A hundred thousand participants, read, checked, counted and reported.

The whole way against the reading alone of pandas with openpyxl and of bare calamine, in time and
in memory; the rules against a plain pass over the same rows.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from finsam_xl.rules.participants.all_checks import check_participants
from finsam_xl.rules.participants.followed import ParticipantTables, follow
from finsam_xl.rules.participants.periods import periods_of
from finsam_xl.rules.participants.records import Participants
from finsam_xl.rules.participants.results import choose, result_release
from finsam_xl.rules.participants.standard_tables import standard_releases, standard_tables
from finsam_xl.rules.participants.wait_tables import (
    wait_release,
    wait_releases_by_intervention,
    waited,
)
from tests.bench.participants_workbook import participants_workbook
from tests.bench.timing import Ratio, in_turn
from tests.rules.participants.random_rows import columns, table
from tests.rules.participants.worksheet import SETTINGS, USUAL_CODES, frame, occasions

pytestmark = pytest.mark.bench

HEIGHT = 100_000
DAY = date(2023, 12, 31)
(YEAR,) = periods_of(2020, "år")

_MEASURED = """
import json, sys, time
from pathlib import Path
start = time.perf_counter()
{what}
seconds, worked = time.perf_counter() - start, time.process_time()
told = Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]
print(json.dumps([seconds, worked, int(told) / 1024]))
"""
"""Tells how long it took, its imports included, its own work, and the most memory it has had."""
_OURS = """
from finsam_xl.cli import main
assert main(["run", "count-participants", sys.argv[1], "--day", "2022-01-14", "--dry-run"]) < 2
"""
_PANDAS = """
import pandas
assert len(pandas.read_excel(sys.argv[1], sheet_name="Deltagare", engine="openpyxl")) > 100_000
"""
_CALAMINE = """
from python_calamine import CalamineWorkbook
sheet = CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_name("Deltagare")
assert len(sheet.to_python()) > 100_000
"""


def test_the_whole_way_against_reading_alone(tmp_path: Path) -> None:
    """Ours and calamine in turn three times, the best of each; pandas once between them."""
    path = participants_workbook(tmp_path, HEIGHT)
    ours, calamine = [measured(_OURS, path)], [measured(_CALAMINE, path)]
    pandas = measured(_PANDAS, path)
    for _ in range(2):
        ours.append(measured(_OURS, path))
        calamine.append(measured(_CALAMINE, path))
    for unit, at in (("seconds", 0), ("seconds of own work", 1), ("megabytes", 2)):
        best, bare = min(each[at] for each in ours), min(each[at] for each in calamine)
        against = f"pandas / ours {pandas[at] / best:.2f}, ours / calamine {best / bare:.2f}"
        print(f"{unit}: {best:.1f}, {against}")  # noqa: T201 - the figures are the point
    seconds, bare_seconds = min(ours)[0], min(calamine)[0]
    assert Ratio(seconds, bare_seconds).value <= 3
    assert Ratio(pandas[0], seconds).value >= 8


def measured(what: str, path: Path) -> tuple[float, float, float]:
    """Seconds, seconds of its own work, and megabytes of a process of its own.

    Our modules are compiled once, as those of an installed program are.
    """
    words = [sys.executable, "-c", _MEASURED.format(what=what.strip()), str(path)]
    usual = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(words, check=False, capture_output=True, text=True, env=usual)
    assert done.returncode == 0, done.stderr
    seconds, worked, megabytes = json.loads(done.stdout.splitlines()[-1])
    return seconds, worked, megabytes


def tables() -> ParticipantTables:
    """Rows as an office has them: nearly all in order."""
    frames = tuple(
        frame(intervention=name, longest_months=72, places=50_000, age_from=16, age_to=70)
        for name in ("Torget", "NAFS", "Ungdomstorget")
    )
    given = mended(columns(1, HEIGHT))
    return ParticipantTables(table(given), occasions(), SETTINGS, USUAL_CODES, frames)


def mended(given: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """The random rows with an ID each, consent, and exits that tell their reason."""
    height = len(given["enrolled"])
    days = list(zip(given["enrolled"], given["exited"], strict=True))
    exited = [end if start and end and start <= end else None for start, end in days]
    told = {
        "moved_on_to": [cell or "arbete" for cell in given["moved_on_to"]],
        "exit_reason": ["enligt plan"] * height,
        "occupation_after": [cell or "arbetar" for cell in given["occupation_after"]],
        "income_after": [cell or "lön" for cell in given["income_after"]],
    }
    same_day = ("consent_date", "registered", "offer", "first_coach")
    return {
        **given,
        **dict.fromkeys(same_day, given["enrolled"]),
        "participant_id": [f"D-{at}" for at in range(height)],
        "consent": ["ja"] * height,
        "exited": exited,
        **{
            key: [cell if end else "" for cell, end in zip(cells, exited, strict=True)]
            for key, cells in told.items()
        },
    }


def plain_pass(participants: Participants) -> Counter[tuple[object, ...]]:
    """Every cell of every row touched once."""
    rows = zip(*participants[1:], strict=True)
    return Counter((row[1], len([cell for cell in row if cell])) for row in rows)


def test_counting_a_year() -> None:
    given = tables()

    def count() -> None:
        followed = follow(given, DAY)
        chosen = choose(followed, YEAR)
        result_release(chosen)
        went = waited(chosen)
        wait_release(went)
        wait_releases_by_intervention(chosen, went)
        standard_releases(standard_tables(followed, chosen.episodes["avslutade"]))

    ratio = in_turn(count, lambda: plain_pass(given.participants), rounds=3)
    print(f"count a year / a plain pass: {ratio}")  # noqa: T201 - the figure is the point
    assert ratio.value <= 6


def test_checking_all_rows() -> None:
    followed = follow(tables(), DAY)
    ratio = in_turn(
        lambda: check_participants(followed, YEAR),
        lambda: plain_pass(followed.participants),
        rounds=3,
    )
    print(f"check all rows / a plain pass: {ratio}")  # noqa: T201 - the figure is the point
    assert ratio.value <= 8

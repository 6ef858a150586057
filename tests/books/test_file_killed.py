"""A process that writes a workbook over and over is ended at random moments."""

from __future__ import annotations

import random
import time
from itertools import cycle
from multiprocessing import get_context
from multiprocessing.synchronize import Semaphore
from pathlib import Path

from finsam_xl.basics.edit import Value
from finsam_xl.basics.place import Place
from finsam_xl.books.file import FileBook
from tests.books.file_fixture import DAY, rich, told

ROUNDS = 60
LONGEST = 0.08
"""Seconds: some four writings, each reckoned, on a machine that does nothing else."""
AMOUNTS = (200.0, 300.0)
SHOWN = {(200.0, 275.0), (300.0, 375.0)}
"""An amount and the sum that belongs to it."""
AT = Place("Avgifter", 4, 2)


def endless(path: Path, written: Semaphore) -> None:
    """Write the two amounts in turn until killed, and tell of each."""
    for amount in cycle(AMOUNTS):
        FileBook(path, DAY).apply([Value(AT, amount)])
        written.release()


def test_a_process_may_be_killed_at_any_moment(tmp_path: Path) -> None:
    path, chance = tmp_path / "bok.xlsx", random.Random(20260301)  # noqa: S311 - a seeded choice of moments
    rich(path).apply([Value(AT, 100)])
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    found = set()
    for _ in range(ROUNDS):
        written = context.Semaphore(0)
        process = context.Process(target=endless, args=(path, written))
        process.start()
        for _ in range(chance.randint(1, len(AMOUNTS))):
            assert written.acquire(timeout=30)
        time.sleep(chance.uniform(0, LONGEST))
        process.kill()
        process.join()
        found.add(path.read_bytes())
        shown = told(path)["rapport"].columns[0][0]
        assert (told(path)["tblAvgifter"].columns[1][0], shown) in SHOWN
    assert len(found) == len(AMOUNTS)
    FileBook(path, DAY).apply([Value(AT, 1)])
    assert {each.name for each in tmp_path.iterdir()} == {"bok.xlsx", "Säkerhetskopior"}
    assert len(list((tmp_path / "Säkerhetskopior").iterdir())) == 1

"""Whatever step of a writing fails, the workbook is whole and the next writing goes through."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import TypeAlias

import pytest

from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook, new_file, own_mark, safe_write, seen, write_lock
from finsam_xl.books.file.safe_write import replaced
from finsam_xl.books.file.seen import seen as looked_at
from tests.books.faults import Steps, Strike, counted, forbidden, full, killed, stopped, whens
from tests.books.file_fixture import DAY, rich

NEW, NEWER = b"new" * 20_000, b"newer" * 1000
BOOK, BACKUPS, COPY, KEPT = "bok.xlsx", "Säkerhetskopior", "bok 2026-03-01.xlsx", "bok före.xlsx"
OURS = {module.__file__ for module in (safe_write, new_file, own_mark, seen, write_lock)}
Trace: TypeAlias = "Callable[[FrameType, str, object], Trace | None]"


def broken() -> None:
    raise OSError(errno.EIO, "Input/output error")


class Bench:
    """A folder with one workbook, set up anew for every try."""

    def __init__(self, folder: Path, way: str) -> None:
        self.folder, self.way = folder / "mapp", way
        self.path, self.kept = self.folder / BOOK, self.folder / KEPT
        self.copy = self.folder / BACKUPS / COPY
        rich(folder / BOOK)
        self.old = (folder / BOOK).read_bytes()

    def fresh(self) -> None:
        """The old workbook alone in its folder."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self.path.write_bytes(self.old)

    def write(self) -> None:
        """One of the two ways in which a closed workbook is written."""
        if self.way == "apply":
            replaced(self.path, looked_at(self.path), NEW, DAY)
        else:
            FileBook(self.path, DAY).become(NEW, self.kept)

    def check(self, ended: str) -> None:
        """Old or new, copies of the old beside the new, and the next writing has a clear way."""
        now = self.path.read_bytes()
        assert now in {self.old, NEW}
        assert (ended, now == NEW) not in {("done", False), ("refused", True)}
        copies = {self.copy, self.kept} if self.way == "become" else {self.copy}
        for copy in copies:
            assert copy.exists() or now == self.old
            assert not copy.exists() or copy.read_bytes() == self.old
        self._check_names(lambda name: not name.startswith(".~finsam."))
        self.kept.unlink(missing_ok=True)
        replaced(self.path, looked_at(self.path), NEWER, DAY)
        assert self.path.read_bytes() == NEWER
        assert self.copy.read_bytes() == self.old or now == NEW
        self.kept.with_name(f".~finsam.{KEPT}.tmp").unlink(missing_ok=True)
        self._check_names(lambda _: True)

    def _check_names(self, counts: Callable[[str], bool]) -> None:
        names = {each.name for each in self.folder.rglob("*") if counts(each.name)}
        assert names <= {BOOK, BACKUPS, COPY, KEPT}


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody pulls the plug of the computer, so what lies in its memory is safe."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture(scope="module", params=["apply", "become"])
def bench(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Bench:
    return Bench(tmp_path_factory.mktemp("faults"), request.param)


def tries(bench: Bench, strike: Strike) -> Iterator[Steps]:
    """A fresh folder for each step, and for each moment of it."""
    bench.fresh()
    with counted(Steps(bench.folder)) as steps:
        bench.write()
    for at, name in enumerate(steps.taken):
        for when in whens(name):
            bench.fresh()
            yield Steps(bench.folder, at, when, strike)


def tried(bench: Bench, steps: Steps) -> str:
    """How a writing ended; anything but a refusal with a sentence is a fault of ours."""
    try:
        with counted(steps):
            bench.write()
    except Refusal as error:
        return "unsure" if error.code == "B35" else "refused"
    except KeyboardInterrupt:
        return "stopped"
    return "done"


def checked(bench: Bench, where: object, ended: str) -> None:
    try:
        bench.check(ended)
    except (AssertionError, Refusal) as error:
        raise AssertionError(f"{where}: {ended}") from error


@pytest.mark.parametrize("strike", [full, broken, forbidden, stopped])
def test_any_single_step_may_fail(bench: Bench, strike: Strike) -> None:
    told = set()
    for steps in tries(bench, strike):
        ended = tried(bench, steps)
        checked(bench, steps, ended)
        told.add((steps.struck, ended))
    assert {name for name, _ in told} >= {"write", "flush", "fsync", "replace", "link", "flock"}
    assert ("write", "stopped" if strike is stopped else "refused") in told


def test_a_disk_may_go_away_at_any_step_and_come_back_later(bench: Bench) -> None:
    for steps in tries(bench, broken):
        steps.lasting = True
        checked(bench, steps, tried(bench, steps))


def test_ctrl_c_may_come_between_any_two_instructions(bench: Bench) -> None:
    bench.fresh()
    last = interrupted(bench, sys.maxsize)
    for at in range(1, last, 7):
        bench.fresh()
        interrupted(bench, at)
        checked(bench, f"instruction {at} of {last}", "stopped")


def interrupted(bench: Bench, at: int) -> int:
    """Write with Ctrl+C at an instruction of ours; how many there were."""
    count = 0

    def trace(frame: FrameType, event: str, _: object) -> Trace | None:
        nonlocal count
        if frame.f_code.co_filename not in OURS:
            return None
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        if event == "opcode":
            count += 1
            if count == at:
                raise KeyboardInterrupt
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        bench.write()
    except KeyboardInterrupt:
        pass
    finally:
        sys.settrace(before)
    return count


def test_the_process_may_be_killed_at_any_step(bench: Bench) -> None:
    for steps in tries(bench, killed):
        child = os.fork()
        if not child:
            with counted(steps):
                bench.write()
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        checked(bench, steps, "killed")

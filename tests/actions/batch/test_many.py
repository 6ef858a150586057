"""Lines of jobs in one process and in several, with work that is easy to see."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from finsam_xl.actions.batch.jobs import Line, Looked, lines
from finsam_xl.actions.batch.many import in_processes, in_this_process
from finsam_xl.actions.batch.outcome import Asked, Job, Outcome, Status
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.closing.chain import Ending, Identity

ASKED = Asked(datetime(2026, 3, 2, tzinfo=UTC), "Ekonomen")
Run = Callable[[tuple[Line, ...], Callable[[Job], Outcome]], Iterator[Outcome]]


def two_at_a_time(work: tuple[Line, ...], do: Callable[[Job], Outcome]) -> Iterator[Outcome]:
    return in_processes(work, do, 2)


both_ways = pytest.mark.parametrize("run", [in_this_process, two_at_a_time])


def one_more(job: Job) -> Outcome:
    """Each year ends with one krona more than it began with."""
    assert job.identity
    opening = job.before.equity if job.before else Kr(0)
    end = Ending(job.identity.year, str(job.path), opening + Kr.of(1))
    return Outcome(job.path, Status.WRITTEN, job.identity, ending=end)


def ends_its_process(job: Job) -> Outcome:
    if "farlig" in job.path.name:
        os._exit(3)
    return one_more(job)


def raises_what_can_not_be_sent(job: Job) -> Outcome:
    if "farlig" in job.path.name:

        class Local(BaseException):
            """As a crash in a library looks from Python."""

        raise Local
    return one_more(job)


def looked(name: str, year: int, file: str = "") -> Looked:
    path = Path(file or f"{name}{year}.xlsm")
    return Looked(path, Identity(name, "", year, str(path)))


def norra_and_sodra() -> tuple[Line, ...]:
    told = [looked("Norra", 2023), looked("Södra", 2021), looked("Norra", 2022)]
    return lines([*told, looked("Norra", 2021), looked("Södra", 2022)], ASKED)


def equities(outcomes: Iterator[Outcome]) -> dict[str, Kr | None]:
    return {each.path.stem: each.ending.equity if each.ending else None for each in outcomes}


@both_ways
def test_each_year_is_told_how_the_year_before_ended(run: Run) -> None:
    assert equities(run(norra_and_sodra(), one_more)) == {
        "Norra2021": Kr.of(1),
        "Norra2022": Kr.of(2),
        "Norra2023": Kr.of(3),
        "Södra2021": Kr.of(1),
        "Södra2022": Kr.of(2),
    }


@both_ways
def test_two_workbooks_of_a_year_both_get_what_was_before_and_hand_on_nothing(run: Run) -> None:
    told = [looked("Norra", 2021), looked("Norra", 2022), looked("Norra", 2022, "kopia.xlsm")]
    work = lines([*told, looked("Norra", 2023)], ASKED)
    assert equities(run(work, one_more)) == {
        "Norra2021": Kr.of(1),
        "Norra2022": Kr.of(2),
        "kopia": Kr.of(2),
        "Norra2023": Kr.of(1),
    }


def test_a_year_that_is_missing_breaks_the_chain() -> None:
    work = lines([looked("Norra", 2021), looked("Norra", 2023)], ASKED)
    assert equities(in_this_process(work, one_more))["Norra2023"] == Kr.of(1)


def test_a_workbook_that_does_not_tell_whose_it_is_stands_alone() -> None:
    strays = [Looked(Path("a.xlsm"), None), Looked(Path("b.xlsm"), None)]
    assert [len(line) for line in lines(strays, ASKED)] == [1, 1]


@pytest.mark.parametrize("work", [ends_its_process, raises_what_can_not_be_sent])
def test_a_workbook_that_ends_its_process_is_named_and_the_rest_go_on(
    work: Callable[[Job], Outcome],
) -> None:
    told = [looked("Norra", 2021), looked("Norra", 2022, "farlig.xlsm"), looked("Norra", 2023)]
    others = [looked(name, 2021) for name in ("Södra", "Östra", "Västra")]
    outcomes = list(in_processes(lines([*told, *others], ASKED), work, 2))
    refused = [each for each in outcomes if each.status is Status.REFUSED]
    assert [each.path.name for each in refused] == ["farlig.xlsm"]
    assert refused[0].refusal[0] == "A46"
    assert len(outcomes) == 6
    assert equities(iter(outcomes))["Norra2023"] == Kr.of(1)


ORPHANS = """
import sys, time
from tests.actions.batch import test_many as t
if __name__ == "__main__":
    jobs = t.lines([t.looked("Norra", 2021), t.looked("Södra", 2021)], t.ASKED)
    list(t.in_processes(jobs, t.tells_its_number_and_waits, 2))
"""


def tells_its_number_and_waits(job: Job) -> Outcome:
    sys.stdout.write(f"{os.getpid()}\n")
    sys.stdout.flush()
    time.sleep(0.5)
    return one_more(job)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="the processes are told by Linux")
def test_processes_end_with_the_first_one(tmp_path: Path) -> None:
    """The first one is killed outright; the others finish their workbook and go."""
    script = tmp_path / "foraldralos.py"
    script.write_text(ORPHANS)
    first = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert first.stdout
    numbers = [int(first.stdout.readline()) for _ in range(2)]
    first.kill()
    first.wait()
    deadline = time.monotonic() + 20
    while any(is_alive(number) for number in numbers):
        assert time.monotonic() < deadline, "the processes live on"
        time.sleep(0.05)
    first.stdout.close()


def is_alive(number: int) -> bool:
    try:
        state = Path(f"/proc/{number}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"

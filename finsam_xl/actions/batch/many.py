"""Jobs done in one process or in several: each line in its order, each outcome as it comes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from finsam_xl.actions.batch.jobs import Line
from finsam_xl.actions.batch.outcome import Job, Outcome, refused
from finsam_xl.actions.batch.worker import begin, quiet_birth, undisturbed
from finsam_xl.basics.refusal import Refusal
from finsam_xl.rules.closing.chain import Ending

Work = Callable[[Job], Outcome]
"""What is done with each workbook; other processes find it by its name in its module."""


class Queue:
    """A line of jobs on its way: what is left of it, and how its years ended."""

    __slots__ = ("endings", "left")

    def __init__(self, line: Line) -> None:
        self.left = deque(line)
        self.endings: dict[int, Ending] = {}

    def next(self) -> Job:
        """The next job, told how the year before it ended."""
        job = self.left[0]
        before = self.endings.get(job.identity.year - 1) if job.identity else None
        return job._replace(before=before)

    def done(self, outcome: Outcome) -> Outcome:
        """The job is done: what it ended with goes on, unless there are two of its year."""
        job = self.left.popleft()
        if outcome.ending and not job.notes:
            self.endings[outcome.ending.year] = outcome.ending
        return outcome


def in_this_process(lines: Iterable[Line], work: Work) -> Iterator[Outcome]:
    """One after the other."""
    for line in lines:
        queue = Queue(line)
        while queue.left:
            yield queue.done(work(queue.next()))


def in_processes(lines: Iterable[Line], work: Work, jobs: int) -> Iterator[Outcome]:
    """Several lines at a time; a workbook that ends its process is named, and the rest go on."""
    queues = deque(Queue(line) for line in lines)
    while queues:
        suspects: list[Queue] = []
        yield from _until_broken(queues, work, jobs, suspects)
        for queue in suspects:
            yield queue.done(_alone(queue.next(), work))
        queues.extendleft(queue for queue in suspects if queue.left)


def _until_broken(
    queues: deque[Queue], work: Work, jobs: int, suspects: list[Queue]
) -> Iterator[Outcome]:
    """At most as many at a time as there are processes: nothing waits where it can't be seen."""
    running: dict[Future[Outcome], Queue] = {}
    whole = True
    with _pool(jobs) as pool:
        while running or (queues and whole):
            while queues and whole and len(running) < jobs:
                whole = _started(pool, work, queues, running)
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                queue = running.pop(future)
                if isinstance(future.exception(), BrokenProcessPool):
                    suspects.append(queue)
                    whole = False
                    continue
                yield queue.done(_result(future, queue.next()))
                if queue.left:
                    queues.appendleft(queue)


def _started(
    pool: ProcessPoolExecutor,
    work: Work,
    queues: deque[Queue],
    running: dict[Future[Outcome], Queue],
) -> bool:
    """The first queue's next job started; False where a process has ended since."""
    try:
        running[_start(pool, work, queues[0].next())] = queues[0]
    except BrokenProcessPool:
        return False
    queues.popleft()
    return True


def _alone(job: Job, work: Work) -> Outcome:
    """A job that was under way when a process ended, in a process of its own."""
    with _pool(1) as pool:
        return _result(_start(pool, work, job), job)


def _result(future: Future[Outcome], job: Job) -> Outcome:
    """The outcome; a process that ended, or sent nothing that can be read, is the workbook's."""
    if future.exception() is None:
        return future.result()
    why = Refusal(
        "A46",
        "Något i arbetsboken avbröt programmet; öppna den i Excel, spara den och kör igen.",
    )
    return refused(job.path, job.identity, why)


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Processes started afresh, as on Windows, that leave Ctrl+C to this one."""
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=begin)


def _start(pool: ProcessPoolExecutor, work: Work, job: Job) -> Future[Outcome]:
    with quiet_birth():
        return pool.submit(undisturbed, work, job)

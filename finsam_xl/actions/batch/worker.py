"""A process that works for a batch: it leaves Ctrl+C to the first one, and ends with it."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Lock, Thread

from finsam_xl.actions.batch.outcome import Job, Outcome

_WORKING = Lock()


@contextmanager
def quiet_birth() -> Iterator[None]:
    """Processes born here never hear Ctrl+C, where the system lets it wait."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def begin() -> None:
    """What every process does first."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_first, daemon=True).start()


def undisturbed(work: Callable[[Job], Outcome], job: Job) -> Outcome:
    """The work done to its end, even if the first process is gone meanwhile."""
    with _WORKING:
        return work(job)


def _end_with_the_first() -> None:
    """A first process that is gone can't end us: we end by ourselves, between two workbooks."""
    first = parent_process()
    if first is not None:
        wait([first.sentinel])
        with _WORKING:
            os._exit(1)

"""How far a long command has come, on a terminal's own line for messages."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

Step = Callable[[], None]
SOON = 1.0
"""So many seconds before anything is told of what is being done."""


@contextmanager
def progress(count: int, label: str) -> Iterator[Step]:
    """A bar of this many steps, one more each time it is called; gone when the block ends.

    Where nobody watches, as in a file or another program, there is none.
    """
    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console  # noqa: PLC0415 - loaded only where a bar is shown
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415
    from rich.progress import TimeRemainingColumn as TimeLeft  # noqa: PLC0415

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(" av "), TimeLeft()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=count)
        yield lambda: bar.advance(task)


def silent() -> None:
    """No bar is shown."""


@contextmanager
def told_when_long(label: str) -> Iterator[None]:
    """What is being done and for how long, when it has lasted a while; gone when the block ends."""
    if not sys.stderr.isatty():
        yield
        return
    from threading import Timer  # noqa: PLC0415 - not for a program that nobody watches

    with ExitStack() as shown:
        timer = Timer(SOON, lambda: shown.enter_context(_clock(label)))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()


@contextmanager
def _clock(label: str) -> Iterator[None]:
    from rich.console import Console  # noqa: PLC0415 - loaded only where it is shown
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as line:
        line.add_task(label, total=None)
        yield

"""What the stand-in for RunPython starts: one command, run on the workbook that was clicked in."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from types import TracebackType

LIMIT = 60
"""Seconds after which a run is ended; the stand-in has then stopped waiting for it."""
SORRY = "Något oväntat hände och knappen gjorde inte klart sitt arbete. Loggen finns i {log}."


def main(job: Path) -> None:
    """Run the job and answer it: OK, or one Swedish sentence."""
    signal.alarm(LIMIT)
    address, command = job.read_text("utf-8").split("\n", 1)
    job.unlink()
    with Answer(job):
        _run(address, command)


class Answer:
    """Tells how it went, however it went: the user sees a sentence, never a trace."""

    def __init__(self, job: Path) -> None:
        self._job = job

    def __enter__(self) -> None:
        """Nothing is told before it is over."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        _answer(self._job, SORRY.format(log=_record(error)) if error else "OK")
        return True


def _run(address: str, command: str) -> None:
    from finsam_xl.calc.engine import activate  # noqa: PLC0415 - a fault in it must be answered too
    from finsam_xl.office import Office  # noqa: PLC0415

    app = activate(Office.attach(os.environ["FINSAM_PIPE"]))
    from xlwings import Book  # noqa: PLC0415 - loaded lean by the engine

    called = next(book for book in app.books if address == book.document.URL)
    Book(impl=called).set_mock_caller()
    exec(command, {"__name__": "__main__"})  # noqa: S102 - this is what RunPython is for


def _answer(job: Path, text: str) -> None:
    """Whole or not at all: the stand-in looks for the file's name."""
    half = job.with_suffix(".half")
    half.write_text(text, "utf-8")
    half.rename(job.with_suffix(".done"))


def _record(error: BaseException) -> Path:
    """Class, files and lines, but never the message: it may hold what stands in a cell."""
    log = Path(os.environ["FINSAM_LOG"])
    with log.open("a", encoding="utf-8") as lines:
        lines.write(f"{type(error).__name__}\n")
        lines.writelines(f"  {place}\n" for place in _places(error.__traceback__))
    return log


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace:
        places.append(f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}")
        trace = trace.tb_next
    return places


if __name__ == "__main__":
    main(Path(sys.argv[1]))

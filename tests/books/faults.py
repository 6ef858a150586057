"""Every call that reaches the disk below a folder, counted; one of them can be made to fail."""

from __future__ import annotations

import errno
import fcntl
import io
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Self

import pytest

BY_PATH = ("stat", "lstat", "unlink", "mkdir", "rmdir", "chmod", "replace", "rename", "link")
BY_HANDLE = ("fsync", "close", "fstat")
Strike = Callable[[], object]


def full() -> None:
    """The disk is full."""
    raise OSError(errno.ENOSPC, "No space left on device")


def forbidden() -> None:
    """The folder may not be written in."""
    raise PermissionError(errno.EACCES, "Permission denied")


def stopped() -> None:
    """Someone presses Ctrl C."""
    raise KeyboardInterrupt


def killed() -> None:
    """The process dies at once."""
    os.kill(os.getpid(), signal.SIGKILL)


def whens(name: str) -> tuple[str, ...]:
    """The moments of a step at which it may be struck."""
    return ("before", "half", "after") if name == "write" else ("before", "after")


class Steps:
    """The steps taken so far; `strike` is called at step `at`, and at all that follow if lasting.

    `when` tells whether it comes before the step, half through it, or when it has been done.
    """

    def __init__(self, folder: Path, at: int = -1, when: str = "", strike: Strike = list) -> None:
        self.folder, self.at, self.when, self.strike = str(folder), at, when, strike
        self.lasting = False
        self.taken: list[str] = []
        self.handles: set[int] = set()

    def __repr__(self) -> str:
        return f"step {self.at}, {self.when} {self.struck}"

    @property
    def struck(self) -> str:
        """The name of the struck step."""
        return self.taken[self.at] if self.at < len(self.taken) else "?"

    def inside(self, where: object) -> bool:
        """Whether a path or an open file is ours to count."""
        if isinstance(where, int):
            return where in self.handles
        return isinstance(where, str | Path) and str(where).startswith(self.folder)

    def step(
        self, name: str, do: Callable[[], object], half: Callable[[], object] = list
    ) -> object:
        """Do it, as one counted step."""
        number = len(self.taken)
        self.taken.append(name)
        if self.lasting and number > self.at:
            self.strike()
        if number == self.at and self.when != "after":
            if self.when == "half":
                half()
            self.strike()
        try:
            return do()
        finally:
            if number == self.at and self.when == "after":
                self.strike()


@contextmanager
def counted(steps: Steps) -> Iterator[Steps]:
    """Let these steps see all that happens in their folder."""
    with pytest.MonkeyPatch.context() as patch:
        for name in BY_PATH + BY_HANDLE:
            patch.setattr(os, name, _called(steps, name, getattr(os, name)))
        patch.setattr(fcntl, "flock", _called(steps, "flock", fcntl.flock))
        patch.setattr(os, "open", _opened(steps, os.open))
        patch.setattr(io, "open", _file(steps, io.open))
        yield steps


def _called(steps: Steps, name: str, real: Callable[..., object]) -> Callable[..., object]:
    def call(*arguments: object, **more: object) -> object:
        first = arguments[0] if arguments else None
        handle = first.fileno() if isinstance(first, _File) else first
        if isinstance(first, _File):
            arguments = (first.real, *arguments[1:])
        if not steps.inside(handle):
            return real(*arguments, **more)
        return steps.step(name, lambda: real(*arguments, **more))

    return call


def _opened(steps: Steps, real: Callable[..., int]) -> Callable[..., object]:
    def call(path: object, *arguments: object, **more: object) -> object:
        if not steps.inside(path):
            return real(path, *arguments, **more)
        handle = steps.step("open", lambda: real(path, *arguments, **more))
        assert isinstance(handle, int)
        steps.handles.add(handle)
        return handle

    return call


def _file(steps: Steps, real: Callable[..., IO[bytes]]) -> Callable[..., object]:
    def call(path: object, *arguments: object, **more: object) -> object:
        if not steps.inside(path):
            return real(path, *arguments, **more)
        opened: list[IO[bytes]] = []
        try:
            steps.step("open file", lambda: opened.append(real(path, *arguments, **more)))
        except BaseException:
            for each in opened:
                each.close()
            raise
        steps.handles.add(opened[0].fileno())
        return _File(steps, opened[0])

    return call


class _File:
    def __init__(self, steps: Steps, real: IO[bytes]) -> None:
        self.steps, self.real = steps, real

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def fileno(self) -> int:
        return self.real.fileno()

    def read(self, *size: int) -> object:
        return self.steps.step("read", lambda: self.real.read(*size))

    def write(self, data: bytes) -> object:
        def half() -> None:
            self.real.write(data[: len(data) // 2])
            self.real.flush()

        return self.steps.step("write", lambda: self.real.write(data), half)

    def flush(self) -> object:
        return self.steps.step("flush", self.real.flush)

    def close(self) -> None:
        if self.real.closed:
            return
        handle = self.real.fileno()
        try:
            self.steps.step("close file", self.real.close)
        finally:
            self.real.close()
            self.steps.handles.discard(handle)

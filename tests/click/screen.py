"""A virtual screen with a window manager, a mouse and a camera."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self, TypeVar

WIDTH, HEIGHT = 1280, 800
QUIET = subprocess.DEVNULL
T = TypeVar("T")


def until(ask: Callable[[], T | None], seconds: float = 60) -> T:
    """Ask again and again until there is an answer; TimeoutError if there never is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := ask():
            return answer
        time.sleep(0.02)
    raise TimeoutError(f"nothing came of {ask} in {seconds} s")


@dataclass(slots=True)
class Screen:
    """An X server of our own; it chooses a free display number itself."""

    display: str = ""
    _processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        server = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size]
        server += ["-noreset", "-nolisten", "tcp"]  # a reset when xprop leaves would end openbox
        self._start(server, writing)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        self._start(["openbox"])
        until(lambda: "_NET_SUPPORTING" in self.run("xprop", "-root"))
        return self

    def __exit__(self, *fault: object) -> None:
        for process in reversed(self._processes):
            process.kill()
            process.wait()

    def run(self, *command: str) -> str:
        """A command on this screen, and what it says."""
        done = subprocess.run(command, env=self._env(), capture_output=True, text=True, check=False)
        return done.stdout

    def photograph(self, target: Path) -> Path:
        """The whole screen as a picture."""
        self.run("import", "-window", "root", str(target))
        return target

    def click(self, across: int, down: int) -> None:
        """A real click with the left button."""
        self.run("xdotool", "mousemove", str(across), str(down))
        self.run("xdotool", "click", "1")

    def window(self, title: str) -> str:
        """The visible window whose title holds this."""
        search = ("xdotool", "search", "--onlyvisible", "--name", title)
        return until(lambda: self.run(*search).split())[-1]

    def fill_with(self, window: str) -> None:
        """Let a window take the whole screen and lie on top."""
        self.run("xdotool", "windowactivate", "--sync", window)
        self.run("xdotool", "windowmove", window, "0", "0")
        self.run("xdotool", "windowsize", window, str(WIDTH), str(HEIGHT))
        until(
            lambda: f"WIDTH={WIDTH}" in self.run("xdotool", "getwindowgeometry", "--shell", window)
        )

    def _start(self, command: list[str], *keep: int) -> None:
        env = self._env() if self.display else None
        started = subprocess.Popen(command, env=env, pass_fds=keep, stdout=QUIET, stderr=QUIET)
        self._processes.append(started)

    def _env(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display}

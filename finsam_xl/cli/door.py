"""The command line's door: passes the day in, catches what is left, gives the exit code."""

from __future__ import annotations

import gc
import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module
from typing import cast

from finsam_xl.basics.refusal import Refusal
from finsam_xl.cli.codes import COULD_NOT_RUN
from finsam_xl.cli.parser import parser
from finsam_xl.cli.unexpected import unexpected

_HOMES = {
    "demo": "demo",
    "new": "make",
    "upgrade": "make",
    "actions": "run",
    "run": "run",
    "check": "run",
    "batch": "batch",
    "due": "due",
    "open": "open",
    "attach": "attach",
    "explain": "explain",
    "tables": "rows",
    "import": "rows",
    "export": "rows",
    "install": "setup",
    "uninstall": "setup",
    "doctor": "setup",
}
"""The module of each command; only the one that is run is loaded, so that a check starts fast."""

_NEW_VALUES = 200_000
"""So many before garbage is looked for: what is read of a large workbook is none of it."""


def main(words: list[str] | None = None) -> int:
    """Run one command; 0 good, 1 findings at level fel, 2 could not run."""
    _write_utf8()
    gc.set_threshold(_NEW_VALUES)
    arguments = parser().parse_args(words)
    try:
        return _command(arguments.command)(arguments)
    except Refusal as refusal:
        sys.stderr.write(f"{refusal.code}: {refusal}\n")
    except KeyboardInterrupt:
        sys.stderr.write("Avbrutet; det som inte var färdigt är inte skrivet.\n")
    except BrokenPipeError:
        sys.stderr.close()
    except Exception as error:  # noqa: BLE001 - the door: nobody sees a traceback
        fault = unexpected(arguments.command, error)
        sys.stderr.write(f"{fault.code}: {fault}\n")
    return COULD_NOT_RUN


def _command(name: str) -> Callable[[Namespace], int]:
    module = import_module(f"finsam_xl.cli.{_HOMES[name]}")
    return cast("Callable[[Namespace], int]", getattr(module, f"{name}_command"))


def _write_utf8() -> None:
    """Windows consoles may start in another encoding than the Swedish letters need."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")

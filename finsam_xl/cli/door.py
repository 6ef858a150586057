"""The command line's door: passes the day in, catches what is left, gives the exit code."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime

from finsam_xl import trace
from finsam_xl.basics.refusal import Refusal
from finsam_xl.cli import make, rows, run
from finsam_xl.cli.parser import parser
from finsam_xl.cli.session import COULD_NOT_RUN

_COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "demo": make.demo,
    "new": make.new,
    "actions": run.actions,
    "run": run.run,
    "check": run.check,
    "tables": rows.tables,
    "import": rows.import_file,
    "export": rows.export,
}


def main(words: list[str] | None = None) -> int:
    """Run one command; 0 good, 1 findings at level fel, 2 could not run."""
    _write_utf8()
    arguments = parser().parse_args(words)
    try:
        return _COMMANDS[arguments.command](arguments)
    except Refusal as refusal:
        sys.stderr.write(f"{refusal.code}: {refusal}\n")
    except KeyboardInterrupt:
        sys.stderr.write("Avbrutet; det som inte var färdigt är inte skrivet.\n")
    except BrokenPipeError:
        sys.stderr.close()
    except Exception as error:  # noqa: BLE001 - the door: nobody sees a traceback
        number = trace.record(arguments.command, error, datetime.now().astimezone())
        sys.stderr.write(
            f"{number}: Något oväntat hände och inget mer skrevs;"
            f" visa loggen {trace.log_path()} för den som sköter finsam-xl.\n"
        )
    return COULD_NOT_RUN


def _write_utf8() -> None:
    """Windows consoles may start in another encoding than the Swedish letters need."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")

"""The command that opens a workbook with its buttons working: in Excel, else in LibreOffice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from finsam_xl import trace
from finsam_xl.actions.workbooks.born import born
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file.safe_write import BACKUPS, new_copy
from finsam_xl.books.file.write_lock import check_closed
from finsam_xl.cli.codes import GOOD
from finsam_xl.cli.printing import say, say_json
from finsam_xl.cli.session import contents, moment

MAC_OPEN = "/usr/bin/open"


def open_command(arguments: Namespace) -> int:
    """Open one of our workbooks for the user; in LibreOffice, wait until it is closed."""
    path = arguments.workbook.resolve()
    key = contents(path, arguments).workbook.key
    in_excel = {"win32": opened_on_windows, "darwin": opened_on_a_mac}.get(sys.platform)
    if in_excel is not None and in_excel(path):
        _tell(arguments, "Excel", f"{path.name} öppnas i Excel.")
        return GOOD
    check_closed(path)
    display = os.environ.get("DISPLAY")
    if not display:
        raise Refusal(
            "L23", "Det finns ingen skärm att visa arbetsboken på; kör finsam-xl run i stället."
        )
    _tell(
        arguments,
        "LibreOffice",
        f"{path.name} öppnas i LibreOffice. Spara och stäng den där. Sparad där visar den inga"
        " knappar nästa gång; kör finsam-xl upgrade på den, så har den dem igen.",
    )
    _show(path, key, display, moment(arguments).date())
    return GOOD


def opened_on_windows(path: Path) -> bool:
    """Let Windows start Excel with the workbook; False where there is no Excel."""
    start = vars(os)["startfile"]  # Windows' own; a type checker elsewhere doesn't know it
    try:
        start("excel.exe", "open", f'"{path}"')
    except OSError:
        return False
    return True


def opened_on_a_mac(path: Path) -> bool:
    """Let macOS open the workbook in Excel; False where there is no Excel."""
    command = [MAC_OPEN, "-a", "Microsoft Excel", str(path)]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - the Mac's own
    return done.returncode == 0


def notes_folder() -> Path:
    """Where the workbooks that are open in LibreOffice are noted."""
    return trace.log_path().parent / "oppna"


def _show(path: Path, key: str, display: str, day: date) -> None:
    from finsam_xl.calc.front import show  # noqa: PLC0415 - where there is Excel it is not needed
    from finsam_xl.cli.libreoffice import told  # noqa: PLC0415 - likewise

    _end_well()
    with told(), _locked(path), _copied(path, day):
        show(path, born(key), (display, trace.log_path()), notes_folder())


def _tell(arguments: Namespace, program: str, sentence: str) -> None:
    if arguments.json:
        say_json({"workbook": str(arguments.workbook), "program": program})
    else:
        say(sentence)
    sys.stdout.flush()


def _end_well() -> None:
    """A closed terminal ends us as Ctrl+C does: nothing is left behind."""
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """LibreOffice's own mark, so that nobody writes in the file meanwhile."""
    lock = path.with_name(f".~lock.{path.name}#")
    try:
        lock.write_text(f",{trace.user_name()},,,;", "utf-8")
    except OSError:
        yield  # a folder that can't be written; neither can the workbook
        return
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


@contextmanager
def _copied(path: Path, day: date) -> Iterator[None]:
    """The day's first copy of what the workbook was, if it is saved meanwhile."""
    before = path.read_bytes()
    try:
        yield
    finally:
        copy = path.parent / BACKUPS / f"{path.stem} {day.isoformat()}{path.suffix}"
        if path.is_file() and path.read_bytes() != before and not copy.exists():
            copy.parent.mkdir(exist_ok=True)
            new_copy(copy, before)

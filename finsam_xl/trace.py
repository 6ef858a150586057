"""What the doors take from the machine: the user, our own folder, and the error log in it.

The log never holds what a workbook held.
"""

from __future__ import annotations

import os
import sys
import traceback
from datetime import datetime
from pathlib import Path
from zlib import crc32

from finsam_xl import __version__

LARGEST = 1_000_000
KEPT = 3


def log_path() -> Path:
    """The user's own log file."""
    return _folder() / "finsam-xl.log"


def undo_folder() -> Path:
    """Where what undoes the last action on each workbook is kept."""
    return _folder() / "angra"


def user_name() -> str:
    """The user's name on this machine."""
    from getpass import getuser  # noqa: PLC0415 - loaded when Excel has been asked already

    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return "okänd"


def _folder() -> Path:
    """The user's own folder for what finsam-xl keeps beside the workbooks."""
    if sys.platform == "win32":
        root = Path(os.environ.get("LOCALAPPDATA", Path.home()))
    elif sys.platform == "darwin":
        root = Path.home() / "Library" / "Logs"
    else:
        root = Path(os.environ.get("XDG_STATE_HOME", Path.home() / ".local" / "state"))
    return root / "finsam-xl"


def record(action: str, error: BaseException, moment: datetime) -> str:
    """Log time, action, version, error number, class, file and line; give the error number."""
    frames = traceback.extract_tb(error.__traceback__)
    at = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    number = f"U{crc32(f'{type(error).__name__} {at}'.encode()) % 10_000:04d}"
    line = "\t".join(
        (f"{moment:%Y-%m-%d %H:%M:%S}", action, __version__, number, type(error).__name__, at)
    )
    _append(line)
    return number


def _append(line: str) -> None:
    """Add a line, turning the file over at 1 MB; a log that can't be written stops nobody."""
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST:
            _turn_over(path)
        with path.open("a", encoding="utf-8") as log:
            log.write(line + "\n")
    except OSError:
        return


def _turn_over(path: Path) -> None:
    for number in range(KEPT - 1, 0, -1):
        older = path.with_suffix(f".{number}.log")
        newer = path.with_suffix(f".{number - 1}.log") if number > 1 else path
        if newer.exists():
            newer.replace(older)

"""One thing the doctor looked at: how it stands, what it is, and what to do."""

from __future__ import annotations

import tempfile
from enum import Enum
from pathlib import Path

from finsam_xl.basics.frozen import Frozen


class Status(Enum):
    """How it stands; missing and wrong things must be mended, a warning is to be known."""

    OK = "ok"
    WARNING = "varning"
    MISSING = "saknas"
    WRONG = "fel"


class Check(Frozen):
    """What was looked at, how it stands, what was seen, and the remedy ("" where none helps)."""

    subject: str
    status: Status
    what: str
    remedy: str = ""

    @property
    def must_be_mended(self) -> bool:
        """True if something doesn't work until the remedy is done."""
        return self.status in {Status.MISSING, Status.WRONG}


def writable(subject: str, folder: Path) -> Check:
    """Whether files can be made in a folder, tried in it or where it would be made."""
    nearest = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    try:
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except OSError:
        remedy = "Be den som sköter datorn om rätt att skriva i mappen."
        return Check(subject, Status.WRONG, f"går inte att skriva i {nearest}.", remedy)
    return Check(subject, Status.OK, f"går att skriva i {folder}.")

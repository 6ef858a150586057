"""Where LibreOffice's program is on this computer."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

_ON_MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice"
_ON_WINDOWS = "LibreOffice/program/soffice.com"
_PROGRAMS = ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")


def office_program() -> str:
    """The program soffice; "" where LibreOffice is not installed."""
    found = shutil.which("soffice")
    roots = [os.environ[name] for name in _PROGRAMS if os.environ.get(name)]
    known = [Path(_ON_MAC), *(Path(root) / _ON_WINDOWS for root in roots)]
    return found or next((str(path) for path in known if path.is_file()), "")

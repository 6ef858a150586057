"""Where Excel looks for add-ins, settings and scripts, as Windows and a Mac have it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from finsam_xl.basics.frozen import Frozen

WINDOWS, MAC = "win32", "darwin"
ADDIN = "finsam.xlam"
CONF = "finsam.conf"
_MAC_EXCEL = "com.microsoft.Excel"
_MAC_START = "Group Containers/UBF8T346G9.Office/User Content.localized/Startup.localized/Excel"


class Places(Frozen):
    """The files that an installation touches, and the folder for what is ours alone.

    `conf` is where our add-in's xlwings looks for its user's settings. It is not xlwings' own
    xlwings.conf, which other add-ins on the computer go by. `scripts` is where a Mac's Excel may
    start scripts from, None in Windows.
    """

    platform: str
    addin: Path
    conf: Path
    scripts: Path | None
    state: Path

    @property
    def receipt(self) -> Path:
        """What install remembers of what it wrote."""
        return self.state / "installation.json"

    @property
    def interpreter_key(self) -> str:
        """The setting that names the Python which buttons start."""
        return "INTERPRETER_WIN" if self.platform == WINDOWS else "INTERPRETER_MAC"


def places(platform: str, environment: Mapping[str, str], state: Path) -> Places | None:
    """The places of a user on this platform; None where there is no Excel to install into."""
    if platform == WINDOWS:
        return _windows(environment, state)
    if platform == MAC:
        return _mac(Path(environment["HOME"]) / "Library", state)
    return None


def _windows(environment: Mapping[str, str], state: Path) -> Places:
    home = Path(environment["USERPROFILE"])
    roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
    start = roaming / "Microsoft" / "Excel" / "XLSTART"
    return Places(WINDOWS, start / ADDIN, home / ".finsam" / CONF, None, state)


def _mac(library: Path, state: Path) -> Places:
    container = library / "Containers" / _MAC_EXCEL / "Data"
    scripts = library / "Application Scripts" / _MAC_EXCEL
    return Places(MAC, library / _MAC_START / ADDIN, container / CONF, scripts, state)

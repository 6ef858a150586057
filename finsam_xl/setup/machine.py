"""What the doctor asks the computer: which programs there are, and of which versions."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path

from finsam_xl import __version__
from finsam_xl.basics.frozen import Frozen
from finsam_xl.setup.addin_file import pinned
from finsam_xl.setup.places import MAC, WINDOWS

_PATIENCE = 30.0
_LEAST_PYTHON = (3, 11)
_OFFICE_ON_MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice"
_EXCEL_ON_MAC = "/Applications/Microsoft Excel.app"
_APP_PATHS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"


class Machine(Frozen):
    """The computer as the doctor found it; a program that isn't there is an empty text."""

    platform: str
    interpreter: Path
    python: tuple[int, ...]
    package: str
    xlwings: str
    pinned: str
    excel: str
    libreoffice: str


def examined(environment: Mapping[str, str]) -> Machine:
    """The computer that runs us."""
    return Machine(
        sys.platform,
        Path(sys.executable),
        sys.version_info[:3],
        __version__,
        version("xlwings"),
        next((each.partition("==")[2] for each in pinned()), ""),
        excel(sys.platform, environment),
        libreoffice(sys.platform, environment),
    )


def old_python(machine: Machine) -> bool:
    """True for a Python that finsam-xl isn't made for."""
    return machine.python[:2] < _LEAST_PYTHON


def excel(system: str, environment: Mapping[str, str]) -> str:
    """Where Excel is."""
    if system == WINDOWS:
        return _registered() or _first(_office_folders(environment))
    return _first([Path(_EXCEL_ON_MAC)]) if system == MAC else ""


def libreoffice(system: str, environment: Mapping[str, str]) -> str:
    """LibreOffice's version, as it tells it itself."""
    known = [folder / "LibreOffice/program/soffice.com" for folder in _programs(environment)]
    if system == MAC:
        known = [Path(_OFFICE_ON_MAC)]
    program = _first(known) or shutil.which("soffice")
    return _version(program) if program else ""


def _version(program: str) -> str:
    try:
        told = subprocess.run(  # noqa: S603 - LibreOffice itself, found where it is installed
            [program, "--version"], capture_output=True, text=True, timeout=_PATIENCE, check=False
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
    words = told.split()
    return words[1] if words[:1] == ["LibreOffice"] and len(words) > 1 else ""


def _office_folders(environment: Mapping[str, str]) -> list[Path]:
    roots = _programs(environment)
    return [root / "Microsoft Office/root/Office16/EXCEL.EXE" for root in roots]


def _programs(environment: Mapping[str, str]) -> list[Path]:
    names = ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")
    return [Path(environment[name]) for name in names if environment.get(name)]


def _first(paths: Iterable[Path]) -> str:
    return next((str(path) for path in paths if path.exists()), "")


def _registered() -> str:
    """Where Windows itself starts Excel from."""
    if sys.platform != "win32":
        return ""
    import winreg  # noqa: PLC0415 - Windows only

    try:
        return winreg.QueryValue(winreg.HKEY_LOCAL_MACHINE, _APP_PATHS)
    except OSError:
        return ""


def system_name() -> str:
    """What the computer calls its system, for people."""
    return platform.system() or sys.platform

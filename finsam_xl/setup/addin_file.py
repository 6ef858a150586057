"""The add-in as a file: built from the installed xlwings, and what a built one says of itself."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, requires
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

from finsam_xl.basics.frozen import Frozen
from finsam_xl.builder import runpython
from finsam_xl.setup.places import MAC, WINDOWS, Places
from finsam_xl.setup.refusals import refusal

_BUILDERS = ("xlsxwriter", "pyopenvba")
_NEVER = {WINDOWS: '"%\r\n', MAC: "\"'|\r\n $`;&()\\<>*?!#"}
"""What Excel's way to Python reads as something else; a Mac's passes through a shell unquoted."""


class Mark(Frozen):
    """What an add-in says: the finsam-xl that made it, and its settings."""

    version: str
    settings: dict[str, str]


def built(interpreter: Path) -> bytes:
    """A new add-in whose buttons start this Python."""
    missing = [name for name in _BUILDERS if find_spec(name) is None]
    if missing:
        raise refusal("I02", ", ".join(missing), pip(required("extra == 'build'")))
    try:
        runpython.modules()
    except (ValueError, FileNotFoundError) as error:
        raise refusal("I07", pip(pinned())) from error
    from finsam_xl.builder.addin import addin  # noqa: PLC0415 - needs what is installed at choice

    return addin(str(interpreter))


def check_interpreter(places: Places, interpreter: Path) -> None:
    """Refuse a Python that Excel can't start or that can't write where Excel reads."""
    if places.platform == WINDOWS and from_store(interpreter):
        raise refusal("I09")
    found = next((each for each in str(interpreter) if each in _NEVER[places.platform]), None)
    if found is not None:
        raise refusal("I08", interpreter.parent, "mellanslag" if found == " " else repr(found))


def from_store(interpreter: Path) -> bool:
    """True for Microsoft Store's Python, whose files others see only in its own sealed copy."""
    return "WindowsApps" in f"{interpreter} {sys.base_prefix}"


def mark(package: bytes) -> Mark | None:
    """What an add-in says of itself; None if it isn't one of ours."""
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(package))
        rows = book.get_sheet_by_name(runpython.SETTINGS_SHEET).to_python()
    except (CalamineError, OSError, ValueError):
        return None
    settings = {str(row[0]): str(row[1]) for row in rows if len(row) > 1}
    version = settings.pop(runpython.VERSION_KEY, "")
    return Mark(version, settings) if version else None


def pinned() -> tuple[str, ...]:
    """The xlwings that this finsam-xl is made for, as pip writes it."""
    return tuple(each for each in required("") if each.startswith("xlwings"))


def required(when: str) -> tuple[str, ...]:
    """What this finsam-xl needs, always or with an extra; its bare names where nothing is told."""
    try:
        told = [each.partition(";") for each in requires("finsam-xl") or ()]
    except PackageNotFoundError:
        return ("XlsxWriter", "pyOpenVBA") if when else ()
    return tuple(name.strip() for name, _, rest in told if rest.strip().replace('"', "'") == when)


def pip(names: tuple[str, ...]) -> str:
    """The command that installs these, or all that finsam-xl needs."""
    quoted = f'"{sys.executable}"' if " " in sys.executable else sys.executable
    return f"{quoted} -m pip install {' '.join(names or ('xlwings',))}"

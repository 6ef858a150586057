"""A workbook open in a private LibreOffice on a screen, with its buttons working."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from importlib import resources
from pathlib import Path
from typing import Self, cast

from finsam_xl.office import Office
from finsam_xl.office.bridge import properties, url
from finsam_xl.office.objects import Libraries, SpreadsheetDocument

VBA = "Calc MS Excel 2007 VBA XML"
BUTTONS = "Knappar"
"""The module of a workbook's buttons, which tells its own library."""
MACROS_RUN = 4
"""MacroExecutionMode: always, without asking."""


class Desktop:
    """A visible LibreOffice in which `RunPython` starts the Python that runs us."""

    def __init__(self, display: str, log: Path) -> None:
        self.jobs = Path(tempfile.mkdtemp(prefix="finsam-jobs-"))  # readable by us alone
        environment = {
            "FINSAM_JOBS": str(self.jobs),
            "FINSAM_LOG": str(log),
            "FINSAM_PYTHON": sys.executable,
            "PYTHONPATH": _import_path(),
        }
        self.office = Office.start(display, environment)
        self._stand_in_everywhere()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *fault: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End LibreOffice and throw the jobs away."""
        self.office.stop()
        shutil.rmtree(self.jobs, ignore_errors=True)

    def open_addin(self, path: Path) -> None:
        """Open the add-in out of sight, with the stand-in where xlwings' own module was."""
        document = self._open(path)
        libraries = document.BasicLibraries
        for name in libraries.ElementNames:
            if libraries.getByName(name).hasByName("xlwings"):
                _put(libraries, name, "xlwings")
                _take_out(libraries, name, "Dictionary")
        _hide(document)

    def open_own_addin(self, born: bytes) -> None:
        """Open an add-in made on the spot: any workbook of ours, with `Tryck` put into it."""
        path = self.jobs / "finsam.xlam"
        path.write_bytes(born)
        document = self._open(path)
        libraries = document.BasicLibraries
        name = next(n for n in libraries.ElementNames if libraries.getByName(n).hasByName(BUTTONS))
        libraries.getByName(name).insertByName("Finsam", _own_module())
        _hide(document)

    def open(self, path: Path) -> SpreadsheetDocument:
        """Open a workbook for the user to see."""
        return self._open(path)

    def answers(self) -> list[str]:
        """What each finished click answered, the oldest first: OK or a sentence."""
        seen = sorted(self.jobs.glob("*.seen"), key=lambda path: path.stat().st_mtime_ns)
        return [path.read_text("utf-8") for path in seen]

    def _open(self, path: Path) -> SpreadsheetDocument:
        how = properties(FilterName=VBA, MacroExecutionMode=MACROS_RUN)
        return cast("SpreadsheetDocument", self.office.load(url(path), *how))

    def _stand_in_everywhere(self) -> None:
        service = "com.sun.star.script.ApplicationScriptLibraryContainer"
        libraries = cast("Libraries", self.office.create(service))
        if not libraries.hasByName("Standard"):
            libraries.createLibrary("Standard")
        _put(libraries, "Standard", "FinsamRunPython")


def _put(libraries: Libraries, library: str, module: str) -> None:
    """Remove, then insert: `replaceByName` would keep the old module's mode."""
    libraries.loadLibrary(library)
    there = libraries.getByName(library)
    if there.hasByName(module):
        there.removeByName(module)
    there.insertByName(module, _stand_in())


def _hide(document: SpreadsheetDocument) -> None:
    if document.CurrentController:
        document.CurrentController.Frame.ContainerWindow.setVisible(False)


def _own_module() -> str:
    """The add-in's own module: in the installed package, or beside it in the repository."""
    package = resources.files("finsam_xl")
    inside = package / "macros"
    home = inside if inside.is_dir() else package / ".." / "macros"
    return (home / "finsam" / "Finsam.bas").read_text("utf-8").partition("\n")[2]


def _take_out(libraries: Libraries, library: str, module: str) -> None:
    """Xlwings' class for Macs: a call from another document ends in LibreOffice's error 51."""
    if libraries.getByName(library).hasByName(module):
        libraries.getByName(library).removeByName(module)


def _stand_in() -> str:
    text = resources.files("finsam_xl.calc").joinpath("RunPython.bas").read_text("utf-8")
    return text.partition("\n")[2]  # LibreOffice takes the module's name beside the text


def _import_path() -> str:
    """Where the started Python finds finsam_xl, be it installed or a folder under development."""
    here = str(Path(__file__).parents[2])
    return os.pathsep.join(filter(None, [here, os.environ.get("PYTHONPATH", "")]))
